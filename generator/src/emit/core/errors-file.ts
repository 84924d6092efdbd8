import type { ClassDeclarationStructure, OptionalKind, PropertyDeclarationStructure } from 'ts-morph'
import type { Api } from '../../model/api.ts'
import type { Docs } from '../../model/docs.ts'
import type { StatusError } from '../../model/errors.ts'
import { comment, docsOf } from '../code/comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { FileScope } from '../code/scope.ts'
import { literal } from '../code/literal.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { SourceFiles } from '../code/source-file.ts'
import type { TypePrinter } from '../code/type-printer.ts'

/** `errors.ts`: one class per documented status, all under the API's own base. */
export function errorsFile(api: Api, printer: TypePrinter, sources: SourceFiles, folder: string): GeneratedFile {
  const { error, defaultError, sdk } = api.names
  return sources.file(`${folder}/errors.ts`, (scope) => [
    {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: '../runtime/sdk-error.js',
      namedExports: [{ name: 'SdkError', alias: error }],
    },
    {
      kind: StructureKind.Class,
      isExported: true,
      name: defaultError,
      extends: scope.value('../runtime/http-error.js', 'HttpError'),
      docs: docsOf(
        `An error status of the ${sdk} API. \`instanceof\` with the class of a status holds for every error of that status, whichever operation met it.`,
      ),
      properties: [{ name: 'name', hasOverrideKeyword: true, isReadonly: true, initializer: `'${defaultError}'` }],
    },
    ...api.errors.map((status) => statusClass(status, api, printer, scope)),
  ])
}

function statusClass(status: StatusError, api: Api, printer: TypePrinter, scope: FileScope): ClassDeclarationStructure {
  const docs = { ...describe(status), deprecated: false }
  const body = bodyProperty(status, api, printer, scope)
  return {
    kind: StructureKind.Class,
    isExported: true,
    name: status.className,
    extends: api.names.defaultError,
    docs: docsOf(comment({ docs })),
    properties: [statusProperty(status, scope), ...(body === undefined ? [] : [body])],
    methods: [
      {
        isStatic: true,
        hasOverrideKeyword: true,
        name: `[${scope.global('Symbol')}.hasInstance]`,
        parameters: [{ name: scope.local('error'), type: 'unknown' }],
        returnType: 'boolean',
        statements: [
          `return ${scope.value('../runtime/status-error.js', 'isStatus')}(${scope.local('error')}, ${literal(api.names.defaultError)}, ${literal(valueOf(status))})`,
        ],
      },
    ],
  }
}

/** What the document says in a few words stands beside the status, a text below it. */
function describe({ status, description }: StatusError): Pick<Docs, 'summary' | 'description'> {
  const isShort = description !== undefined && description.length <= 90 && !description.includes('\n')
  return isShort
    ? { summary: `Status ${status}: ${description}`, description: undefined }
    : { summary: `Status ${status}`, description }
}

/** `429`, or `'4XX'`. */
function valueOf({ status }: StatusError): number | string {
  return /^\d+$/.test(status) ? Number(status) : status.toUpperCase()
}

/** What tells the class from the others, for the compiler too. */
function statusProperty(status: StatusError, scope: FileScope): OptionalKind<PropertyDeclarationStructure> {
  const value = literal(valueOf(status))
  return {
    name: 'statusCode',
    hasDeclareKeyword: true,
    isReadonly: true,
    type: /X/i.test(status.status) ? `${scope.type('../runtime/status-error.js', 'StatusOf')}<${value}>` : value,
  }
}

function bodyProperty(
  status: StatusError,
  api: Api,
  printer: TypePrinter,
  scope: FileScope,
): OptionalKind<PropertyDeclarationStructure> | undefined {
  const write = (name: string) => scope.type(api.names.packages.types, name)
  const body = [...new Set(status.bodies.map((type) => printer.type(type, write).text))].join(' | ')
  if (body === '') return undefined
  return {
    name: 'body',
    hasDeclareKeyword: true,
    isReadonly: true,
    type: `${body} | undefined`,
    docs: ['The parsed body; undefined where the server sent something else than JSON (see `rawBody`).'],
  }
}
