import type { FilesDeleteResponse, FilesListResponse } from '@openrouter-sdk/types'
import { storeFile } from '../data/files.ts'
import { type Reply, type Call, failure, ok, type Route } from '../route.ts'

/** `/files`, `/files/{id}` and `/files/{id}/content` */
export const fileRoute: Route = (call) => {
  if (call.path === '/files') return call.method === 'POST' ? upload(call) : list(call)
  const [, id, content] = /^\/files\/(\w+)(\/content)?$/.exec(call.path) ?? []
  if (id === undefined) return undefined
  const found = call.account.files.find(({ facts }) => facts.id === id)
  if (found === undefined) return failure(404, 'There is no such file.')
  if (call.method === 'DELETE') return remove(call, id)
  if (content === undefined) return ok(found.facts)
  if (!found.facts.downloadable) return failure(403, 'Uploaded files cannot be downloaded.')
  return { bytes: found.bytes, contentType: 'application/octet-stream' }
}

/** The cursor is where the page begins. */
function list({ account, query }: Call): Reply {
  const start = Number(query.get('cursor') ?? 0)
  const end = start + Number(query.get('limit') ?? 20)
  const data = account.files.slice(start, end).map(({ facts }) => facts)
  const result: FilesListResponse = {
    _shape: 'openrouter',
    data,
    cursor: end < account.files.length ? String(end) : null,
    first_id: data[0]?.id ?? null,
    has_more: end < account.files.length,
    last_id: data.at(-1)?.id ?? null,
  }
  return ok(result)
}

function upload({ account, upload: sent }: Call): Reply {
  if (sent === undefined || sent.bytes.length === 0) return failure(400, 'The file is empty.')
  const file = storeFile(sent, new Date(), false)
  account.files = [file, ...account.files]
  return ok(file.facts)
}

function remove({ account }: Call, id: string): Reply {
  account.files = account.files.filter(({ facts }) => facts.id !== id)
  const result: FilesDeleteResponse = { _shape: 'openrouter', id, type: 'file_deleted' }
  return ok(result)
}
