import { words } from '../../generator/src/model/names/words.ts'
import { defectsOf, isOwnDefect } from './defects.ts'
import type { NamedOperation } from './name-operations.ts'
import type { NamedApi } from './side-by-side.ts'
import { isExact } from './exact.ts'
import { type Score, scoreOf } from './score.ts'
import { type TypeNames, uglyKinds } from './type-names.ts'

interface Results {
  readonly byApi: readonly NamedApi[]
  readonly heldOut: readonly NamedApi[]
  readonly others: readonly NamedApi[]
  readonly types: TypeNames
  /** How many of the worst names are shown. */
  readonly worst: number
}

/** The page of results: a row for each API, the defects by kind, and the names that are worst. */
export function namesPage({ byApi, heldOut, others, types, worst }: Results): string {
  const all = byApi.flatMap(({ named }) => named)
  const kinds = Object.entries(Object.groupBy(all.flatMap(defectsOf), (defect) => defect))
  return [
    '# Names',
    '',
    "How the names that the generator gives to documents without annotations compare with those of the vendors' own SDKs.",
    '`pnpm bench:names` writes this page. A name is exact where group and method are those of the vendor, upper and lower case',
    'and separators aside. "Alike" counts `get`, `retrieve` and `fetch` as one verb: here it is `get`.',
    '',
    ...scores(byApi),
    '',
    '## APIs kept aside',
    '',
    'The rules were made without these. Before any of them was looked at, 31 % were exact in both (group 36 %, method 51 %) and',
    '2 % had a defect. Then rules for kinds of ids were added: a name that all ids begin with, tags inside of groups, FastAPI with',
    'a slash at the end. The table shows what came of that, so it is no longer blind.',
    '',
    ...scores(heldOut),
    '',
    '## Other APIs',
    '',
    "Of other APIs only samples of the vendor's names are known, or its ids are its names (GitHub). Here a defect counts unless",
    "the name is the vendor's own. [Ten APIs side by side](names-side-by-side.md) show the names.",
    '',
    '| API | Operations | With a defect |',
    '| --- | --- | --- |',
    ...[...others, { api: '**all**', named: others.flatMap(({ named }) => named) }].map(({ api, named }) => {
      return `| ${api} | ${named.length} | ${percent(named.filter(isOwnDefect).length, named.length)} |`
    }),
    '',
    '| Defect | Names |',
    '| --- | --- |',
    ...kinds.map(([kind, names]) => `| ${kind} | ${names?.length ?? 0} |`),
    '',
    '## Types',
    '',
    `The ${types.documents} documents of [the corpus](corpus.md) have ${types.given.length} schemas. "Keys" are names made of the keys alone, "Schemas"`,
    `those that are exported. The types of requests, responses and errors are named after ${types.functions.length} functions.`,
    '',
    '| Kind | Keys | Schemas | Functions |',
    '| --- | --- | --- | --- |',
    ...Object.entries(uglyKinds).map(([kind, is]) => {
      const [keys, schemas, functions] = [types.said, types.given, types.functions].map(
        (names) => names.filter(is).length,
      )
      return `| ${kind} | ${keys} | ${schemas} | ${functions} |`
    }),
    '',
    `## The ${worst} worst`,
    '',
    '| Operation | operationId | Vendor | Here | Defects |',
    '| --- | --- | --- | --- | --- |',
    ...worstOf(all)
      .slice(0, worst)
      .map(
        (one) =>
          `| \`${one.vendor.verb.toUpperCase()} ${one.vendor.path}\` | ${one.vendor.operationId} | ${one.vendor.group}.${one.vendor.method} | ${[...one.given.group, one.given.method].join('.')} | ${defectsOf(one).join(', ')} |`,
      ),
    '',
  ].join('\n')
}

function scores(apis: readonly NamedApi[]): readonly string[] {
  return [
    '| API | Operations | Group | Method | Both | Alike | With a defect |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...apis.map(({ api, named }) => row(api, scoreOf(named))),
    row('**all**', scoreOf(apis.flatMap(({ named }) => named))),
  ]
}

function row(name: string, { operations, group, method, both, alike, defective }: Score): string {
  const share = (count: number) => percent(count, operations)
  return `| ${name} | ${operations} | ${share(group)} | ${share(method)} | ${share(both)} | ${share(alike)} | ${share(defective)} |`
}

function percent(count: number, all: number): string {
  return `${Math.round((100 * count) / all)} %`
}

/** The most defects first, then the longest methods. */
function worstOf(named: readonly NamedOperation[]): readonly NamedOperation[] {
  const weight = (one: NamedOperation) => 100 * defectsOf(one).length + words(one.given.method).length
  return named.filter((one) => !isExact(one)).toSorted((one, other) => weight(other) - weight(one))
}
