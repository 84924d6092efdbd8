import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { appendPointer, readPointer } from '../../generator/src/lib/json-pointer.ts'
import type { MergedDocument } from '../../generator/src/merge/merged-document.ts'

/** Every place where the description of the API says too little, as `file:line:column what is missing`. */
export function findIncomplete(document: MergedDocument): readonly string[] {
  const found: string[] = []
  const report = (pointer: string, message: string): void => {
    const { file, line, column } = document.locate(pointer)
    found.push(`${file}:${line}:${column} ${message}`)
  }
  const names = new Map<string, string>()
  for (const [path, item] of membersOf(document.value['paths'])) {
    for (const [method, operation] of membersOf(item)) {
      if (operation['responses'] === undefined) continue
      const pointer = appendPointer('#/paths', path, method)
      checkOperation({ document, pointer, operation, report })
      const name = `${String(operation['x-sdk-group'])}.${String(operation['x-sdk-method'])}`
      const other = names.get(name)
      if (other !== undefined) report(pointer, `${name} is the name of ${other} as well`)
      names.set(name, `${method} ${path}`)
    }
  }
  const components = isObject(document.value['components']) ? document.value['components'] : {}
  for (const [name, schema] of membersOf(components['schemas']))
    checkSchema({ name, schema, pointer: appendPointer('#/components/schemas', name), report })
  return found
}

interface OperationPlace {
  readonly document: MergedDocument
  readonly pointer: string
  readonly operation: JsonObject
  readonly report: (pointer: string, message: string) => void
}

function checkOperation({ document, pointer, operation, report }: OperationPlace): void {
  const resolve = (value: JsonValue | undefined) => resolved(value, document.value)
  for (const key of ['summary', 'description', 'x-sdk-group', 'x-sdk-method'])
    if (!isText(operation[key])) report(pointer, `the operation has no ${key}`)
  const parameters = operation['parameters']
  for (const [index, given] of Array.isArray(parameters) ? parameters.entries() : []) {
    const parameter = resolve(given)
    const place = appendPointer(pointer, 'parameters', String(index))
    if (!isText(parameter['description']))
      report(place, `the parameter ${String(parameter['name'])} has no description`)
    if (parameter['required'] === true && !hasExample(parameter))
      report(place, `the parameter ${String(parameter['name'])} has no example`)
  }
  const body = resolve(operation['requestBody'])
  for (const [type, media] of membersOf(body['content']))
    if (!hasExample(media)) report(appendPointer(pointer, 'requestBody'), `the request body (${type}) has no example`)
  for (const [status, given] of membersOf(operation['responses'])) {
    const place = appendPointer(pointer, 'responses', status)
    for (const [type, media] of membersOf(resolve(given)['content'])) {
      const isBinary = resolve(media['schema'])['format'] === 'binary'
      if (!isBinary && !hasExample(media)) report(place, `the response ${status} (${type}) has no example`)
    }
  }
}

interface SchemaPlace {
  readonly name: string
  readonly schema: JsonObject
  readonly pointer: string
  readonly report: (pointer: string, message: string) => void
}

/** Members that distinguish variants need no description. */
const discriminating = new Set(['type', 'role', 'object'])

function checkSchema({ name, schema, pointer, report }: SchemaPlace): void {
  if (!isText(schema['description'])) report(pointer, `the schema ${name} has no description`)
  for (const [key, property] of membersOf(schema['properties'])) {
    const needsWords = property['$ref'] === undefined && property['const'] === undefined && !discriminating.has(key)
    if (needsWords && !isText(property['description']))
      report(appendPointer(pointer, 'properties', key), `the field ${name}.${key} has no description`)
  }
}

function hasExample({ example, examples }: JsonObject): boolean {
  return example !== undefined || examples !== undefined
}

/** Text that is meant for readers: no placeholder of a draft. */
function isText(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && value.trim() !== '' && !/^(?:todo|tbd|fixme)\b/i.test(value)
}

function resolved(value: JsonValue | undefined, document: JsonObject): JsonObject {
  if (!isObject(value)) return {}
  return typeof value['$ref'] === 'string' ? resolved(readPointer(document, value['$ref']), document) : value
}

function membersOf(value: JsonValue | undefined): readonly (readonly [string, JsonObject])[] {
  return Object.entries(isObject(value) ? value : {}).flatMap(([key, member]) =>
    isObject(member) ? [[key, member] as const] : [],
  )
}
