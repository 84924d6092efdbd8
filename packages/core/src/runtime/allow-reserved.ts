import type { Serializer } from './operation.js'
import { formExplode } from './serialize.js'

/**
 * Query values whose reserved characters and percent-encoded triples are sent as they are (`allowReserved`). Those characters
 * that would end the value or the query stay encoded: `#`, `&`, `=`, `+`.
 */
export const allowReserved =
  (serialize: Serializer = formExplode): Serializer =>
  (name, value) =>
    keep(/%(3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/g, serialize(name, value))

/** The same in a path, where `/` and `?` stay encoded too. */
export const allowReservedInPath =
  (serialize: Serializer): Serializer =>
  (name, value) =>
    keep(/%(3A|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D)/g, serialize(name, value))

const keep = (reserved: RegExp, text: string): string =>
  // `%25` is a percent sign, which the caller wrote to begin a triple.
  text.replace(reserved, decodeURIComponent).replace(/%25(?=[\dA-F]{2})/gi, '%')
