import { posix } from 'node:path'
import type { ImportDeclarationStructure } from 'ts-morph'
import { type Layout, packagesLayout } from '../layout/layout.ts'
import { StructureKind } from './print/structure-kind.ts'
import { byCodeUnits } from '../../lib/text-order.ts'

/** Kinds of names in a file. Of equal names, the earliest kind keeps its name and the others get new ones. */
const kinds = ['exported', 'document', 'local', 'runtime', 'global'] as const

type Kind = (typeof kinds)[number]

/** Identity of a name, different from others of the same name. */
interface Meaning {
  readonly key: string
  readonly name: string
  readonly kind: Kind
}

interface Import extends Omit<Meaning, 'kind'> {
  readonly module: string
  /** Its name in the module. */
  readonly exported: string
  isValue: boolean
}

/** New names by the key of a meaning. */
export type Renamed = ReadonlyMap<string, string>

/** Where a file is as in packages, which packages are generated from the same document, and where both go. */
export interface FilePlace {
  readonly path: string
  readonly packages: readonly string[]
  readonly layout: Layout
}

/**
 * The names of one file: what it imports, its parameters and other locals, and the globals it uses. Code writes the name it is
 * handed. Operations and schemas are called as the document likes, so any two of these can be equal: `renamed` has the names
 * of those that give way.
 */
export class FileScope {
  readonly #place: FilePlace
  readonly #renamed: Renamed
  readonly #imports = new Map<string, Import>()
  readonly #others = new Map<string, Meaning>()

  constructor(place: FilePlace = { path: '', packages: [], layout: packagesLayout }, renamed: Renamed = new Map()) {
    this.#place = place
    this.#renamed = renamed
  }

  /** Asks for a type and returns its name. */
  type(module: string, name: string): string {
    return this.#import(module, name, false)
  }

  /** Asks for a value and returns its name: the one it has in its module, or `as`. */
  value(module: string, name: string, as = name): string {
    return this.#import(module, name, true, as)
  }

  /** Asks for everything that a module exports and returns its name. */
  namespace(module: string, as: string): string {
    return this.#import(module, '*', true, as)
  }

  /** The name of a parameter, a type parameter, a variable or a declaration that is not exported. */
  local(name: string): string {
    return this.#other('local', name)
  }

  /** The names of several locals. */
  locals<const Name extends string>(...names: readonly Name[]): Readonly<Record<Name, string>> {
    return Object.fromEntries(names.map((name) => [name, this.local(name)])) as Record<Name, string>
  }

  /** The name of a global, as in `Promise`, or `globalThis.Promise` where the file means something else by it. */
  global(name: string): string {
    return this.#other('global', name)
  }

  /** Names of what the file imports, as their modules have them. */
  get imported(): readonly string[] {
    return [...this.#imports.values()].map(({ exported }) => exported)
  }

  /** How the file writes a module; for what is no import of names. */
  specifier(module: string): string {
    return this.#place.layout.specifier(this.#place.path, module)
  }

  /** The module whose `client` is used where callers pass none. */
  get standardClient(): string | undefined {
    return this.#place.layout.standardClient
  }

  /** New names for what would clash, given the names that the file exports; nothing where every name is one thing. */
  clashes(exported: readonly string[]): Renamed {
    const own = [...new Set(exported)].map((name): Meaning => ({ key: `exported ${name}`, name, kind: 'exported' }))
    const named = [...own, ...this.#imports.values(), ...this.#others.values()]
    const byName = Map.groupBy(named, ({ name }) => name)
    if (byName.size === named.length) return new Map()
    const taken = new Set(byName.keys())
    const renamed = new Map<string, string>()
    for (const alike of byName.values()) {
      const ofKinds = alike.map((one): Meaning => ('kind' in one ? one : { ...one, kind: this.#kindOf(one) }))
      const [, ...others] = ofKinds.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
      for (const { key, name, kind } of others) {
        const given = kind === 'global' ? `globalThis.${name}` : freeName(name, taken)
        taken.add(given)
        renamed.set(key, given)
      }
    }
    return renamed
  }

  /** The import declarations, sorted. */
  structures(): ImportDeclarationStructure[] {
    return [...Map.groupBy(this.#imports.values(), ({ module }) => this.specifier(module))]
      .toSorted(([a], [b]) => byOrigin(a) - byOrigin(b) || byCodeUnits(a, b))
      .flatMap(([moduleSpecifier, all]) => {
        const names = all.filter(({ exported }) => exported !== '*')
        const wholes = (names.length === all.length ? [] : all.filter(({ exported }) => exported === '*')).map(
          ({ key, name }) => ({ ...importOf(moduleSpecifier), namespaceImport: this.#renamed.get(key) ?? name }),
        )
        if (names.length === 0) return wholes
        const isTypeOnly = names.every(({ isValue }) => !isValue)
        const namedImports = names
          .toSorted((a, b) => byCodeUnits(a.name, b.name))
          .map(({ key, name, exported, isValue }) => {
            const alias = this.#renamed.get(key) ?? name
            return { name: exported, isTypeOnly: !isTypeOnly && !isValue, ...(alias === exported ? {} : { alias }) }
          })
        return [...wholes, { ...importOf(moduleSpecifier), isTypeOnly, namedImports }]
      })
  }

  #import(module: string, exported: string, isValue: boolean, name = exported): string {
    // Operations that share a file need no import of each other.
    if (this.#isOwn(module)) return exported
    const key = `${module} ${exported}`
    const known = this.#imports.get(key)
    if (known === undefined) this.#imports.set(key, { key, name, exported, module, isValue })
    else known.isValue ||= isValue
    return this.#renamed.get(key) ?? name
  }

  #other(kind: 'local' | 'global', name: string): string {
    const key = `${kind} ${name}`
    this.#others.set(key, { key, name, kind })
    return this.#renamed.get(key) ?? name
  }

  #isOwn(module: string): boolean {
    const { path, layout } = this.#place
    const own = layout.sharedFile?.(path)
    if (own === undefined || !module.startsWith('.')) return false
    return layout.sharedFile?.(posix.join(posix.dirname(path), module).replace(/\.js$/, '.ts')) === own
  }

  /** Only asked for where names clash. */
  #kindOf({ module }: Import): Kind {
    return this.#isGenerated(module) ? 'document' : 'runtime'
  }

  /** Whether the names of a module come from the document; those of the runtime are ours. */
  #isGenerated(module: string): boolean {
    const { path, packages } = this.#place
    if (module.startsWith('.')) return posix.join(posix.dirname(path), module).split('/').includes('generated')
    return packages.some((name) => module === name || module.startsWith(`${name}/`))
  }
}

function importOf(moduleSpecifier: string) {
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier } as const
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let count = 1
  while (taken.has(`${name}_${count}`)) count += 1
  return `${name}_${count}`
}

/** Packages first, then files of the package. */
function byOrigin(module: string): number {
  return module.startsWith('.') ? 1 : 0
}
