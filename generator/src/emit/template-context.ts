import { type ApiNames, environmentVariable } from '../model/api-names.ts'
import type { Api, Operation } from '../model/api.ts'
import { kebabCase, lowerFirst } from '../model/names/words.ts'
import { cell, code } from './code/markdown.ts'
import { proseLine } from './code/prose.ts'
import { propertyKey } from './code/literal.ts'
import { exportNames, exportsOf } from '../model/names/export-names.ts'
import { type Examples, findExamples } from './code/find-examples.ts'
import type { ExtraRuntimes } from './layout/extra-runtimes.ts'
import { type FileUnit, wholeFile } from './layout/file-plan.ts'
import type { Part } from './layout/parts.ts'
import { type SharedSubpaths, sharedSubpaths } from './layout/shared-subpaths.ts'
import type { HostWorkspace } from './packages/host-packages.ts'
import { peerVersions } from './libraries.ts'
import { type LibraryText, libraryTexts, type ValidatorLibrary } from './validators/library.ts'

/** Values available in templates. */
export interface TemplateContext extends ExtraRuntimes {
  readonly title: string
  readonly apiVersion: string
  readonly names: ApiNames
  /** npm scope, e.g. `@acme`. */
  readonly scope: string
  readonly kebab: string
  /** Variable that holds an instance of the class, e.g. `acme`. */
  readonly instance: string
  readonly version: string
  /** Absent where the output says nothing about its licence. */
  readonly license: string | undefined
  /** Whether the core package has the subpath `./extras`. */
  readonly extras: boolean
  /** Whether the types package has the subpath `./openapi`. */
  readonly openapi: boolean
  readonly sourceCondition: string
  /** Versions of the libraries that packages have as peers, by the package or by their own names. */
  readonly versions: Readonly<Record<string, string>>
  /** Libraries that the validators package has schemas of. */
  readonly validators: readonly LibraryText[]
  /** Absent where the packages are in a workspace of their own. */
  readonly host?: HostWorkspace | undefined
  readonly operations: readonly OperationRow[]
  /** First option that holds a credential, e.g. `apiKey`, and the environment variable it defaults to. */
  readonly credential: string | undefined
  readonly credentialVariable: string
  readonly examples: Examples
  /** Subpath of the package where the first query is, and the placeholder for the subpath of any function. */
  readonly subpaths: { readonly query: string; readonly any: string }
  /** Subpaths of published packages that share a file; none where files of sources hold more than one operation already. */
  readonly sharedSubpaths: SharedSubpaths
  /** How a server adds the credential to a call; absent where it is no single header. */
  readonly proxy: Proxy | undefined
  /** A documented error class, for examples. */
  readonly errorClass: string
}

interface OperationRow {
  readonly name: string
  readonly method: string
  /** Method and path, in Markdown for a table; so is the summary. */
  readonly request: string
  readonly summary: string
  /** Its hooks in Markdown, without the suspense forms. */
  readonly hooks: string
  readonly deprecated: boolean
}

interface Proxy {
  /** Where the API is. */
  readonly serverURL: string
  readonly header: string
  /** TypeScript source of the header's value. */
  readonly value: string
}

export interface PackageSettings extends ExtraRuntimes {
  readonly version: string
  readonly license: string | undefined
  readonly extras: boolean
  readonly openapi?: boolean | undefined
  readonly validators?: readonly ValidatorLibrary[] | undefined
  /** The unit of files; absent: one operation. */
  readonly files?: FileUnit | undefined
  /** Subpath of the packages where an operation is; absent: its name. */
  readonly subpath?: ((operation: string) => string) | undefined
  /** The packages that are written; absent: the usual ones. */
  readonly packages?: readonly Part[] | undefined
  /** The workspace of others that the packages are in; absent: one of their own. */
  readonly host?: HostWorkspace | undefined
}

/** Derives everything the templates print; templates themselves decide nothing. */
export function templateContext(api: Api, settings: PackageSettings): TemplateContext {
  const scope = api.names.packages.types.split('/')[0] ?? ''
  const { files = 'operation', subpath = (operation: string) => operation, ...given } = settings
  const examples = findExamples(api)
  const any = { operation: '<function>', group: '<group>', few: wholeFile }[files]
  return {
    title: api.title,
    apiVersion: api.version,
    names: api.names,
    scope,
    kebab: kebabCase(api.names.sdk),
    instance: lowerFirst(api.names.sdk),
    ...given,
    openapi: settings.openapi ?? false,
    validators: (settings.validators ?? []).map((library) => libraryTexts[library]),
    sourceCondition: `${scope}/source`,
    versions: peerVersions,
    operations: api.operations.map(operationRow),
    credential: api.securitySchemes[0]?.option,
    credentialVariable: credentialVariable(api),
    examples,
    subpaths: { query: examples.query === undefined ? any : subpath(examples.query.name), any },
    // A workspace of others builds with the compiler alone, file by file.
    sharedSubpaths: sharedSubpaths(files === 'operation' && settings.host === undefined ? api.operations : []),
    proxy: proxyOf(api),
    errorClass:
      api.errors.find(({ status }) => status === '429')?.className ??
      api.errors[0]?.className ??
      api.names.defaultError,
  }
}

function operationRow(operation: Operation): OperationRow {
  const { name, group, method, verb, path, docs } = operation
  const names = exportNames(name)
  const hooks = exportsOf(operation).hooks.filter((hook) => hook !== 'suspenseHook' && hook !== 'infiniteSuspenseHook')
  return {
    name,
    method: [...group, method].join('.'),
    request: cell(code(`${verb} ${path}`)),
    summary: cell(proseLine(docs.summary ?? docs.description?.split('\n')[0])),
    hooks: hooks.map((hook) => `\`${names[hook]}\``).join(', '),
    deprecated: docs.deprecated,
  }
}

function proxyOf(api: Api): Proxy | undefined {
  const serverURL = api.servers[0]?.url.replace(/\/+$/, '')
  const scheme = api.securitySchemes[0]
  if (serverURL === undefined || scheme === undefined || !/^https?:\/\/[^\s'`$?]+$/.test(serverURL)) return undefined
  const variable = `process.env['${credentialVariable(api)}'] ?? ''`
  if (scheme.kind === 'bearer') return { serverURL, header: 'authorization', value: `\`Bearer \${${variable}}\`` }
  if (scheme.kind !== 'key' || scheme.in !== 'header') return undefined
  return { serverURL, header: propertyKey(scheme.parameter), value: variable }
}

function credentialVariable(api: Api): string {
  return environmentVariable(api.names, api.securitySchemes[0]?.option ?? '')
}
