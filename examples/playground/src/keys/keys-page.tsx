import { useApiKeysListInfinite } from '@openrouter-sdk/react-query/apiKeysList'
import { useState } from 'react'
import { PageTitle } from '../layout/page-title.tsx'
import { InfiniteList } from '../ui/infinite-list.tsx'
import { KeyForm } from './key-form.tsx'
import { KeyItem } from './key-item.tsx'

/** The keys of the account. Nothing here refreshes the list: the rule of the query client does. */
export function KeysPage() {
  const [showDisabled, setShowDisabled] = useState(true)
  const query = useApiKeysListInfinite(showDisabled ? { include_disabled: 'true' } : {})
  const keys = query.data?.pages.flatMap((page) => page.data) ?? []

  return (
    <>
      <PageTitle title="API keys">
        <label className="check">
          <input type="checkbox" checked={showDisabled} onChange={(event) => setShowDisabled(event.target.checked)} />
          Show disabled
        </label>
      </PageTitle>
      <KeyForm />
      <InfiniteList query={query} name="keys" items={keys} empty="There are no keys yet.">
        {(key) => <KeyItem key={key.hash} apiKey={key} />}
      </InfiniteList>
    </>
  )
}
