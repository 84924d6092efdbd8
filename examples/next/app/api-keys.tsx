'use client'

import { useApiKeysListSuspense } from '@openrouter-sdk/react-query/apiKeysList'
import type { ApiKeysListResponse } from '@openrouter-sdk/types'

/** The names of the keys, from what the server has prefetched. */
export function ApiKeys() {
  const { data, refetch, isFetching } = useApiKeysListSuspense()
  return (
    <>
      <ul>
        {data.data.map((key) => (
          <Item key={key.hash} name={key.name} />
        ))}
      </ul>
      <button type="button" disabled={isFetching} onClick={() => void refetch()}>
        Refresh
      </button>
    </>
  )
}

function Item({ name }: Pick<ApiKeysListResponse['data'][number], 'name'>) {
  return <li>{name}</li>
}
