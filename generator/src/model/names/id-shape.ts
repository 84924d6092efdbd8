import { words } from './words.ts'
import { isVersion, pathSegments, versionIn } from './path-words.ts'
import type { OperationSource } from './operation-source.ts'
import { withoutLayer } from './noise.ts'
import { isSameRun } from './runs.ts'
import { isVerb } from './vocabulary.ts'

/** An operationId without what a framework put around the author's words. */
export interface IdWords {
  /** Groups that the id itself names. */
  readonly group: readonly (readonly string[])[] | undefined
  readonly method: readonly string[]
  /** The method is called so on purpose, and stays as it is. */
  readonly isChosen?: boolean
  readonly rule: string
}

/** Action names of controllers in Rails, Laravel and Phoenix: `posts#index`, `posts.store`. */
const controllerActions = new Map([
  ['GET index', 'list'],
  ['GET show', 'get'],
  ['POST store', 'create'],
])

function actionWords(verb: string, action: string): readonly string[] {
  const known = controllerActions.get(`${verb.toUpperCase()} ${action}`)
  return known === undefined ? words(action) : [known]
}

/** Absent where there is no id. */
export function readId({ operationId, verb, path, tags }: OperationSource): IdWords | undefined {
  if (operationId === undefined || isGenerated(operationId, verb, path)) return undefined
  const [, said = ''] = operationId.split('#')
  if (words(said).length > 0) return { group: undefined, method: actionWords(verb, said), rule: 'id after #' }
  const separated = operationId.split(/[/:.]/).filter((part) => words(part).length > 0)
  if (separated.length > 1 && /^[^\s]+$/.test(operationId)) {
    // `AcmeWeb.UserController.index`
    const controller = separated.findLastIndex((part) => /\wController$/.test(part))
    const group = separated.slice(Math.max(0, controller), -1).map((part) => words(withoutLayer(part, path)))
    const method = actionWords(verb, separated.at(-1) ?? '')
    // With a slash the author wrote the method for its group; other separators often precede a whole id.
    return { group, method, isChosen: operationId.includes('/'), rule: 'group/method id' }
  }
  const [, controlled] = /^\w+?Controller_(.+?)(?:_v?\d+)?$/.exec(operationId) ?? handler(operationId) ?? []
  if (controlled !== undefined) return { group: undefined, method: words(controlled), rule: 'controller id' }
  const [, service = '', call = ''] = /^(\w+Service)_(\w+)$/u.exec(operationId) ?? []
  if (call !== '') return { group: [words(withoutLayer(service, path))], method: words(call), rule: 'service id' }
  // Clients for FastAPI are usually made from `tag-name_of_function`.
  const ofTag = tags.find((tag) => operationId.startsWith(`${tag}-`) && /^\w+$/.test(operationId.slice(tag.length + 1)))
  if (ofTag !== undefined)
    return { group: undefined, method: words(operationId.slice(ofTag.length + 1)), rule: 'tag-method id' }
  const [, prefix = '', action = ''] = /^([A-Z]+)_(\w+)$/.exec(operationId) ?? []
  // Amazon's actions can be sent with either verb.
  if (prefix === verb.toUpperCase() && isVerb(words(action)[0] ?? ''))
    return { group: undefined, method: words(action), rule: 'id after the verb' }
  const own = withoutPathSuffix(operationId, verb, path)
  const [head = '', ...tail] = own.split('_')
  const rest = words(tail.join('_'))
  // `loadBalancers_list` begins with what sounds like a verb, and is the tag.
  const isGroup = !isVerb(words(head)[0] ?? '') || tags.some((tag) => isSameRun(words(head), words(tag)))
  if (own === operationId && tail.length > 0 && isGroup && isVerb(rest[0] ?? ''))
    return { group: [words(head)], method: rest, rule: 'group_verb id' }
  return { group: undefined, method: words(own), rule: own === operationId ? 'id' : 'id without the path' }
}

/** `usersControllerFindAll` */
function handler(id: string): readonly string[] | undefined {
  const found = /^[a-z]\w*?Controller([A-Z]\w*)$/.exec(id)
  return found !== null && isVerb(words(id)[0] ?? '') ? undefined : (found ?? undefined)
}

/** `get_public_missions_missions_mission_id` for `GET /ai/missions/{mission_id}`: the parameter after its collection is never written by hand. */
function isGenerated(id: string, verb: string, path: string): boolean {
  const [first = '', ...rest] = words(id)
  if (first.toLowerCase() !== verb.toLowerCase()) return false
  const segments = pathSegments(path)
  const item = segments.findIndex((segment, index) => segment.isParameter && index > 0)
  const tail = item < 0 ? [] : segments.slice(item - 1).flatMap((segment) => segment.words)
  return tail.length > 0 && rest.join('').toLowerCase().endsWith(tail.join('').toLowerCase())
}

/** `PostCustomersCustomer`, `post-customers-customer` and `post_customers_id` for `POST /customers/{customer}`. */
export function isVerbAndPath({ operationId: id = '', verb, path }: OperationSource): boolean {
  const [first = '', ...said] = words(id)
  if (first.toLowerCase() !== verb.toLowerCase()) return false
  // The server's address may have the version.
  const hasVersion = isVersion(said.slice(0, 1)) && versionIn(path).version.length === 0
  const rest = hasVersion ? said.slice(1) : said
  const all = path.split('/').flatMap((segment) => words(segment))
  const own = pathSegments(path)
  const text = (list: readonly string[]) => list.join('').toLowerCase()
  return [
    all,
    own.flatMap((segment) => segment.words),
    own.filter((one) => !one.isParameter).flatMap((one) => one.words),
    own.flatMap((segment) => (segment.isParameter ? ['id'] : segment.words)),
  ].some(
    (candidate) =>
      text(candidate) === text(rest) ||
      text(candidate.filter((word) => word !== 'by')) === text(rest.filter((word) => word.toLowerCase() !== 'by')),
  )
}

/** FastAPI appends path and verb: `get_user_v1_users__id__get`. */
function withoutPathSuffix(id: string, verb: string, path: string): string {
  const ending = `_${verb.toLowerCase()}`
  if (!id.toLowerCase().endsWith(ending)) return withoutNoise(id, path)
  const segments = path.split('/').slice(1)
  // The path that the server sees may begin otherwise, and its parameters may be left out.
  const forms = [segments, segments.filter((segment) => !segment.startsWith('{'))]
  for (const form of forms) {
    for (let start = 0; start * 2 <= form.length; start += 1) {
      const suffix = `_${form.slice(start).join('/').replaceAll(/\W/g, '_')}${ending}`
      if (id.length > suffix.length && id.toLowerCase().endsWith(suffix.toLowerCase()))
        return withoutNoise(id.slice(0, -suffix.length).replace(/(?:_+(?:api|public|rest|v\d+))+_*$/i, ''), path)
    }
  }
  return withoutNoise(id, path)
}

/** Snake-case names of handlers say that they are one, unless it is what the path is about. */
function withoutNoise(id: string, path: string): string {
  const [, before = '', word = ''] = /^(.+)_(route|endpoint|handler)$/.exec(id) ?? []
  return before === '' || path.toLowerCase().includes(word) ? id : before
}
