import type { Serializer } from './operation.js'
import { formExplode } from './serialize.js'

/**
 * Query values whose reserved characters are sent as they are (`allowReserved`). Those that would end the value or the query
 * stay encoded: `#`, `&`, `=`, `+`.
 */
export function allowReserved(serialize: Serializer = formExplode): Serializer {
  return (name, value) =>
    serialize(name, value).replace(/%(3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/gi, decodeURIComponent)
}
