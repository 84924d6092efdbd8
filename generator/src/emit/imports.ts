import type { ImportDeclarationStructure } from 'ts-morph'
import { StructureKind } from './print/structure-kind.ts'

interface Names {
  readonly types: Set<string>
  readonly values: Set<string>
}

/** Collects what a file needs from elsewhere; the declarations are written once, sorted, at its top. */
export class Imports {
  readonly #modules = new Map<string, Names>()

  /** Asks for a type and returns its name. */
  type(module: string, name: string): string {
    this.#names(module).types.add(name)
    return name
  }

  /** Asks for a value and returns its name. */
  value(module: string, name: string): string {
    this.#names(module).values.add(name)
    return name
  }

  structures(): ImportDeclarationStructure[] {
    return [...this.#modules]
      .toSorted(([a], [b]) => byOrigin(a) - byOrigin(b) || (a < b ? -1 : 1))
      .map(([moduleSpecifier, { types, values }]) => {
        const isTypeOnly = values.size === 0
        const namedTypes = [...types]
          .filter((name) => !values.has(name))
          .map((name) => ({ name, isTypeOnly: !isTypeOnly }))
        const namedImports = [...namedTypes, ...[...values].map((name) => ({ name, isTypeOnly: false }))].toSorted(
          (a, b) => (a.name < b.name ? -1 : 1),
        )
        return { kind: StructureKind.ImportDeclaration, moduleSpecifier, isTypeOnly, namedImports }
      })
  }

  #names(module: string): Names {
    const names = this.#modules.get(module) ?? { types: new Set(), values: new Set() }
    this.#modules.set(module, names)
    return names
  }
}

/** Packages first, then files of the package. */
function byOrigin(module: string): number {
  return module.startsWith('.') ? 1 : 0
}
