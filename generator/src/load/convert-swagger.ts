import { upgradeFromTwoToThree } from '@scalar/openapi-upgrader/2.0-to-3.0'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject, objectAt } from '../lib/json.ts'
import { appendPointer, pointerKeys } from '../lib/json-pointer.ts'
import { findCulprit } from './find-culprit.ts'
import { restoreExamples, keepExamples } from './swagger-operations.ts'
import { finishObjects, finishBodies } from './swagger-finish.ts'
import { ownMediaTypes } from './swagger-media-types.ts'
import { ownBodies } from './swagger-parameters.ts'
import { ownPlaces } from './swagger-places.ts'
import { ownReferences } from './swagger-references.ts'
import type { Say } from './swagger-say.ts'
import { allPaths, ownServers } from './swagger-servers.ts'
import type { LocatedObject } from './text-source.ts'
import { lookUp } from '../lib/look-up.ts'

export function isSwagger({ value }: LocatedObject): boolean {
  return value['openapi'] === undefined && /^2(\.0)?$/.test(String(value['swagger']))
}

/**
 * A Swagger 2.0 document as OpenAPI 3.0. Places lead to where a value was in the original, or to the nearest thing around
 * it that the original has.
 *
 * @throws DocumentError `swagger-conversion` where the converter gives up
 */
export function convertSwagger({ value, locate, warnings: earlier = [] }: LocatedObject): LocatedObject {
  const warnings = [...earlier]
  const say: Say = (pointer, message) =>
    void warnings.push(
      new DocumentError({
        code: 'structure',
        message,
        severity: 'warning',
        place: locate(pointer),
        hint: 'Correct the document.',
      }),
    )
  const own = ownReferences(allPaths(value), locate('#').file)
  const served = ownPlaces(ownServers(ownMediaTypes(own, say), say), say)
  const prepared = keepExamples(ownBodies(served, say))
  const converted = finishBodies(convert({ ...prepared, swagger: '2.0' }, locate))
  return {
    value: finishObjects(restoreExamples(converted)),
    warnings,
    locate: (pointer) => ({ ...locate(originalPointer(pointer, value)), pointer }),
  }
}

function convert(document: JsonObject, locate: LocatedObject['locate']): JsonObject {
  try {
    return upgrade(document)
  } catch (cause) {
    const fails = (part: JsonObject): boolean => {
      try {
        upgrade(part)
        return false
      } catch {
        return true
      }
    }
    throw new DocumentError({
      code: 'swagger-conversion',
      message: 'This cannot be converted to OpenAPI 3: it has another form than Swagger 2.0 asks for',
      place: locate(findCulprit(document, (part) => fails({ ...part, swagger: '2.0' }))),
      hint: 'Correct it, or leave it out. An editor for Swagger shows what is wrong.',
      cause,
    })
  }
}

function upgrade(document: JsonObject): JsonObject {
  const converted: unknown = upgradeFromTwoToThree(structuredClone(document))
  if (isObject(converted)) return converted
  throw new TypeError('The result is no document.')
}

const sections: Readonly<Record<string, string>> = {
  schemas: 'definitions',
  parameters: 'parameters',
  responses: 'responses',
  requestBodies: 'parameters',
  securitySchemes: 'securityDefinitions',
}

/** Place in the original of the value at a pointer of the converted document. */
function originalPointer(pointer: string, original: JsonObject): string {
  const [first, second, ...rest] = pointerKeys(pointer)
  if (first === 'servers') {
    const members = ['x-ms-parameterized-host', 'host', 'basePath']
    return appendPointer('#', members.find((member) => original[member] !== undefined) ?? 'schemes')
  }
  if (first === 'paths' && second !== undefined && lookUp(objectAt(original, 'paths'), second) === undefined)
    return originalPointer(appendPointer('#/x-ms-paths', second, ...rest), original)
  if (first === 'components' && second !== undefined)
    return appendPointer('#', lookUp(sections, second) ?? second, ...swaggerKeys(rest))
  return appendPointer('#', ...swaggerKeys([first, second, ...rest].filter((key) => key !== undefined)))
}

/** `responses/200/content/<type>/schema` was `responses/200/schema`, a request body one of the parameters. */
function swaggerKeys(keys: readonly string[]): readonly string[] {
  const body = keys.indexOf('requestBody')
  const own = body === -1 ? keys : [...keys.slice(0, body), 'parameters']
  const content = own.indexOf('content')
  return content === -1 ? own : [...own.slice(0, content), ...own.slice(content + 2)]
}
