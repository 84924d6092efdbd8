import type { GlobalContext, OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import type { JsonObject } from '../../json.ts'
import { readPointer } from '../../json-pointer.ts'
import type { PrintedSchema } from './openapi-view.ts'

/** Context of openapi-typescript's transforms: their shape, with our choices. */
export function layoutContext(view: JsonObject): GlobalContext {
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
    resolve: (pointer) => resolve(view, pointer),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    // The printer of TypeScript writes an identifier as it is.
    transform: (schema) => (isPrinted(schema) ? ts.factory.createTypeReferenceNode(schema['x-sdk-type']) : undefined),
    transformProperty: undefined,
  }
  // The Redocly configuration is only read when openapi-typescript bundles a document itself.
  return context as GlobalContext
}

export function asDocument(document: JsonObject): OpenAPI3 {
  return document as OpenAPI3 & JsonObject
}

function resolve<T>(view: JsonObject, pointer: string): T | undefined {
  return readPointer(view, pointer) as T | undefined
}

function isPrinted(schema: object): schema is PrintedSchema {
  return 'x-sdk-type' in schema
}
