import { words } from '../../generator/src/model/words.ts'
import { defectsOf, isOwnDefect } from './defects.ts'
import type { NamedOperation } from './name-operations.ts'
import type { NamedApi } from './side-by-side.ts'
import { isExact } from './exact.ts'
import { type Score, scoreOf } from './score.ts'

/** The page of results: a row for each API, the defects by kind, and the names that are worst. */
export function namesPage(apis: readonly NamedApi[], others: readonly NamedApi[], worst: number): string {
  const all = apis.flatMap(({ named }) => named)
  const rows = [...apis.map(({ api, named }) => row(api, scoreOf(named))), row('**all**', scoreOf(all))]
  const kinds = Object.entries(Object.groupBy(all.flatMap(defectsOf), (defect) => defect))
  return [
    '# Names',
    '',
    "How the names that the generator gives to documents without annotations compare with those of the vendors' own SDKs.",
    '`pnpm bench:names` writes this page. A name is exact where group and method are those of the vendor, upper and lower case',
    'and separators aside. "Alike" counts `get`, `retrieve` and `fetch` as one verb: here it is `get`.',
    '',
    '| API | Operations | Group | Method | Both | Alike | With a defect |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
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
