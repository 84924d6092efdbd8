import type { RequestEncoder, Serializer } from './operation.js'
import { inQuery, type Place } from './places.js'
import { present } from './serialize.js'

/** What the defaults cannot know of a parameter. */
interface ParameterSpec {
  /** Absent: the query, or the path where its template names the parameter. */
  readonly in?: Place
  /** Wire name, if it differs from the member's. */
  readonly name?: string
  /** Absent: the default style of the place. */
  readonly serialize?: Serializer
}

/** Parameters by request member. */
export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>

/** Throws for names of options of a call, and of options to come. The generator gives a parameter of such a name a place in the specs. */
export function refuseOption(key: string): void {
  if (/Ms$|^(serverURL|fetch|use|headers|signal|credentials|maxRetries)$/.test(key))
    throw new TypeError(`${key} is an option, not a parameter`)
}

/**
 * The request is one flat object of parameters. Members that `specs` does not place are sent `elsewhere`, in the query, so what
 * is new in an API can be used at once; `undefined` and `null` are left out.
 */
export function parameters(specs: ParameterSpecs = {}, elsewhere: Place = inQuery): RequestEncoder {
  const known = new Map(Object.entries(specs))
  return (request, input) => {
    for (const [key, value] of Object.entries(Object(input))) {
      // Else it would be sent in the query, credentials among them.
      if (!known.has(key)) refuseOption(key)
      const { name = key, in: place = elsewhere, serialize } = known.get(key) ?? {}
      if (present(value)) place(request, name, value, serialize)
    }
  }
}
