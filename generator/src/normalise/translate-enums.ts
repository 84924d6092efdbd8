import { addMissing } from '../json.ts'
import type { ObjectPass } from './in-one-walk.ts'

/** `x-speakeasy-unknown-values: allow` is what `x-sdk-open-enum: true` says. */
export const translateEnums: ObjectPass = () => (object) => {
  const unknown = object['x-speakeasy-unknown-values']
  return unknown === undefined ? object : addMissing(object, { 'x-sdk-open-enum': unknown === 'allow' })
}
