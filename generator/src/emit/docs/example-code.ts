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

function callFunction(subject: Subject): string {
  const { operation, api, example } = subject
  const { client } = api.names
  const imported = importOf(subject, 'core', ...(example.orJson ? ['EventStream'] : []), client, operation.name)
  if (example.isKnown)
    return block('Function', [
      imported,
      '',
      makeClient(subject),
      `const result = await ${operation.name}(client${example.afterClient})`,
      ...logValue(subject),
      logError,
    ])
  return block('Function', [
    imported,
    importOf(subject, 'types', example.requestType),
    '',
    makeClient(subject),
    '',
    `export async function example(request: ${example.requestType}) {`,
    `  const result = await ${operation.name}(client, request)`,
    '  if (!result.ok) throw result.error',
    '  return result.value',
    '}',
  ])
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
  const { api, example, method } = subject
  const imported = importOf(subject, 'core', ...(example.orJson ? ['EventStream'] : []), api.names.sdk)
  if (example.isKnown) return block('Class', [imported, '', makeSdk(subject), ...useMethod(subject)])
  return block('Class', [
    imported,
    importOf(subject, 'types', example.requestType),
    '',
    makeSdk(subject),
    '',
    `export async function example(request: ${example.requestType}) {`,
    `  return ${method}(request)`,
    '}',
  ])
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
    block('Function', [
      importOf(subject, 'core', api.names.client, operation.name),
      '',
      makeClient(subject),
      `const result = await ${operation.name}(client${example.streamAfterClient})`,
      `if (result.ok) for await (const event of result.value) console.log(${example.eventValue})`,
      logError,
    ]),
    block('Class', [
      importOf(subject, 'core', api.names.sdk),
      '',
      makeSdk(subject),
      `const stream = await ${method}(${example.streamRequest})`,
      `for await (const event of stream) console.log(${example.eventValue})`,
    ]),
    ...(example.streamHook === undefined ? [] : [streamHook(subject, example.streamHook)]),
  ]
}

function pages(subject: Subject): readonly string[] {
  const { operation, api, example, pagesMethod } = subject
  const name = operation.pages?.name ?? ''
  return [
    block('Function', [
      importOf(subject, 'core', api.names.client, name),
      '',
      makeClient(subject),
      `for await (const item of ${name}(client${example.afterClient}).items()) console.log(item)`,
    ]),
    block('Class', [
      importOf(subject, 'core', api.names.sdk),
      '',
      makeSdk(subject),
      `for await (const item of ${pagesMethod}(${example.request}).items()) console.log(item)`,
    ]),
    ...(example.infiniteHook === undefined ? [] : [infiniteHook(subject, example.infiniteHook)]),
  ]
}
