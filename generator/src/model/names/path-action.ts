import { lookUp } from '../../lib/look-up.ts'
import { words } from './words.ts'
import type { OperationSource } from './operation-source.ts'
import { pathSegments } from './path-words.ts'
import { isSameRun } from './runs.ts'
import { isPlural, isVerb } from './vocabulary.ts'

/** Actions of Django REST framework, as a person would say them. */
const actions: Readonly<Record<string, string>> = {
  list: 'list',
  create: 'create',
  read: 'get',
  retrieve: 'get',
  update: 'update',
  'partial update': 'partial update',
  destroy: 'delete',
  delete: 'delete',
  'bulk create': 'bulk create',
  'bulk update': 'bulk update',
  'bulk partial update': 'bulk partial update',
  'bulk destroy': 'bulk delete',
  'bulk delete': 'bulk delete',
}

/** Action of an id that repeats the whole path before it: `dcim_sites_partial_update` of `/dcim/sites/{id}`. */
export function actionOfPath({ operationId = '', path }: OperationSource): readonly string[] | undefined {
  const id = /^[\w-]+$/.test(operationId) ? words(operationId) : []
  const statics = pathSegments(path).filter(({ isParameter }) => !isParameter)
  const all = statics.flatMap((segment) => segment.words)
  const last = statics.at(-1)?.words ?? []
  // `set_password_create` is an action of its own.
  if (isVerb(last[0] ?? '') && !isPlural(last.at(-1) ?? '')) return undefined
  const action = lookUp(actions, id.slice(all.length).join(' ').toLowerCase())
  return statics.length > 1 && action !== undefined && isSameRun(id.slice(0, all.length), all)
    ? words(action)
    : undefined
}
