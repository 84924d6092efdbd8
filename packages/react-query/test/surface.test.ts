import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it, test } from 'vitest'
import * as sdk from '../src/index.js'

const core = new URL('../../core/src/generated/operations/', import.meta.url)
const own = new URL('../src/generated/', import.meta.url)
const operationsIn = async (folder: URL) =>
  (await readdir(folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .toSorted()
const operations = await operationsIn(core)

/** The names of an operation, derived from its file in core. */
async function wanted(operation: string): Promise<readonly string[]> {
  const text = await readFile(new URL(`${operation}.ts`, core), 'utf8')
  const original = /@deprecated Use \{@link (\w+)\}/.exec(text)?.[1]
  if (original !== undefined && text.includes(`= ${original}\n`)) {
    return (await wanted(original)).map((name) => renamed(name, original, operation))
  }
  const stem = upperFirst(operation)
  const streams = /(?:serverSentEvents|eventsUntil)\(/.test(text)
  const hook = streams ? [`use${stem}Stream`] : []
  if (streams && !text.includes("field: '")) return hook
  const reads = text.includes("method: 'GET'") && !text.includes('response: binaryResponse')
  // The document can say that another operation reads, too.
  const isQuery = reads || `${operation}Key` in sdk
  const values = isQuery
    ? query(operation, stem, text)
    : [`${operation}MutationKey`, `${operation}MutationOptions`, `use${stem}Mutation`]
  return [...values, ...hook]
}

function query(operation: string, stem: string, text: string): readonly string[] {
  const takesRequest = /request\??: \w+Request\b/.test(text)
  const isPaged = text.includes(`function ${operation}Pages(`)
  return [
    `${operation}Key`,
    `${operation}Options`,
    `use${stem}`,
    `use${stem}Suspense`,
    `prefetch${stem}`,
    ...(takesRequest ? [`invalidate${stem}`] : []),
    `invalidateAll${stem}`,
    ...(isPaged
      ? [
          `${operation}InfiniteKey`,
          `${operation}InfiniteOptions`,
          `prefetch${stem}Infinite`,
          `use${stem}Infinite`,
          `use${stem}InfiniteSuspense`,
        ]
      : []),
  ]
}

function renamed(name: string, from: string, to: string): string {
  return name.startsWith(from) ? name.replace(from, to) : name.replace(upperFirst(from), upperFirst(to))
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

it('has one file per operation of core', async () => {
  expect(await operationsIn(own)).toEqual(operations)
})

describe('exports', () => {
  test.each(operations)('%s', async (operation) => {
    const entry: object = await import(`../src/generated/${operation}.ts`)
    const names = (await wanted(operation)).toSorted()
    expect(Object.keys(entry).toSorted()).toEqual(names)
    expect(sdk).toMatchObject(entry)
  })
})

it('exports nothing else than the provider, its hook and what keys begin with', async () => {
  const known = new Set((await Promise.all(operations.map(wanted))).flat())
  expect(
    Object.keys(sdk)
      .filter((name) => !known.has(name))
      .toSorted(),
  ).toEqual(['OpenRouterProvider', 'openRouterKey', 'useOpenRouter', 'withKeyPrefix'])
})
