import type { InterfaceDeclarationStructure, TypeAliasDeclarationStructure } from 'ts-morph'
import type { Api } from '../../model/api.ts'
import type { ValueForm } from '../../model/conversions/value-forms.ts'
import type { NamedType } from '../../model/schema/type.ts'
import { namedTypes, type Schema } from '../../model/schemas.ts'
import { comment, docsOf } from '../code/comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { propertyKey } from '../code/literal.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { FileScope } from '../code/scope.ts'
import type { SourceFiles, Statements } from '../code/source-file.ts'
import type { TypePrinter } from '../code/type-printer.ts'

/**
 * `schemas.ts`: one exported type per component schema and view, and a deprecated alias per name it had before. It is made
 * last, because it holds the helpers that types of other files may mention.
 *
 * One file, however large: of GitHub's 970 schemas a compiler that needs one loads all but two of 22 files by first letter,
 * because they lead to each other, and takes as long; with a file each, an import from the package takes 1.9 s and 57 MB
 * instead of 1.0 s and 39 MB (TypeScript 7).
 */
export function schemasFile(api: Api, printer: TypePrinter, sources: SourceFiles, folder: string): GeneratedFile {
  return sources.file(`${folder}/schemas.ts`, (scope) => {
    const declarations = api.schemas.flatMap((schema) => [
      ...namedTypes(schema).map((type) => declare(schema, type, printer)),
      ...aliases(schema),
    ])
    return [
      ...declarations,
      ...[asJson(scope, api.types.forms), binaryBody(scope), withRequired(scope)].filter(({ name }) =>
        printer.needs(name),
      ),
    ]
  })
}

function declare(schema: Schema, { name, view }: NamedType, printer: TypePrinter): Statements[number] {
  const declaration = printer.declaration(schema, view)
  const docs = docsOf(comment({ docs: schema.docs }))
  if (declaration.kind === 'alias')
    return { kind: StructureKind.TypeAlias, isExported: true, name, type: declaration.type.text, docs }
  const structure: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    docs,
    properties: [
      ...declaration.properties.map((property) => ({
        name: propertyKey(property.name),
        hasQuestionToken: property.optional,
        isReadonly: property.readonly,
        type: property.type.text,
        docs: docsOf(property.comment),
      })),
      // ts-morph would write an index signature above the properties.
      ...(declaration.index === undefined ? [] : [{ name: '[key: string]', type: declaration.index.text }]),
    ],
  }
  return structure
}

function aliases(schema: Schema): readonly TypeAliasDeclarationStructure[] {
  return schema.aliases.map((alias) => ({
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: alias,
    type: schema.name,
    docs: [`@deprecated Renamed to {@link ${schema.name}}.`],
  }))
}

function asJson(scope: FileScope, forms: ReadonlySet<ValueForm>) {
  const { T, K } = scope.locals('T', 'K')
  const parts = (['Date', 'bigint'] as const)
    .filter((form) => forms.has(form))
    .map((form) => [form, ...jsonForms[form]] as const)
  const members = `{ [${K} in keyof ${T}]: AsJson<${T}[${K}]> }`
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: 'AsJson',
    typeParameters: [T],
    type: `${parts.map(([form, json]) => `${T} extends ${form} ? ${json} : `).join('')}${T} extends object ? ${members} : ${T}`,
    docs: [
      `\`T\` as JSON has it: ${parts.map(([form, , text]) => `every \`${form}\` is still ${text}`).join(', and ')}.`,
    ],
  } as const satisfies TypeAliasDeclarationStructure
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
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: 'BinaryBody',
    type: `${blob} | ${buffer} | ${view} | ${stream}<${bytes}>`,
    docs: ['Bytes to be sent; a `File` is a `Blob` with a name.'],
  } as const satisfies TypeAliasDeclarationStructure
}

function withRequired(scope: FileScope) {
  const { T, K, P } = scope.locals('T', 'K', 'P')
  const required = `${P} extends keyof ${T} ? ${scope.global('Exclude')}<${T}[${P}], undefined> : unknown`
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: 'WithRequired',
    typeParameters: [T, { name: K, constraint: scope.global('PropertyKey') }],
    type: `${T} extends object ? ${T} & { [${P} in ${K}]-?: ${required} } : ${T}`,
    docs: ['`T` with the properties `K` required. Of a union, each object.'],
  } as const satisfies TypeAliasDeclarationStructure
}
