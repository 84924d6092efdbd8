import type { ClassDeclarationStructure, OptionalKind, PropertyDeclarationStructure } from 'ts-morph'
import type { Api } from '../../model/api.ts'
import type { Docs } from '../../model/docs.ts'
import type { StatusError } from '../../model/errors.ts'
import { comment, docsOf } from '../comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { Imports } from '../imports.ts'
import { literal } from '../literal.ts'
import { StructureKind } from '../print/structure-kind.ts'
import type { SourceFiles } from '../source-file.ts'
import type { TypePrinter } from '../types/type-printer.ts'

/** `errors.ts`: one class per documented status, all under the API's own base. */
export function errorsFile(api: Api, printer: TypePrinter, sources: SourceFiles, folder: string): GeneratedFile {
  const { error, defaultError, sdk } = api.names
  return sources.file(`${folder}/errors.ts`, (imports) => [
    {
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: '../runtime/sdk-error.js',
      namedExports: [{ name: 'SdkError', alias: error }],
    },
    {
      kind: StructureKind.Class,
      isExported: true,
      name: defaultError,
      extends: imports.value('../runtime/http-error.js', 'HttpError'),
      docs: docsOf(
        `An error status of the ${sdk} API. \`instanceof\` with the class of a status holds for every error of that status, whichever operation met it.`,
      ),
      properties: [{ name: 'name', hasOverrideKeyword: true, isReadonly: true, initializer: `'${defaultError}'` }],
    },
    ...api.errors.map((status) => statusClass(status, api, printer, imports)),
  ])
}

function statusClass(status: StatusError, api: Api, printer: TypePrinter, imports: Imports): ClassDeclarationStructure {
  const docs = { ...describe(status), deprecated: false }
  const body = bodyProperty(status, api, printer, imports)
  return {
    kind: StructureKind.Class,
    isExported: true,
    name: status.className,
    extends: api.names.defaultError,
    docs: docsOf(comment({ docs })),
    properties: [statusProperty(status, imports), ...(body === undefined ? [] : [body])],
    methods: [
      {
        isStatic: true,
        hasOverrideKeyword: true,
        name: '[Symbol.hasInstance]',
        parameters: [{ name: 'error', type: 'unknown' }],
        returnType: 'boolean',
        statements: [
          `return ${imports.value('../runtime/status-error.js', 'isStatus')}(error, ${literal(api.names.defaultError)}, ${literal(valueOf(status))})`,
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
function statusProperty(status: StatusError, imports: Imports): OptionalKind<PropertyDeclarationStructure> {
  const value = literal(valueOf(status))
  return {
    name: 'statusCode',
    hasDeclareKeyword: true,
    isReadonly: true,
    type: /X/i.test(status.status) ? `${imports.type('../runtime/status-error.js', 'StatusOf')}<${value}>` : value,
  }
}

function bodyProperty(
  status: StatusError,
  api: Api,
  printer: TypePrinter,
  imports: Imports,
): OptionalKind<PropertyDeclarationStructure> | undefined {
  const types = status.bodies.map((body) => printer.type(body))
  const body = [...new Set(types.map(({ text }) => text))].join(' | ')
  if (body === '') return undefined
  for (const name of types.flatMap((type) => [...type.schemas])) imports.type(api.names.packages.types, name)
  return {
    name: 'body',
    hasDeclareKeyword: true,
    isReadonly: true,
    type: `${body} | undefined`,
    docs: ['The parsed body; undefined where the server sent something else than JSON (see `rawBody`).'],
  }
}
