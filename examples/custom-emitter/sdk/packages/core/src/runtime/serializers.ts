import type { Serializer } from './operation.js'
import { encode, flatten, members } from './serialize.js'

/** Pairs as `name=value`, joined. */
const assign = (pairs: readonly (readonly unknown[])[], separator: string) =>
  pairs.map((pair) => pair.map(encode).join('=')).join(separator)

/** `name=` and the items joined; nothing for no items. */
const joined =
  (separator: string): Serializer =>
  (name, value) => {
    const items = flatten(value)
    return items.length ? `${encode(name)}=${items.map(encode).join(separator)}` : ''
  }

/** Path: `a,b`, and `name=value,…` for objects. */
export const simpleExplode: Serializer = (_name, value) => {
  const pairs = members(value)
  return pairs ? assign(pairs, ',') : flatten(value).map(encode).join(',')
}

/** Path: `.a,b` */
export const label: Serializer = (_name, value) => '.' + flatten(value).map(encode).join(',')

/** Path: `.a.b`, and `.name=value.…` for objects. */
export const labelExplode: Serializer = (_name, value) => {
  const pairs = members(value)
  return '.' + (pairs ? assign(pairs, '.') : flatten(value).map(encode).join('.'))
}

/** Path: `;name=a,b` */
export const matrix: Serializer = (name, value) => `;${encode(name)}=${flatten(value).map(encode).join(',')}`

/** Path: `;name=a;name=b`, and `;member=value;…` for objects. */
export const matrixExplode: Serializer = (name, value) =>
  (members(value) ?? flatten(value).map((item) => [name, item]))
    .map((pair) => ';' + pair.map(encode).join('='))
    .join('')

/** Query and cookie: `name=a,b`; a comma inside a value becomes `%2C`. */
export const form: Serializer = joined(',')

/** Query: `name=a%20b` */
export const spaceDelimited: Serializer = joined('%20')

/** Query: `name=a|b`, the bar encoded. */
export const pipeDelimited: Serializer = joined('%7C')

/** Query: `name[member]=value`; arrays repeat the member, deeper objects add a bracket. */
export const deepObject: Serializer = (name, value) =>
  (members(value) ?? [])
    .flatMap(([key, member]) => {
      const inner = `${name}[${key}]`
      return members(member)
        ? [deepObject(inner, member)]
        : [
            assign(
              flatten(member).map((item) => [inner, item]),
              '&',
            ),
          ]
    })
    .filter(Boolean)
    .join('&')

/** Query and cookie: `name=` and the value as JSON. */
export const jsonQuery: Serializer = (name, value) => `${encode(name)}=${encodeURIComponent(JSON.stringify(value))}`

/** Path: the value as JSON. */
export const jsonPath: Serializer = (_name, value) => encodeURIComponent(JSON.stringify(value))

/** Header: the value as JSON. */
export const jsonHeader: Serializer = (_name, value) => JSON.stringify(value)

/** Header: `name=value,…` for objects, `a,b` for arrays. */
export const headerExplode: Serializer = (_name, value) => decodeURIComponent(simpleExplode('', value))
