import type {
  ApiKeysCreateRequest,
  ApiKeysCreateResponse,
  ApiKeysListResponse,
  ApiKeysUpdateRequest,
  ApiKeysUpdateResponse,
} from '@openrouter-sdk/types'
import { makeKey } from '../data/keys.ts'
import { type Answer, type Call, failure, ok, page, type Route } from '../route.ts'

/** The server decides how long a page is. */
const PAGE = 6

/** `/keys` and `/keys/{hash}` */
export const keyRoute: Route = (call) => {
  if (call.path === '/keys') return call.method === 'POST' ? create(call) : list(call)
  const [, hash] = /^\/keys\/(\w+)$/.exec(call.path) ?? []
  if (hash === undefined) return undefined
  if (!call.account.keys.some((key) => key.hash === hash)) return failure(404, 'There is no key with this hash.')
  return call.method === 'DELETE' ? remove(call, hash) : update(call, hash)
}

function list({ account, query }: Call): Answer {
  const all = query.get('include_disabled') === 'true'
  const answer: ApiKeysListResponse = {
    data: page(
      account.keys.filter(({ disabled }) => all || !disabled),
      query,
      PAGE,
    ),
  }
  return ok(answer)
}

function create({ account, body }: Call): Answer {
  const request: ApiKeysCreateRequest = JSON.parse(body)
  const { key, secret } = makeKey(request, new Date())
  account.keys = [key, ...account.keys]
  const answer: ApiKeysCreateResponse = { data: key, key: secret }
  return { status: 201, json: answer }
}

function update({ account, body, method }: Call, hash: string): Answer | undefined {
  const change: ApiKeysUpdateRequest['body'] = method === 'PATCH' ? JSON.parse(body) : {}
  account.keys = account.keys.map((key) => (key.hash === hash ? { ...key, ...change } : key))
  const changed = account.keys.find((key) => key.hash === hash)
  if (changed === undefined) return undefined
  const answer: ApiKeysUpdateResponse = { data: changed }
  return ok(answer)
}

function remove({ account }: Call, hash: string): Answer {
  account.keys = account.keys.filter((key) => key.hash !== hash)
  return ok({ deleted: true })
}
