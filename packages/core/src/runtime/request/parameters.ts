import type { RequestEncoder, Serializer, Streaming } from '../context/operation.js'
import { inPath, inQuery, type Place } from './places.js'
import { present } from './serialize.js'

/** The specification of a parameter, where defaults do not fit. */
interface ParameterSpec {
  /** Absent: the query, or the path where its template names the parameter. */
  readonly in?: Place
  /** Wire name, if it differs from the member's. */
  readonly name?: string
  /** Absent: the default style of the place. */
  readonly serialize?: Serializer
}

/** Parameters by request member. */
type ParameterSpecs = Readonly<Record<string, ParameterSpec>>

/** Throws for names of options of a call, and of options to come. The generator gives a parameter of such a name a place in the specs. */
function refuseOption(key: string): void {
  if (/Ms$|^max(Retries|EventLength)$|^(serverURL|fetch|use|headers|signal|credentials)$/.test(key))
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

/** Like `parameters`, of an operation whose path has some: those that the template names are sent there. */
export const pathParameters = (specs?: ParameterSpecs): RequestEncoder =>
  parameters(specs, (request, name, ...value) =>
    (request.url.includes(`{${name}}`) ? inPath : inQuery)(request, name, ...value),
  )

/** The request is one flat object whose members are all sent in the query, in the default style; `undefined` and `null` are left out. */
export const queryParameters: RequestEncoder = (request, input) => {
  for (const [name, value] of Object.entries(Object(input))) {
    refuseOption(name)
    if (present(value)) inQuery(request, name, value)
  }
}

/** The request is an object of parameters, with the body as one more member, `body`. */
export function parametersAndBody(
  encodeBody: RequestEncoder,
  encodeParameters: RequestEncoder = parameters(),
): RequestEncoder {
  return (request, input) => {
    const { body, ...rest } = Object(input)
    void encodeParameters(request, rest)
    if (body !== undefined) return encodeBody(request, body)
  }
}

/** The member that asks for a stream is in `body`. */
export function streamOfBody(stream: Streaming): Streaming {
  return (headers, input) => stream(headers, Object(input).body)
}
