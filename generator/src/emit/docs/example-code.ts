import type { Api, Operation, PagesName } from '../../model/api.ts'
import { isStreamOnly } from '../../model/operations/operation-kind.ts'
import { lowerFirst } from '../../model/names/words.ts'
import { eventText } from '../code/example-call.ts'
import { codeBlock } from '../code/markdown.ts'
import { memberPath } from '../code/member-path.ts'
import { curlText } from './curl-text.ts'
import { block, importOf, type Subject, subjectOf } from './example-block.ts'
import { hooks, pagesHooks, streamHooks } from './example-hooks.ts'

/** The examples on the page of an operation, as code blocks for functions, the class, hooks and curl. */
export interface ExampleCode {
  /** Whether there is a request to write down; else the examples take it as an argument. */
  readonly isKnown: boolean
  readonly call: string
  /** Of a stream that is asked for instead of JSON, and of pages; empty where there is none. */
  readonly stream: string
  readonly pages: string
}

export function exampleCode(operation: Operation, api: Api): ExampleCode {
  const subject = subjectOf(operation, api)
  const canStream = operation.stream !== undefined && !isStreamOnly(operation)
  return {
    isKnown: subject.isKnown,
    call: [callFunction(subject), callMethod(subject), ...hooks(subject), ...callHttp(subject)].join('\n\n'),
    stream: canStream && subject.isKnown ? streams(subject).join('\n\n') : '',
    pages: operation.pages !== undefined && subject.isKnown ? pages(subject, operation.pages).join('\n\n') : '',
  }
}

function makeClient({ api, clientOptions }: Subject): string {
  return `const client = new ${api.names.client}(${clientOptions})`
}

function makeSdk({ api, clientOptions }: Subject): string {
  return `const ${lowerFirst(api.names.sdk)} = new ${api.names.sdk}(${clientOptions})`
}

/** Arguments of a function: the client, and a request where one is needed. */
function given(request: string): string {
  return request === '' ? 'client' : `client, ${request}`
}

const orJson = ({ operation }: Subject) => operation.stream?.orJson === true

const logError = 'else console.error(result.error.name, result.error.message)'

/** A block that calls functions of core, which are named. */
function functionBlock(subject: Subject, names: readonly string[], lines: readonly string[]): string {
  const imported = importOf(subject, 'core', ...names)
  return block('Function', [imported, ...requestImport(subject), '', makeClient(subject), ...lines])
}

/** A block that calls methods of the class. */
function classBlock(subject: Subject, names: readonly string[], lines: readonly string[]): string {
  const imported = importOf(subject, 'core', ...names, subject.api.names.sdk)
  return block('Class', [imported, ...requestImport(subject), '', makeSdk(subject), ...lines])
}

function requestImport(subject: Subject): readonly string[] {
  const { isKnown, requestType } = subject
  return isKnown ? [] : [importOf(subject, 'types', requestType)]
}

/** The call in a function that takes the request, where none is known. */
function exampleFunction({ requestType }: Subject, lines: readonly string[]): readonly string[] {
  return ['', `export async function example(request: ${requestType}) {`, ...lines, '}']
}

function callFunction(subject: Subject): string {
  const { operation, api } = subject
  const names = [...(orJson(subject) ? ['EventStream'] : []), api.names.client, operation.name]
  const call = `const result = await ${operation.name}(${given(subject.request)})`
  const lines = subject.isKnown
    ? [call, ...logValue(subject), logError]
    : exampleFunction(subject, [`  ${call}`, '  if (!result.ok) throw result.error', '  return result.value'])
  return functionBlock(subject, names, lines)
}

function logValue(subject: Subject): readonly string[] {
  const { decoding } = subject.operation.response
  if (orJson(subject))
    return [
      'if (result.ok && result.value instanceof EventStream) for await (const event of result.value) console.log(event)',
      'else if (result.ok) console.log(result.value)',
    ]
  if (isStreamOnly(subject.operation))
    return ['if (result.ok) for await (const event of result.value) console.log(event)']
  const value = decoding === 'binary' ? 'await result.value.blob()' : 'result.value'
  return [`if (result.ok) console.log(${decoding === 'none' ? "'Done'" : value})`]
}

function callMethod(subject: Subject): string {
  const { operation, api } = subject
  const method = memberPath(operation, api)
  const call = subject.isKnown ? useMethod(subject, method) : exampleFunction(subject, [`  return ${method}(request)`])
  return classBlock(subject, orJson(subject) ? ['EventStream'] : [], call)
}

function callHttp({ operation, api }: Subject): readonly string[] {
  const curl = curlText(operation, api)
  return curl === undefined ? [] : [codeBlock(curl, 'sh [curl]')]
}

function useMethod(subject: Subject, method: string): readonly string[] {
  const { decoding } = subject.operation.response
  const call = `await ${method}(${subject.request})`
  if (orJson(subject))
    return [
      `const result = ${call}`,
      'if (result instanceof EventStream) for await (const event of result) console.log(event)',
      'else console.log(result)',
    ]
  if (isStreamOnly(subject.operation)) return [`for await (const event of ${call}) console.log(event)`]
  if (decoding === 'none') return [call]
  return [`const value = ${call}`, `console.log(${decoding === 'binary' ? 'await value.blob()' : 'value'})`]
}

function streams(subject: Subject): readonly string[] {
  const { operation, api, streamRequest } = subject
  const event = eventText(operation).replace(/^\((.*)\)$/, '$1')
  return [
    functionBlock(
      subject,
      [api.names.client, operation.name],
      [
        `const result = await ${operation.name}(${given(streamRequest)})`,
        `if (result.ok) for await (const event of result.value) console.log(${event})`,
        logError,
      ],
    ),
    classBlock(
      subject,
      [],
      [
        `const stream = await ${memberPath(operation, api)}(${streamRequest})`,
        `for await (const event of stream) console.log(${event})`,
      ],
    ),
    ...streamHooks(subject),
  ]
}

function pages(subject: Subject, { name, method }: PagesName): readonly string[] {
  const { operation, api, request } = subject
  const items = (call: string) => `for await (const item of ${call}.items()) console.log(item)`
  return [
    functionBlock(subject, [api.names.client, name], [items(`${name}(${given(request)})`)]),
    classBlock(subject, [], [items(`${memberPath({ ...operation, method }, api)}(${request})`)]),
    ...pagesHooks(subject),
  ]
}
