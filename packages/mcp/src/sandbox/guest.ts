/**
 * Globals of a program in the sandbox: the client and `console`. A function of the manifest, run there before
 * the program; it knows nothing but `send`, which hands text to the other side. What it sends is checked there.
 */
export const guest: string = String.raw`
(manifest, instance, send) => {
  'use strict'
  const { parse, stringify } = JSON
  const waiting = new Map()
  let last = 0
  const ask = (message) => new Promise((resolve, reject) => {
    const id = ++last
    waiting.set(id, { resolve, reject })
    send(stringify({ ...message, id }))
  })
  const iterate = (open) => {
    let stream
    let isDone = false
    const step = async (action) => {
      if (isDone) return { done: true, value: undefined }
      stream ??= (await open()).stream
      const { done, value } = await ask({ action, stream })
      isDone = done
      return done ? { done: true, value: undefined } : { done, value }
    }
    const iterator = {
      next: () => step('next'),
      return: async () => {
        if (stream !== undefined) await step('return')
        isDone = true
        return { done: true, value: undefined }
      },
      [Symbol.asyncIterator]: () => iterator,
    }
    return iterator
  }
  const call = async (operation, request) => {
    const { value, stream } = await ask({ action: 'call', operation, request })
    return stream === undefined ? value : iterate(() => ({ stream }))
  }
  const pagesOf = (operation, request) => ({
    [Symbol.asyncIterator]: () => iterate(() => ask({ action: 'pages', operation, request })),
    items: () => iterate(() => ask({ action: 'items', operation, request })),
  })
  const client = Object.create(null)
  for (const { path, operation, isPages } of manifest) {
    let group = client
    for (const name of path.slice(0, -1)) group = group[name] ??= Object.create(null)
    group[path.at(-1)] = isPages ? (request) => pagesOf(operation, request) : (request) => call(operation, request)
  }
  const textOf = (value) => typeof value === 'string' ? value : value instanceof Error ? value.name + ': ' + value.message : stringify(value) ?? String(value)
  const log = (...values) => send(stringify({ action: 'log', text: values.map(textOf).join(' ') }))
  globalThis.console = { log, info: log, warn: log, error: log, debug: log }
  globalThis[instance] = client
  globalThis.client = client
  return {
    receive(text) {
      const { id, error, ...reply } = parse(text)
      const { resolve, reject } = waiting.get(id)
      waiting.delete(id)
      if (error === undefined) resolve(reply)
      else reject(Object.assign(new Error(error.message), { name: error.name, statusCode: error.statusCode }))
    },
    finish(promise) {
      promise.then(
        (value) => send(stringify({ action: 'done', value: stringify(value) ?? 'null' })),
        (error) => send(stringify({ action: 'done', error: textOf(error) })),
      )
    },
  }
}
`
