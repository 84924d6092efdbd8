import type { Api, Operation } from '../api.ts'
import { reasonOf } from '../operations/errors.ts'
import type { Parameter } from '../operations/parameters.ts'
import { pointerKeys } from '../../lib/json-pointer.ts'
import type { TypeRef } from '../type-ref.ts'
import { pascalCase, upperFirst } from '../names/words.ts'

/** A type with a name that contains others. */
export interface Owner {
  /** Where the type is described. */
  readonly pointer: string
  /** Key of the place in the record of published names; it stays when the type is renamed. */
  readonly place: string
  readonly name: string
  /** Steps from the named type to what is at the pointer. */
  readonly steps: readonly string[]
}

/** The types of an API that have names: components first, then what operations and webhooks describe themselves. */
export function ownersOf({ schemas, operations, webhooks }: Api): readonly Owner[] {
  const found = [
    ...schemas.map(({ key, name, type }) => ({ pointer: type.pointer, place: key, name, steps: [] })),
    ...operations.flatMap(ofOperation),
    ...webhooks.flatMap(({ kind, typeName, type }) => ownerOf(type, `${kind} ${typeName}`, typeName)),
  ]
  return [...new Map(found.toReversed().map((owner) => [owner.pointer, owner])).values()].toReversed()
}

function ofOperation({ address, name, types, request, response, stream, errors }: Operation): readonly Owner[] {
  const stem = upperFirst(name)
  const body = request.kind === 'body' || request.kind === 'mixed' ? request.body : undefined
  const contents = body === undefined ? [] : [body, ...body.alternatives]
  const parameters = request.kind === 'parameters' || request.kind === 'mixed' ? request.parameters : []
  const headers = request.kind === 'body' ? request.headers : []
  const [first, ...others] = response.statuses.flatMap(({ status, content }) =>
    content?.type === undefined ? [] : [{ status, type: content.type }],
  )
  return [
    ...parameters.flatMap((parameter) => ofParameter(parameter, `${address} parameter`, `${stem}Request`)),
    ...headers.flatMap((parameter) => ofParameter(parameter, `${address} parameter`, `${stem}Headers`)),
    ...contents.flatMap(({ type, mediaType }, index) =>
      ownerOf(type, index === 0 ? `${address} body` : `${address} body ${mediaType}`, `${stem}Request`),
    ),
    ...ownerOf(first?.type, `${address} ${first?.status}`, types.response),
    ...others.flatMap(({ status, type }) =>
      ownerOf(type, `${address} ${status}`, `${stem}${reasonOf(status)}Response`),
    ),
    ...ownerOf(stream?.event, `${address} event`, types.event ?? `${stem}Event`),
    ...errors.flatMap(({ status, body: type }) =>
      ownerOf(type, `${address} ${status}`, `${stem}${status === 'default' ? 'Default' : reasonOf(status)}`),
    ),
  ]
}

function ofParameter({ property, type }: Parameter, place: string, name: string): readonly Owner[] {
  return ownerOf(type, place, name, [property])
}

/** Parts that operations share are called as the document calls them. */
function ownerOf(
  type: TypeRef | undefined,
  place: string,
  name: string,
  steps: readonly string[] = [],
): readonly Owner[] {
  if (type === undefined) return []
  const { pointer } = type
  const [root, kind, key] = pointerKeys(pointer)
  if (root !== 'components' || kind === undefined || key === undefined) return [{ pointer, place, name, steps }]
  return [{ pointer, place: `${kind}/${key}`, name: pascalCase(key), steps: [] }]
}
