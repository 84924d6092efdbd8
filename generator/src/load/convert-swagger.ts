import { upgradeFromTwoToThree } from '@scalar/openapi-upgrader/2.0-to-3.0'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject } from '../json.ts'
import { appendPointer, pointerKeys } from '../json-pointer.ts'
import { findCulprit } from './find-culprit.ts'
import { finishOperations, keepExamples, secureFirst } from './swagger-operations.ts'
import { ownBodies, requireBodies } from './swagger-parameters.ts'
import { ownReferences } from './swagger-references.ts'
import type { LocatedObject } from './text-source.ts'
import { lookUp } from '../look-up.ts'

export function isSwagger({ value }: LocatedObject): boolean {
  return value['openapi'] === undefined && /^2(\.0)?$/.test(String(value['swagger']))
}

/**
 * A Swagger 2.0 document as OpenAPI 3.0. Places lead to where a value was in the original, or to the nearest thing around
 * it that the original has.
 *
 * @throws DocumentError `swagger-conversion` where the converter gives up
 */
export function convertSwagger({ value, locate }: LocatedObject): LocatedObject {
  const own = ownReferences(value, locate('#').file)
  const prepared = keepExamples(ownBodies(own))
  const converted = requireBodies(convert({ ...prepared, ...schemesOf(value), swagger: '2.0' }, locate))
  return {
    value: finishOperations(converted, value),
    locate: (pointer) => ({ ...locate(originalPointer(pointer)), pointer }),
  }
}

/** Where no scheme is given, none is asked to speak in the clear. */
function schemesOf({ schemes, host }: JsonObject): JsonObject {
  if (Array.isArray(schemes) && schemes.length > 0) return { schemes: secureFirst(schemes) }
  return host === undefined ? {} : { schemes: ['https'] }
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
function originalPointer(pointer: string): string {
  const [first, second, ...rest] = pointerKeys(pointer)
  if (first === 'servers') return '#/host'
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
