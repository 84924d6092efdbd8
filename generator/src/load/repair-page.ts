import { mapOperations } from '../specification/http-methods.ts'
import type { ProblemCode } from '../diagnostics/problem-code.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject, type JsonValue, objectAt } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { mapObjects, replaceMembers, walkPointer } from './document-walk.ts'
import type { PageBlock } from './page-blocks.ts'
import { repairOperation } from './repair-operation.ts'
import { type Repaired, repairVersions } from './repair-versions.ts'
import type { LocatedObject } from './text-source.ts'

/** Name of the security scheme that replaces an `Authorization` parameter; the merge gives way to an existing one. */
export const bearerScheme = 'bearerAuth'

/** Reports one repair at the place of what was repaired. */
export type Report = (code: ProblemCode, message: string, pointer: string, hint: string) => void

/**
 * Repairs what exporters of documentation pages are known to get wrong. Every repair is a warning, so that a person may
 * correct the page.
 */
export function repairPage(document: LocatedObject, block: Pick<PageBlock, 'requestLine'>): Repaired {
  const versions = repairVersions(document)
  const repairs = [...versions.repairs]
  const report: Report = (code, message, pointer, hint) =>
    void repairs.push(new DocumentError({ code, severity: 'warning', message, place: document.locate(pointer), hint }))
  const passes = [repairInfo, repairObjects, repairOperations, repairServers] as const
  const value = passes.reduce((current, pass) => pass(current, report, block), versions.value)
  return { value, repairs, locate: document.locate }
}

/** Pages carry the name of the endpoint where the version of the API belongs, as in `endpoint_models.list`. */
function repairInfo(document: JsonObject, report: Report): JsonObject {
  const info = document['info']
  if (!isObject(info)) return document
  const version = info['version']
  if (typeof version === 'string' && version !== '' && !version.startsWith('endpoint_')) return document
  report(
    'page-version',
    'The page does not say which version of the API it describes',
    '#/info/version',
    '`0.0.0` is used; an overlay can set info.version.',
  )
  return { ...document, info: { ...info, version: '0.0.0' } }
}

function repairObjects(document: JsonObject, report: Report): JsonObject {
  return mapObjects(document, (object, path) => {
    const changed = new Map<string, JsonValue>()
    const members = object['enum']
    if (Array.isArray(members) && members.some(isWrappedLiteral)) {
      report(
        'wrapped-enum',
        'The enum members are wrapped in objects',
        appendPointer(walkPointer(path), 'enum'),
        'Write the values themselves.',
      )
      changed.set(
        'enum',
        members.map((member: JsonValue) => (isWrappedLiteral(member) ? (member['value'] ?? null) : member)),
      )
    }
    const additional = object['additionalProperties']
    if (isObject(additional) && Object.keys(additional).join() === 'description') {
      const pointer = appendPointer(walkPointer(path), 'additionalProperties')
      report(
        'empty-additional-properties',
        '`additionalProperties` has a description but no type',
        pointer,
        'Any value is allowed; write `additionalProperties: true` to say so.',
      )
      changed.set('additionalProperties', true)
    }
    if (isObject(object['content']) && Object.keys(object['content']).length === 0) {
      const pointer = appendPointer(walkPointer(path), 'content')
      report('empty-content', '`content` names no media type', pointer, 'Leave `content` out when there is no body.')
      return Object.fromEntries(Object.entries(replaceMembers(object, changed)).filter(([key]) => key !== 'content'))
    }
    return changed.size === 0 ? object : replaceMembers(object, changed)
  })
}

/** `{ value: 'a' }` or `{ type: 'stringLiteral', value: 'a' }` in place of `'a'`. */
function isWrappedLiteral(member: JsonValue): member is JsonObject {
  if (!isObject(member) || member['value'] === undefined || isObject(member['value'])) return false
  return Object.keys(member).every(
    (key) => key === 'value' || (key === 'type' && String(member[key]).endsWith('Literal')),
  )
}

function repairOperations(document: JsonObject, report: Report): JsonObject {
  let usesBearer = false
  const repaired = mapOperations(document, (operation, path, method) => {
    const result = repairOperation(operation, appendPointer('#/paths', path, method), report)
    usesBearer ||= result.usesBearer
    return result.operation
  })
  return usesBearer ? addBearerScheme(repaired) : repaired
}

function addBearerScheme(document: JsonObject): JsonObject {
  const components = objectAt(document, 'components')
  const schemes = objectAt(components, 'securitySchemes')
  const bearer: JsonObject = { type: 'http', scheme: 'bearer' }
  return {
    ...document,
    components: { ...components, securitySchemes: { ...schemes, [bearerScheme]: schemes[bearerScheme] ?? bearer } },
  }
}

/** The server is what the request line of the page has before the path of the operation. */
function repairServers(
  document: JsonObject,
  report: Report,
  { requestLine }: Pick<PageBlock, 'requestLine'>,
): JsonObject {
  const servers = document['servers']
  if ((Array.isArray(servers) && servers.length > 0) || requestLine === undefined || !isObject(document['paths']))
    return document
  const method = requestLine.method.toLowerCase()
  for (const [path, item] of Object.entries(document['paths'])) {
    if (!isObject(item) || !isObject(item[method])) continue
    const url = beforePath(requestLine.url, path)
    if (url === undefined) continue
    report(
      'page-server',
      `The document names no server; ${url} is taken from the page`,
      '#',
      'Add `servers` to the block.',
    )
    const { paths, components, ...head } = document
    return { ...head, servers: [{ url }], paths, ...(components === undefined ? {} : { components }) }
  }
  return document
}

/** Path parameters are written `{id}` or `:id` in request lines. */
function beforePath(url: string, path: string): string | undefined {
  const clean = url.replace(/[?#].*$/, '').replaceAll(/\/:(\w+)/g, '/{$1}')
  return clean.endsWith(path) ? clean.slice(0, -path.length) : undefined
}
