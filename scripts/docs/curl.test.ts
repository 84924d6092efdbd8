import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRecord } from '../../packages/core/test/contract/json.ts'
import { createPrism, type PrismInstance } from '../../packages/core/test/contract/prism.ts'
import { root } from '../lib/paths.ts'

const folder = join(root, 'packages/docs/reference/operations')
/** One area is beside the others. */
const servers = /^https:\/\/openrouter\.ai(?:\/api\/v1)?(?=\/)/

const commands = readdirSync(folder).map((file) => {
  const [, command = ''] = /^```sh \[curl\]\n([\s\S]*?)^```$/m.exec(readFileSync(join(folder, file), 'utf8')) ?? []
  return [file, command] as const
})

let prism: PrismInstance
let mockURL: string
beforeAll(async () => {
  const document = load(readFileSync(join(root, 'spec/openapi.yaml'), 'utf8'))
  if (!isRecord(document)) throw new Error('spec/openapi.yaml is not an OpenAPI document.')
  prism = createPrism(document)
  mockURL = await prism.listen(0, '127.0.0.1')
}, 60_000)
afterAll(() => prism.close())

/** The words that a shell passes to curl. */
function wordsOf(command: string): readonly string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`
  const env = { PATH: process.env['PATH'], OPENROUTER_API_KEY: 'sk-or-v1-test' }
  return execFileSync('sh', ['-c', script], { encoding: 'utf8', env }).split('\0').slice(0, -1)
}

/** The request that curl makes of its words. */
function requestOf([url = '', ...options]: readonly string[]): Request {
  const headers = new Headers()
  const form = new FormData()
  let method: string | undefined
  const fields = new URLSearchParams()
  let body: string | undefined
  for (let at = 0; at < options.length; at += 2) {
    const option = options[at]
    const value = options[at + 1] ?? ''
    const [name = '', text = ''] = value.split(option === '-H' ? /: (.*)/s : /=(.*)/s)
    if (option === '-X') method = value
    else if (option === '-H') headers.set(name, text)
    else if (option === '-d') body = value
    else if (option === '-F') form.set(name, new File(['sample'], 'sample.txt'))
    else if (option === '--data-urlencode') fields.append(name, text)
    else if (option === '--form-string') form.set(name, text)
    else throw new Error(`The test does not know the option ${option}`)
  }
  const isForm = !form.keys().next().done
  const given = body ?? (isForm ? form : fields.size > 0 ? fields : undefined)
  return new Request(url.replace(servers, mockURL), {
    method: method ?? (given === undefined ? 'GET' : 'POST'),
    headers,
    ...(given === undefined ? {} : { body: given }),
  })
}

test.each(commands)('the curl command of %s fits the document and gets a success', async (_file, command) => {
  const words = wordsOf(command)
  expect(words[0]).toMatch(servers)
  const response = await fetch(requestOf(words))
  expect(response.headers.get('sl-violations') ?? '').not.toContain('"location":["request"')
  expect(response.ok, `${response.status} ${await response.text()}`).toBe(true)
})
