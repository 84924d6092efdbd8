import type {
  ApiKeysCreateRequest,
  ApiKeysCreateResponse,
  ApiKeysListResponse,
  ApiKeysUpdateRequest,
  ApiKeysUpdateResponse,
} from '@openrouter-sdk/types'
import { makeKey } from '../data/keys.ts'
import { type Reply, type Call, failure, ok, page, type Route } from '../route.ts'

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

function list({ account, query }: Call): Reply {
  const all = query.get('include_disabled') === 'true'
  const result: ApiKeysListResponse = {
    data: page(
      account.keys.filter(({ disabled }) => all || !disabled),
      query,
      PAGE,
    ),
  }
  return ok(result)
}

function create({ account, body }: Call): Reply {
  const request: ApiKeysCreateRequest = JSON.parse(body)
  const { key, secret } = makeKey(request, new Date())
  account.keys = [key, ...account.keys]
  const result: ApiKeysCreateResponse = { data: key, key: secret }
  return { status: 201, json: result }
}

function update({ account, body, method }: Call, hash: string): Reply | undefined {
  const change: ApiKeysUpdateRequest['body'] = method === 'PATCH' ? JSON.parse(body) : {}
  account.keys = account.keys.map((key) => (key.hash === hash ? { ...key, ...change } : key))
  const changed = account.keys.find((key) => key.hash === hash)
  if (changed === undefined) return undefined
  const result: ApiKeysUpdateResponse = { data: changed }
  return ok(result)
}

function remove({ account }: Call, hash: string): Reply {
  account.keys = account.keys.filter((key) => key.hash !== hash)
  return ok({ deleted: true })
}
