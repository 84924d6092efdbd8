import type { Api } from '../../model/api.ts'
import type { ValueForm } from '../../model/schema/value-forms.ts'
import type { NamedType } from '../../model/schema/type.ts'
import { namedTypes, type Schema } from '../../model/schema/schemas.ts'
import { comment, docsOf } from '../code/comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { declareInterface, declareType } from '../code/declare.ts'
import { propertyKey } from '../code/literal.ts'
import type { FileScope } from '../code/scope.ts'
import type { SourceFiles, Statements } from '../code/source-file.ts'
import { type Helper, helpers as helperNames, type TypePrinter } from '../code/type-printer.ts'

/**
 * `schemas.ts`: one exported type per component schema and view, and a deprecated alias per name it had before. It is made
 * last, because it holds the helpers that types of other files may mention.
 *
 * One file, however large: of GitHub's 970 schemas a compiler that needs one loads all but two of 22 files by first letter,
 * because they lead to each other, and takes as long; with a file each, an import from the package takes 1.9 s and 57 MB
 * instead of 1.0 s and 39 MB (TypeScript 7).
 */
export function schemasFile(api: Api, printer: TypePrinter, sources: SourceFiles, folder: string): GeneratedFile {
  const isNeeded = (name: Helper) => printer.needs(name) || sources.imports(name)
  const others = helperNames.filter(isNeeded)
  return sources.fileOf([others.join(' ')], `${folder}/schemas.ts`, (scope) => {
    const declarations = api.schemas.flatMap((schema) => [
      ...namedTypes(schema).map((type) => declare(schema, type, printer)),
      ...schema.aliases.map((alias) =>
        declareType(alias, schema.name, [`@deprecated Renamed to {@link ${schema.name}}.`]),
      ),
    ])
    return [...declarations, ...helperNames.filter(isNeeded).map((name) => helpers[name](scope, api.types.forms))]
  })
}

function declare(schema: Schema, { name, view }: NamedType, printer: TypePrinter): Statements[number] {
  const declaration = printer.declaration(schema, view)
  const docs = docsOf(comment({ docs: schema.docs }))
  if (declaration.kind === 'alias') return declareType(name, declaration.type, docs)
  return declareInterface(name, {
    docs,
    properties: [
      ...declaration.properties.map((property) => ({
        name: propertyKey(property.name),
        hasQuestionToken: property.optional,
        isReadonly: property.readonly,
        type: property.type,
        docs: docsOf(property.comment),
      })),
      // ts-morph would write an index signature above the properties.
      ...(declaration.index === undefined ? [] : [{ name: '[key: string]', type: declaration.index }]),
    ],
  })
}

const helpers = { AsJson: asJson, BinaryBody: binaryBody, WithRequired: withRequired }

function asJson(scope: FileScope, forms: ReadonlySet<ValueForm>) {
  const { T, K } = scope.locals('T', 'K')
  const parts = (['Date', 'bigint'] as const)
    .filter((form) => forms.has(form))
    .map((form) => [form, ...jsonForms[form]] as const)
  const members = `{ [${K} in keyof ${T}]: AsJson<${T}[${K}]> }`
  const cases = parts.map(([form, json]) => `${T} extends ${form} ? ${json} : `).join('')
  const said = parts.map(([form, , text]) => `every \`${form}\` is still ${text}`).join(', and ')
  const type = `${cases}${T} extends object ? ${members} : ${T}`
  return declareType('AsJson', type, [`\`T\` as JSON has it: ${said}.`], [T])
}

const jsonForms = { Date: ['string', 'its text'], bigint: ['number', 'a `number`'] } as const

function binaryBody(scope: FileScope) {
  const [blob, buffer, view, stream, bytes] = [
    'Blob',
    'ArrayBuffer',
    'ArrayBufferView',
    'ReadableStream',
    'Uint8Array',
  ].map((name) => scope.global(name))
  const type = `${blob} | ${buffer} | ${view} | ${stream}<${bytes}>`
  return declareType('BinaryBody', type, ['Bytes to be sent; a `File` is a `Blob` with a name.'])
}

function withRequired(scope: FileScope) {
  const { T, K, P } = scope.locals('T', 'K', 'P')
  const required = `${P} extends keyof ${T} ? ${scope.global('Exclude')}<${T}[${P}], undefined> : unknown`
  const type = `${T} extends object ? ${T} & { [${P} in ${K}]-?: ${required} } : ${T}`
  const typeParameters = [T, { name: K, constraint: scope.global('PropertyKey') }]
  return declareType(
    'WithRequired',
    type,
    ['`T` with the properties `K` required. Of a union, each object.'],
    typeParameters,
  )
}
