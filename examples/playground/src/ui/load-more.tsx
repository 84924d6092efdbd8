import { ErrorNotice } from './error-notice.tsx'
import { Sentinel } from './sentinel.tsx'

/** The part of an infinite query that more pages need. */
export interface PagedQuery {
  readonly data: { readonly pages: readonly unknown[] } | undefined
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly isFetchNextPageError: boolean
  readonly isPlaceholderData: boolean
  readonly error: Error | null
  readonly fetchNextPage: () => Promise<unknown>
}

/** The end of a list: reads the next page when it comes near the screen, or when it is pressed. */
export function LoadMore({ query }: { readonly query: PagedQuery }) {
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, isPlaceholderData, error, fetchNextPage } = query
  const ready = hasNextPage && !isFetchingNextPage && !isPlaceholderData

  if (isFetchNextPageError && error !== null) return <ErrorNotice error={error} onRetry={() => void fetchNextPage()} />
  if (!hasNextPage) return undefined
  return (
    <div className="load-more">
      {/* A sentinel per page: after a short page the end of the list may still be on the screen. */}
      {ready && <Sentinel key={data?.pages.length} onNear={fetchNextPage} />}
      <button type="button" disabled={!ready} onClick={() => void fetchNextPage()}>
        {isFetchingNextPage ? 'Loading …' : 'Load more'}
      </button>
    </div>
  )
}
