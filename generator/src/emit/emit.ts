import type { Assets } from './assets.ts'
import type { JsonObject } from '../lib/json.ts'
import type { Kept } from '../kept.ts'
import type { Api } from '../model/api.ts'
import type { Pieces } from '../pieces.ts'
import { emitCore } from './core/emit-core.ts'
import { emitCustom, type Emitter, type PlacedEmitter } from './emitter.ts'
import { emitGuides } from './docs/emit-guides.ts'
import { emitReference } from './docs/emit-reference.ts'
import { emitFolder } from './folder/emit-folder.ts'
import { formatFiles } from './format.ts'
import type { GeneratedFile } from './generated-file.ts'
import { type FileUnit, withFileUnit } from './layout/file-plan.ts'
import { emitPackages } from './packages/emit-packages.ts'
import { type FolderSettings, folderLayout } from './layout/folder-layout.ts'
import { type Part, partsOf, queryParts } from './layout/parts.ts'
import { type Layout, packagesLayout } from './layout/layout.ts'
import { extraRuntimes } from './layout/extra-runtimes.ts'
import { runtimeInFolder } from './layout/runtime-files.ts'
import { neededRuntime } from './layout/used-runtime.ts'
import type { HostWorkspace } from './packages/host-packages.ts'
import { withPlainCharacters } from './plain-characters.ts'
import type { PackageSettings } from './template-context.ts'
import { type PackageMembers, withPackageMembers } from './packages/package-members.ts'
import { mcp } from './mcp/emit-mcp.ts'
import { mocks } from './mocks/emit-mocks.ts'
import { emitQuery } from './react-query/emit-react-query.ts'
import { SourceFiles } from './code/source-file.ts'
import { emitTests } from './tests/emit-tests.ts'
import { emitTypes } from './types/emit-types.ts'
import { openapiDeclarations } from './types/openapi-declarations.ts'
import { openapiFile } from './types/openapi-file.ts'
import { validators } from './validators/emit-validators.ts'
import type { ValidatorLibrary } from './validators/library.ts'
import { TypePrinter } from './code/type-printer.ts'

export interface EmitSettings {
  /** Version of the packages; they share one. */
  readonly version: string
  /** SPDX expression for the manifests; absent where the output says nothing about its licence. */
  readonly license: string | undefined
  /** Whether the core package exports hand-written extras, which are in the output already. */
  readonly extras: boolean
  /** The normalised document, where the types package gets `openapi.ts` too: nothing else looks at it. */
  readonly openapi?: JsonObject | undefined
  /** Whether the documentation is written too. */
  readonly docs?: boolean | undefined
  /** Whether one file with these types is all that is written. */
  readonly openapiOnly?: boolean | undefined
  /** Members of the configuration for the manifests of the packages. */
  readonly packageJson?: PackageMembers | undefined
  /** Whether contract tests are written too. */
  readonly tests: boolean
  readonly assets: Assets
  /** One folder of an app; absent: packages. */
  readonly folder?: FolderSettings | undefined
  /** Which operations share a file; absent: none. */
  readonly files?: FileUnit | undefined
  /** The packages; a folder has its own list. */
  readonly packages?: readonly Part[] | undefined
  /** A workspace of others that the packages are added to; absent: one of their own. */
  readonly host?: HostWorkspace | undefined
  /** Libraries that validators are written for. */
  readonly validators?: readonly ValidatorLibrary[] | undefined
  /** Whether mocks are written too. */
  readonly mocks?: boolean | undefined
  /** Whether an MCP server is written too. */
  readonly mcp?: boolean | undefined
  /** Emitters of the configuration; they run after all others. */
  readonly emitters?: readonly PlacedEmitter[] | undefined
}

/**
 * Everything that is written for an API. Pure: nothing is read from or written to disk.
 *
 * @throws DocumentError when an emitter of the configuration fails
 */
export async function emit(api: Api, settings: EmitSettings, pieces?: Pieces): Promise<readonly GeneratedFile[]> {
  const printer = new TypePrinter(api)
  const { folder, assets } = settings
  const inPlace = folder === undefined ? packagesLayout : folderLayout(api.names, folder)
  const layout = withFileUnit(inPlace, api, settings.files ?? 'operation')
  pieces?.sources.begin(restOf(api, settings, pieces))
  pieces?.formatted.begin()
  const sources = new SourceFiles(Object.values(api.names.packages), layout, pieces?.sources)
  if (settings.openapi !== undefined && settings.openapiOnly === true)
    return finished([openapiDeclarations(settings.openapi, api, printer, sources)])
  // Hand-written files are formatted already.
  const sourcesInPackages = assets.runtime.filter(
    ({ path }) => settings.host === undefined || path.startsWith('packages/'),
  )
  const runtime =
    folder === undefined
      ? sourcesInPackages
      : runtimeInFolder(assets.runtime, [...folder.emit, ...extraRuntimes(settings)], layout)
  const made: GeneratedFile[] = []
  const inPackages = packageSettings(settings, layout)
  for (const group of groups(api, printer, sources, settings, inPackages)) {
    const ofGroup = sources.complete(await group()).map((file) => withPackageMembers(file, settings.packageJson))
    for (const file of await finished(ofGroup, pieces?.formatted)) made.push(file)
  }
  pieces?.sources.end()
  pieces?.formatted.end()
  const files = [...neededRuntime(runtime, made, ({ path }) => isEntry(path, settings)), ...made]
  if (!settings.docs) return files
  // The reference is printed as the formatter would, and there is much of it.
  const reference = emitReference(api, settings.assets, inPackages)
  return [...files, ...assets.site, ...reference.map(withPlainCharacters)]
}

/** Whether users reach a file of the runtime by other ways than generated files. Extras import whatever they like of core. */
function isEntry(path: string, { folder, extras }: EmitSettings): boolean {
  if (folder !== undefined) return !path.startsWith(`${folder.runtime}/`)
  return !/^packages\/[^/]+\/src\/(?!index\.ts$)/.test(path) || (extras && path.startsWith('packages/core/'))
}

/** Files as they are written. */
async function finished(
  files: readonly GeneratedFile[],
  kept?: Kept<GeneratedFile>,
): Promise<readonly GeneratedFile[]> {
  if (kept === undefined) return (await formatFiles(files)).map(withPlainCharacters)
  const known = files.map((file) => kept.find(file.path, [file.text, file.once]))
  const others = files.filter((_file, index) => known[index] === undefined)
  const made = (await finished(others)).values()
  return files.map(
    (file, index) => known[index] ?? kept.add(file.path, [file.text, file.once], made.next().value ?? file),
  )
}

/** Everything that source files depend on besides operations, so without assets and emitters. */
function restOf(
  { operations: _operations, types, notes: _notes, ...api }: Api,
  { assets: _assets, openapi: _openapi, emitters: _emitters, ...settings }: EmitSettings,
  { rest }: Pieces,
): unknown {
  return { api, settings, rest, forms: types.forms }
}

type Group = () => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>

/** Each group is formatted before the next is made, so that only one is held in both forms. */
function groups(
  api: Api,
  printer: TypePrinter,
  sources: SourceFiles,
  settings: EmitSettings,
  inPackages: PackageSettings,
): readonly Group[] {
  const { folder } = settings
  const wanted = partsOf(settings)
  const has = (part: Part) => wanted.includes(part)
  return [
    // Before `schemas.ts`, which has the helpers that any type needs.
    () => (settings.openapi === undefined ? [] : [openapiFile(settings.openapi, printer, sources)]),
    () => (has('types') ? emitTypes(api, printer, sources) : []),
    () => (has('core') ? emitCore(api, printer, sources, settings) : []),
    ...queryParts.filter(has).map((part) => () => emitQuery(api, sources, part)),
    () => (folder === undefined ? emitPackages(api, settings.assets, inPackages) : emitFolder(api, folder, sources)),
    () => (settings.tests ? emitTests(api, sources) : []),
    () =>
      emitCustom(
        [...ownEmitters(settings).map((emitter) => ({ emitter })), ...(settings.emitters ?? [])],
        api,
        sources,
      ),
    () => (settings.docs ? emitGuides(api, settings.assets, inPackages) : []),
  ]
}

/** Output that is written on request, by the interface that emitters of the configuration have. */
function ownEmitters(settings: EmitSettings): readonly Emitter[] {
  return [
    validators(settings.validators ?? []),
    ...(settings.mocks === true ? [mocks] : []),
    ...(settings.mcp === true ? [mcp] : []),
  ]
}

function packageSettings(settings: EmitSettings, { subpath }: Layout): PackageSettings {
  return { ...settings, openapi: settings.openapi !== undefined, subpath }
}
