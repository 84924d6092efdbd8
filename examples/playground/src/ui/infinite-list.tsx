import type { ReactElement } from 'react'
import { ErrorNotice } from './error-notice.tsx'
import { LoadMore, type PagedQuery } from './load-more.tsx'
import { Loading } from './loading.tsx'

interface InfiniteListProps<T> {
  readonly query: PagedQuery & {
    readonly isPending: boolean
    readonly isLoadingError: boolean
    readonly isSuccess: boolean
    readonly refetch: () => Promise<unknown>
  }
  /** What the pages hold, such as `keys`. */
  readonly name: string
  readonly items: readonly T[]
  /** What to say where there are none. */
  readonly empty: string
  readonly className?: string
  /** An item of the list, with its key. */
  readonly children: (item: T) => ReactElement
}

/** Everything that a list of an infinite query can be: on its way, refused, empty, there, and longer than one page. */
export function InfiniteList<T>({ query, name, items, empty, className = 'items', children }: InfiniteListProps<T>) {
  return (
    <>
      {query.isPending && <Loading label={`Loading ${name}`} lines={6} />}
      {query.isLoadingError && query.error !== null && (
        <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && items.length === 0 && <p className="empty">{empty}</p>}
      <ul className={className} aria-busy={query.isPlaceholderData}>
        {withoutRepeats(items.map(children))}
      </ul>
      <LoadMore query={query} />
    </>
  )
}

/** Pages overlap where something is created while they are read. */
function withoutRepeats(elements: readonly ReactElement[]): readonly ReactElement[] {
  return [...new Map(elements.toReversed().map((element) => [element.key, element])).values()].toReversed()
}
