import { type InterfaceDeclarationStructure, StructureKind, type TypeAliasDeclarationStructure } from 'ts-morph'
import type { Api } from '../../model/api.ts'
import type { Schema } from '../../model/schemas.ts'
import { comment, docsOf } from '../comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { Imports } from '../imports.ts'
import type { SourceFiles, Statements } from '../source-file.ts'
import type { TypePrinter, TypeText } from './type-printer.ts'

/**
 * `schemas.ts`: one exported type per component schema, and a deprecated alias per name it had before. It is made last,
 * because it holds the helper that types of other files may mention.
 */
export function schemasFile(api: Api, printer: TypePrinter, sources: SourceFiles, folder: string): GeneratedFile {
  return sources.file(`${folder}/schemas.ts`, (imports) => {
    const declarations = api.schemas.flatMap((schema) => [declare(schema, printer, imports), ...aliases(schema)])
    return [...declarations, ...(printer.needsWithRequired ? [withRequired] : [])]
  })
}

function declare(schema: Schema, printer: TypePrinter, imports: Imports): Statements[number] {
  const declaration = printer.declaration(schema.type)
  const docs = docsOf(comment({ docs: schema.docs }))
  if (declaration.kind === 'alias') {
    return {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: schema.name,
      type: local(imports, declaration.type),
      docs,
    }
  }
  const structure: InterfaceDeclarationStructure = {
    kind: StructureKind.Interface,
    isExported: true,
    name: schema.name,
    docs,
    properties: declaration.properties.map((property) => ({
      name: property.name,
      hasQuestionToken: property.optional,
      isReadonly: property.readonly,
      type: local(imports, property.type),
      docs: docsOf(property.comment),
    })),
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

/** Names of this very file need no import. */
function local(imports: Imports, type: TypeText): string {
  for (const root of type.roots) imports.type('./openapi.js', root)
  return type.text
}

const withRequired: TypeAliasDeclarationStructure = {
  kind: StructureKind.TypeAlias,
  isExported: true,
  name: 'WithRequired',
  typeParameters: ['T', { name: 'K', constraint: 'keyof T' }],
  type: 'T & { [P in K]-?: T[P] }',
  docs: ['`T` with the properties `K` required.'],
}
