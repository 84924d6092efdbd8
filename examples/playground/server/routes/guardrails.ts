import type {
  GuardrailsCreateRequest,
  GuardrailsCreateResponse,
  GuardrailsListResponse,
  GuardrailsUpdateRequest,
  GuardrailsUpdateResponse,
} from '@openrouter-sdk/types'
import { makeGuardrail } from '../data/guardrails.ts'
import { type Reply, type Call, failure, ok, page, type Route } from '../route.ts'

/** `/guardrails` and `/guardrails/{id}` */
export const guardrailRoute: Route = (call) => {
  if (call.path === '/guardrails') return call.method === 'POST' ? create(call) : list(call)
  const [, id] = /^\/guardrails\/([\w-]+)$/.exec(call.path) ?? []
  if (id === undefined) return undefined
  if (!call.account.guardrails.some((guardrail) => guardrail.id === id))
    return failure(404, 'There is no such guardrail.')
  return call.method === 'DELETE' ? remove(call, id) : update(call, id)
}

function list({ account, query }: Call): Reply {
  const data = page(account.guardrails, query, Number(query.get('limit') ?? 50))
  const result: GuardrailsListResponse = { data, total_count: account.guardrails.length }
  return ok(result)
}

function create({ account, body }: Call): Reply {
  const request: GuardrailsCreateRequest = JSON.parse(body)
  const guardrail = makeGuardrail(request, new Date())
  account.guardrails = [guardrail, ...account.guardrails]
  const result: GuardrailsCreateResponse = { data: guardrail }
  return { status: 201, json: result }
}

function update({ account, body, method }: Call, id: string): Reply | undefined {
  const change: GuardrailsUpdateRequest['body'] = method === 'PATCH' ? JSON.parse(body) : {}
  account.guardrails = account.guardrails.map((old) => (old.id === id ? { ...old, ...change } : old))
  const changed = account.guardrails.find((guardrail) => guardrail.id === id)
  if (changed === undefined) return undefined
  const result: GuardrailsUpdateResponse = { data: changed }
  return ok(result)
}

function remove({ account }: Call, id: string): Reply {
  account.guardrails = account.guardrails.filter((guardrail) => guardrail.id !== id)
  return ok({ deleted: true })
}
