import type { Emitter } from '../emit/emitter.ts'
import type { ValidatorLibrary } from '../emit/validators/library.ts'
import type { HostWorkspace } from '../emit/packages/host-packages.ts'
import type { FileUnit } from '../emit/layout/file-plan.ts'
import type { FolderSettings, ImportEnding } from '../emit/layout/folder-layout.ts'
import { type Part, parts } from '../emit/layout/parts.ts'
import type { JsonObject } from '../lib/json.ts'
import type { HeadersByAddress } from '../load/request-headers.ts'
import type { DateForm, Int64Form } from '../model/schema/value-forms.ts'
import type { NestedTypes } from '../model/nested/nested-types.ts'
import type { PaginationSettings } from '../normalise/add-pagination.ts'
import type { NameTransforms } from '../normalise/rename.ts'
import type { OperationFilter } from '../normalise/select-operations.ts'

/** Shapes that an SDK can be written in. */
export const layouts = ['packages', 'workspace', 'folder'] as const

export type LayoutName = (typeof layouts)[number]

/** Folders of packages whose `package.json` may have further members. */
export const manifestFolders = ['all', ...parts, 'validators', 'mocks', 'mcp', 'docs'] as const

/** Members of `sdk.config.ts`. */
export interface SdkConfig {
  /** Name of the API. Names of classes, errors, hooks and environment variables derive from it. */
  name: string
  /** npm scope of the packages, e.g. `@acme`; not needed for a folder. */
  scope?: string
  /**
   * `packages`: three packages in a workspace of their own. `workspace`: the same packages for the npm, yarn, pnpm or bun
   * workspace around the output. `folder`: one folder of an app, without a manifest. Default: `packages`.
   */
  layout?: LayoutName
  /**
   * Parts to write; each part brings along what it needs. Hooks are there for React, Vue, Solid, Svelte and Angular. Default:
   * `['react-query']` as packages, and `['core']` in a folder.
   */
  emit?: readonly Part[]
  /**
   * The unit of files: one operation, the operations of one group, or everything of one kind (`few`). Names and types are the same.
   * Default: `operation`.
   */
  files?: FileUnit
  /** `const`: the folder has an object of the values of every enum in the document, under the name of its type. */
  enums?: 'const'
  /**
   * Type of an instant (`format: date-time`): the text that is sent, or a `Date`. Responses are converted by the operations that
   * have some, and by nothing else. Default: `string`.
   */
  dates?: DateForm
  /**
   * Type of a 64-bit integer (`format: int64` and `uint64`): a `number`, which loses digits beyond 2^53, or a `bigint`, which is
   * exact in both directions. Default: `number`.
   */
  int64?: Int64Form
  /**
   * `named`: objects and enums that the document writes out inside of other types have names of their own, from the type and
   * the property that contain them: `items` of `Order` are `OrderItem`. Default: `inline`.
   */
  nestedTypes?: NestedTypes
  /** How relative imports in the folder end. Default: as the `tsconfig.json` of the app asks. */
  imports?: ImportEnding
  /** Folder of the runtime, relative to the config file, where several SDKs share one. Default: `runtime` in the folder. */
  runtime?: string
  /** OpenAPI documents, or Markdown pages that hold one: paths or globs, relative to the config file. */
  inputs: readonly string[]
  /** OpenAPI Overlay documents: paths or globs, applied in name order. */
  overlays?: readonly string[]
  /** Where the merged document goes, relative to `output`; without it, it is not written. */
  merged?: string
  /** Folder that holds `packages/`, or the one of the layout `folder`, relative to the config file. Default: the folder of the config file. */
  output?: string
  /** Whether to write contract tests as well. Default: false. */
  tests?: boolean
  /** The operations that the SDK has. Default: all. */
  include?: OperationFilter
  /** Operations that the SDK does not have, even where `include` names them. */
  exclude?: OperationFilter
  /** Names that differ from the usual ones; `operationId` calls every function as its operation is called in the document. */
  names?: NameTransforms | 'operationId'
  /**
   * Operations that are read page by page, by `operationId`: the parameter that says where a page begins, or what
   * `x-sdk-pagination` of the document would hold. They get an iterator, and an infinite query.
   */
  pagination?: PaginationSettings
  /** Changes the document, merged from the inputs, before anything else is done with it. */
  transform?: DocumentTransform
  /**
   * Commands that may rewrite the files, such as `prettier --write`, each with the path of their folder behind it. They run
   * before the files are written, and for `check` too.
   */
  after?: readonly string[]
  /**
   * Folder of Handlebars templates that take the place of the generator's own, relative to the config file:
   * `packages/core/README.md.hbs` there is used for the README of the core package.
   */
  templates?: string
  /** Emitters that write files of their own beside the packages. */
  emitters?: readonly Emitter[]
  /**
   * Whether to write `packages/docs` as well: the reference in Markdown and a site of it. With the address at which the site
   * is published instead of `true`, comments of functions, methods and hooks link to its pages. Default: false.
   */
  docs?: boolean | string
  /**
   * Whether the types package has the subpath `./openapi` as well: `paths`, `operations` and `components` in the layout of
   * openapi-typescript, for tools that build on it. `only`: a folder has them alone, in one file `openapi.d.ts`. Default: false.
   */
  openapi?: boolean | 'only'
  /**
   * Schemas for every type, of one library or of each in a list, which check values when a program runs: the package
   * `@scope/validators`, or the folder `validators`. Default: none.
   */
  validators?: ValidatorLibrary | readonly ValidatorLibrary[]
  /**
   * Request handlers for MSW and functions that make data, for tests: the package `@scope/mocks`, or the folder `mocks`.
   * Default: false.
   */
  mocks?: boolean
  /**
   * An MCP server of the SDK, and its operations as tools of a model: the package `@scope/mcp`, or the folder `mcp`. It needs the
   * functions of core. Default: false.
   */
  mcp?: boolean
  /**
   * Members for the `package.json` of the packages, which is generated: repository, author, keywords, dependencies. Those of
   * `all` are for every package, others for the one in the folder of that name.
   */
  packageJson?: {
    readonly [folder in (typeof manifestFolders)[number]]?: JsonObject
  }
  /** Whether documents may be fetched from other machines over http. Default: false. */
  allowHttp?: boolean
  /** Addresses whose documents are fetched when a `$ref` leads there; those that end in `/` include all below them. */
  remoteReferences?: readonly string[]
  /**
   * Headers for the download of documents, by address; one that ends in `/` includes all below it. `${NAME}` in a value is
   * the variable of that name in the environment. No other address is sent them, not even after a redirect.
   */
  headers?: HeadersByAddress
  /** Whether a reference to something missing is typed as unknown, with a warning, instead of an error. Default: false. */
  allowMissing?: boolean
  /** Whether every warning is an error. Default: false. */
  strict?: boolean
}

/** Takes a copy of the document, which it may change, and returns the document to use. */
export type DocumentTransform = (document: JsonObject) => JsonObject | undefined

/** https://docs.npmjs.com/cli/configuring-npm/package-json#name */
export const scopePattern = /^@[a-z0-9~-][a-z0-9._~-]*$/

/** The same members, where `undefined` means absent. */
export type Loose<T> = { readonly [Member in keyof T]?: T[Member] | undefined }

/** Exceptions from checks that are errors by default. */
export type Leniency = Loose<Pick<SdkConfig, 'allowHttp' | 'remoteReferences' | 'headers' | 'allowMissing' | 'strict'>>

/** Members that mean another thing once paths are resolved and the layout is known. */
type Resolved = 'inputs' | 'layout' | 'emit' | 'enums' | 'imports' | 'runtime' | 'output' | 'names' | 'docs'

/** The configuration of one run, from a file or from flags; absent members of `SdkConfig` have their default. */
export interface Config extends Loose<Omit<SdkConfig, Resolved>> {
  /** Absolute path; absent when everything came from flags. */
  readonly file?: string | undefined
  /** Absolute working directory: what inputs and overlays are relative to. */
  readonly cwd: string
  readonly inputs: readonly string[]
  /** Absolute path of a `redocly.yaml`, if there is one. */
  readonly redocly?: string | undefined
  /** Absolute path of the output root. */
  readonly output: string
  /** One folder of an app; absent: packages. */
  readonly folder?: FolderSettings | undefined
  /** The packages that are written; absent: types, core and those for React. */
  readonly packages?: readonly Part[] | undefined
  /** The workspace of others that the packages are added to. */
  readonly host?: HostWorkspace | undefined
  readonly names?: NameTransforms | undefined
  /** Absolute paths of the config file and of the files it imports. */
  readonly modules?: readonly string[] | undefined
  readonly docs?: boolean | undefined
  /** Where the site of the documentation is published. */
  readonly site?: string | undefined
}

/** Returns `config` as it is: editors complete and check what is passed. A list is for several SDKs. */
export function defineConfig<const TConfig extends SdkConfig | readonly SdkConfig[]>(config: TConfig): TConfig {
  return config
}

/** Inputs of the run. */
export type Inputs = Pick<Config, 'inputs' | 'overlays' | 'redocly' | 'cwd' | 'transform' | 'file' | keyof Leniency>
