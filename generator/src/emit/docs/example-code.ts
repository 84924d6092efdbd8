import type { Api, Operation } from '../../model/api.ts'
import { lowerFirst } from '../../model/words.ts'
import { codeBlock } from '../code/markdown.ts'
import { curlText } from './curl-text.ts'
import { block, importOf, type Subject } from './example-block.ts'
import { hooks, infiniteHook, streamHook } from './example-hooks.ts'
import { operationExample } from './operation-example.ts'

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
  const example = operationExample(operation, api)
  const methodPath = (own: string) => [lowerFirst(api.names.sdk), ...operation.group, own].join('.')
  const subject: Subject = {
    operation,
    api,
    example,
    method: methodPath(operation.method),
    pagesMethod: operation.pages === undefined ? '' : methodPath(operation.pages.method),
  }
  return {
    isKnown: example.isKnown,
    call: [callFunction(subject), callMethod(subject), ...hooks(subject), ...callHttp(subject)].join('\n\n'),
    stream: example.canStream && example.isKnown ? streams(subject).join('\n\n') : '',
    pages: operation.pages !== undefined && example.isKnown ? pages(subject).join('\n\n') : '',
  }
}

function makeClient({ api, example }: Subject): string {
  return `const client = new ${api.names.client}(${example.clientOptions})`
}

function makeSdk({ api, example }: Subject): string {
  return `const ${lowerFirst(api.names.sdk)} = new ${api.names.sdk}(${example.clientOptions})`
}

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
  const { isKnown, requestType } = subject.example
  return isKnown ? [] : [importOf(subject, 'types', requestType)]
}

/** The call in a function that takes the request, where none is known. */
function exampleFunction({ example }: Subject, lines: readonly string[]): readonly string[] {
  return ['', `export async function example(request: ${example.requestType}) {`, ...lines, '}']
}

function callFunction(subject: Subject): string {
  const { operation, api, example } = subject
  const names = [...(example.orJson ? ['EventStream'] : []), api.names.client, operation.name]
  const call = `const result = await ${operation.name}(client`
  const lines = example.isKnown
    ? [`${call}${example.afterClient})`, ...logValue(subject), logError]
    : exampleFunction(subject, [`  ${call}, request)`, '  if (!result.ok) throw result.error', '  return result.value'])
  return functionBlock(subject, names, lines)
}

function logValue({ operation, example }: Subject): readonly string[] {
  if (example.orJson)
    return [
      'if (result.ok && result.value instanceof EventStream) for await (const event of result.value) console.log(event)',
      'else if (result.ok) console.log(result.value)',
    ]
  if (example.streamOnly) return ['if (result.ok) for await (const event of result.value) console.log(event)']
  const value = example.isBinary ? 'await result.value.blob()' : 'result.value'
  return [`if (result.ok) console.log(${operation.response.decoding === 'none' ? "'Done'" : value})`]
}

function callMethod(subject: Subject): string {
  const { example, method } = subject
  const call = example.isKnown ? useMethod(subject) : exampleFunction(subject, [`  return ${method}(request)`])
  return classBlock(subject, example.orJson ? ['EventStream'] : [], call)
}

function callHttp({ operation, api }: Subject): readonly string[] {
  const curl = curlText(operation, api)
  return curl === undefined ? [] : [codeBlock(curl, 'sh [curl]')]
}

function useMethod({ operation, example, method }: Subject): readonly string[] {
  const call = `await ${method}(${example.request})`
  if (example.orJson)
    return [
      `const result = ${call}`,
      'if (result instanceof EventStream) for await (const event of result) console.log(event)',
      'else console.log(result)',
    ]
  if (example.streamOnly) return [`for await (const event of ${call}) console.log(event)`]
  if (operation.response.decoding === 'none') return [call]
  return [`const value = ${call}`, `console.log(${example.isBinary ? 'await value.blob()' : 'value'})`]
}

function streams(subject: Subject): readonly string[] {
  const { operation, api, example, method } = subject
  return [
    functionBlock(
      subject,
      [api.names.client, operation.name],
      [
        `const result = await ${operation.name}(client${example.streamAfterClient})`,
        `if (result.ok) for await (const event of result.value) console.log(${example.eventValue})`,
        logError,
      ],
    ),
    classBlock(
      subject,
      [],
      [
        `const stream = await ${method}(${example.streamRequest})`,
        `for await (const event of stream) console.log(${example.eventValue})`,
      ],
    ),
    ...(example.streamHook === undefined ? [] : [streamHook(subject, example.streamHook)]),
  ]
}

function pages(subject: Subject): readonly string[] {
  const { operation, api, example, pagesMethod } = subject
  const name = operation.pages?.name ?? ''
  return [
    functionBlock(
      subject,
      [api.names.client, name],
      [`for await (const item of ${name}(client${example.afterClient}).items()) console.log(item)`],
    ),
    classBlock(subject, [], [`for await (const item of ${pagesMethod}(${example.request}).items()) console.log(item)`]),
    ...(example.infiniteHook === undefined ? [] : [infiniteHook(subject, example.infiniteHook)]),
  ]
}
