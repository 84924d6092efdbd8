import { type ClassDeclarationStructure, StructureKind } from 'ts-morph'
import type { Api } from '../../model/api.ts'
import type { StatusError } from '../../model/errors.ts'
import { comment, docsOf } from '../comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { Imports } from '../imports.ts'
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
      docs: [
        `An error status of the ${sdk} API. Documented statuses have classes of their own, which extend this one.`,
      ],
      properties: [
        { name: 'name', hasOverrideKeyword: true, isReadonly: true, type: 'string', initializer: `'${defaultError}'` },
      ],
    },
    ...api.errors.map((status) => statusClass(status, api, printer, imports)),
  ])
}

function statusClass(status: StatusError, api: Api, printer: TypePrinter, imports: Imports): ClassDeclarationStructure {
  const docs = { summary: `Status ${status.status}`, description: status.description, deprecated: false }
  const base = errorClass(status.className, api.names.defaultError, docsOf(comment({ docs })))
  const types = status.bodies.map((body) => printer.type(body))
  const body = [...new Set(types.map(({ text }) => text))].join(' | ')
  if (body === '') return base
  for (const type of types) {
    for (const name of type.schemas) imports.type(api.names.packages.types, name)
    for (const name of type.roots) imports.type(`${api.names.packages.types}/openapi`, name)
  }
  const declared = {
    name: 'body',
    hasDeclareKeyword: true,
    isReadonly: true,
    type: `${body} | undefined`,
    docs: ['The parsed body; undefined where the server sent something else than JSON (see `rawBody`).'],
  }
  return { ...base, properties: [...(base.properties ?? []), declared] }
}

function errorClass(name: string, base: string, docs: string[]): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    isExported: true,
    name,
    extends: base,
    docs,
    properties: [{ name: 'name', hasOverrideKeyword: true, isReadonly: true, initializer: `'${name}'` }],
  }
}
