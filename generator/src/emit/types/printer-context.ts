import type { GlobalContext, OpenAPI3, ReferenceObject, SchemaObject } from 'openapi-typescript'
import ts from 'typescript'
import type { JsonObject } from '../../json.ts'
import { readPointer } from '../../json-pointer.ts'
import { otherString } from './type-view.ts'

export type AnySchema = SchemaObject | ReferenceObject

/** A property that was printed and the schema it came from, so that its documentation can be written afterwards. */
export interface PrintedProperty {
  readonly node: ts.PropertySignature
  readonly schema: AnySchema
}

/** What openapi-typescript's transforms need to know; it is theirs in shape, the choices are ours. */
export function printerContext(document: JsonObject, onProperty: (property: PrintedProperty) => void): GlobalContext {
  const context: Omit<GlobalContext, 'redoc'> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: (pointer) => resolve(document, pointer),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (schema) => (isOtherString(schema) ? anyOtherString() : undefined),
    transformProperty: (node, schema) => {
      onProperty({ node, schema })
      return undefined
    },
  }
  // The Redocly configuration is only read when openapi-typescript bundles a document itself.
  return context as GlobalContext
}

export function asDocument(document: JsonObject): OpenAPI3 {
  return document as OpenAPI3 & JsonObject
}

function resolve<T>(document: JsonObject, pointer: string): T | undefined {
  return readPointer(document, pointer) as T | undefined
}

function isOtherString(schema: object): boolean {
  return otherString in schema
}

/** `string & {}`: any string, without hiding the listed ones from completion. */
function anyOtherString(): ts.TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  )
}
