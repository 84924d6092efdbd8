import { addMissing, type JsonObject } from '../lib/json.ts'
import type { ObjectPass } from './in-one-walk.ts'
import { isInExtension, mapObjects, type WalkPath, walkPointer } from '../load/document-walk.ts'

/** Names that other generators read from a schema become `x-sdk-name`. */
export const translateTypeNames: ObjectPass = () => (object, path) => {
  const name = object['x-fern-type-name'] ?? (isComponent(path) ? object['x-speakeasy-name-override'] : undefined)
  return typeof name === 'string' && (isInnerSchema(path) || isComponent(path))
    ? addMissing(object, { 'x-sdk-name': name })
    : object
}

/** The names that schemas inside of others, or inside of operations, have by `x-sdk-name`. */
export function givenNames(document: JsonObject): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  mapObjects(document, (object, path) => {
    const name = object['x-sdk-name']
    const isNamed = typeof name === 'string' && name !== '' && object['$ref'] === undefined && isInnerSchema(path)
    if (isNamed && !isInExtension(path)) names.set(walkPointer(path), name)
    return object
  })
  return names
}

function isComponent(path: WalkPath | undefined): boolean {
  const schemas = path?.parent
  return schemas?.key === 'schemas' && schemas.parent?.key === 'components' && schemas.parent.parent === undefined
}

const places = new Set('schema itemSchema items additionalProperties'.split(' '))

const containers = new Set('properties patternProperties prefixItems allOf anyOf oneOf'.split(' '))

function isInnerSchema(path: WalkPath | undefined): boolean {
  return path !== undefined && (places.has(path.key) || containers.has(path.parent?.key ?? '')) && !isComponent(path)
}
