import { addMissing, isObject, type JsonObject, listAt } from '../lib/json.ts'
import type { ObjectPass } from './in-one-walk.ts'

/** Rewrites extensions of other vendors about enums to those of the generator. */
export const translateEnums: ObjectPass = () => (object) => {
  const unknown = object['x-speakeasy-unknown-values']
  const open = unknown === undefined ? object : addMissing(object, { 'x-sdk-open-enum': unknown === 'allow' })
  const azure = object['x-ms-enum']
  return isObject(azure) && Array.isArray(object['enum']) ? fromAzure(open, azure) : open
}

/** `{ modelAsString, values: [{ value, name, description }] }`: a model that is a string may have other values. */
function fromAzure(object: JsonObject, { modelAsString, ...azure }: JsonObject): JsonObject {
  const values = listAt(azure, 'values').filter(isObject)
  const inOrder = (key: string) => {
    const texts = listAt(object, 'enum').map((value) => values.find((one) => one['value'] === value)?.[key])
    return texts.every((text) => typeof text === 'string') && texts.length > 0 ? texts : undefined
  }
  return addMissing(object, {
    ...(modelAsString === true && { 'x-sdk-open-enum': true }),
    'x-enum-varnames': inOrder('name'),
    'x-enum-descriptions': inOrder('description'),
  })
}
