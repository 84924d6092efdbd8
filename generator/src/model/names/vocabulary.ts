import { remembered } from '../../lib/remembered.ts'

/** Verbs. Ids begin with one, and so do actions at the end of a path. */
const verbs = new Set(
  (
    'accept acknowledge activate add advance apply approve archive assign attach authorize batch block build bulk buy calculate call cancel capture ' +
    'change charge check claim clear clone close collect compare complete compute configure confirm connect convert copy count create ' +
    'deactivate decline decrypt delete deny deploy deprecate deregister destroy detach disable disconnect dismiss dispatch download duplicate edit ' +
    'enable encrypt end enrich estimate evaluate exchange execute expire export extend extract fail fetch fill finalize find fire flag flush follow ' +
    'force fork fund generate get grant hide import increment ingest initialize initiate insert install invalidate invite invoke issue ' +
    'join kick launch leave like link list load lock login logout lookup make mark merge migrate modify move mute notify open order pause pay ' +
    'perform pin play poll post preview process promote provision publish pull purge push put query queue read reactivate receive record ' +
    'redact redeem refresh refund register regenerate reject release reload remix remove rename render renew reorder replace replay report request ' +
    'resend reset resize resolve restart restore resume retrieve retry return reverse revert revoke rollback rotate run save scan schedule ' +
    'search seek select send set share sign simulate skip sort split start stop store stream submit subscribe suspend swap sync synchronize test ' +
    'toggle track transfer transform translate trigger unarchive unassign unblock unfollow uninstall unlink unlock unmute unpin unpublish ' +
    'unregister unschedule unsubscribe update upgrade upload upsert use validate verify view void withdraw write'
  ).split(' '),
)

const articles = new Set(['a', 'an', 'the'])

const prepositions = new Set(
  'about against and at between by for from in into of off on onto or to with within'.split(' '),
)

/** Verbs that name things as well: `report_runs` are runs, not a report that is made. */
const nouns = new Set(
  (
    'batch block build call capture change charge claim copy count document draft edit exchange export file filter flag fork fund grant import issue ' +
    'like link list load lock lookup mark order pin play poll post preview process query queue record refund release report request reset ' +
    'restore return rollback run scan schedule search set share sign sort split start stop store stream swap sync test track transfer ' +
    'trigger use view void'
  ).split(' '),
)

/** Verbs that repeat the HTTP method and path; every other verb adds meaning. */
const plainVerbs = new Set('list get create update delete post put patch retrieve fetch read'.split(' '))

export function isPlainVerb(word: string): boolean {
  return plainVerbs.has(word.toLowerCase())
}

export function isVerb(word: string): boolean {
  const lower = word.toLowerCase()
  return verbs.has(lower) || (/^(?:un|re|de)\w{3,}/.test(lower) && verbs.has(lower.slice(2)))
}

/** A verb that is no noun. */
export function isOnlyVerb(word: string): boolean {
  return isVerb(word) && !nouns.has(word.toLowerCase())
}

const qualities = new Set(
  'active all available bulk current default favorite latest multiple my new own pending popular private public recent several single top unused'.split(
    ' ',
  ),
)

/** Whether a word says which or how many things are meant: `saved`, `multiple`. */
export function isQuality(word: string): boolean {
  return qualities.has(word.toLowerCase()) || /\w{3,}ed$/i.test(word)
}

export function isArticle(word: string): boolean {
  return articles.has(word.toLowerCase())
}

export function isPreposition(word: string): boolean {
  return prepositions.has(word.toLowerCase())
}

const phrasalVerbs = new Set('back buy cash check clock dial log opt phase plug sign switch turn zoom'.split(' '))

const particles = new Set('down in off on out over up'.split(' '))

/** Whether a word belongs to the verb that a name begins with: `logIn`, `turnOff`. */
export function isParticle([verb = '', second]: readonly string[], index: number): boolean {
  return index === 1 && phrasalVerbs.has(verb.toLowerCase()) && particles.has(second?.toLowerCase() ?? '')
}

/** Plurals that the rules would cut in the wrong place. */
const irregular = new Map(
  Object.entries({
    analyses: 'analysis',
    bonuses: 'bonus',
    buses: 'bus',
    caches: 'cache',
    campuses: 'campus',
    cookies: 'cookie',
    movies: 'movie',
    prizes: 'prize',
    sizes: 'size',
    statuses: 'status',
    viruses: 'virus',
  }),
)

/** A word by which its plural is found too: `policies` and `policy`, `addresses` and `address`, `keys` and `key`. */
export const singular: (word: string) => string = remembered((word) => {
  const lower = word.toLowerCase()
  const known = irregular.get(lower)
  if (known !== undefined) return known
  if (/(?:ss|us|is)$/.test(lower) || lower.length < 3) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(lower)) return lower.slice(0, -2)
  return lower.endsWith('s') ? lower.slice(0, -1) : lower
})

/** The last word of a name in the singular: `api keys` gives `api key`. */
export function singularName(name: readonly string[]): readonly string[] {
  return [...name.slice(0, -1), ...name.slice(-1).map((word) => (isPlural(word) ? singular(word) : word))]
}

/** Whether a word names several things. */
export function isPlural(word: string): boolean {
  return singular(word) !== word.toLowerCase()
}
