import { useModelsListInfinite } from '@openrouter-sdk/react-query/modelsList'
import { keepPreviousData } from '@tanstack/react-query'
import { useState } from 'react'
import { PageTitle } from '../layout/page-title.tsx'
import { count } from '../ui/format.ts'
import { InfiniteList } from '../ui/infinite-list.tsx'
import { useDebounced } from '../ui/use-debounced.ts'
import { FilterForm } from './filter-form.tsx'
import { NO_FILTERS, requestOf } from './filters.ts'
import { ModelRow } from './model-row.tsx'

/** The catalogue, page by page while the visitor scrolls. */
export function ModelsPage() {
  const [filters, setFilters] = useState(NO_FILTERS)
  const settled = useDebounced(filters, 250)
  const query = useModelsListInfinite(requestOf(settled), { placeholderData: keepPreviousData })
  const models = query.data?.pages.flatMap((page) => page.data) ?? []
  const total = query.data?.pages.at(-1)?.total_count

  return (
    <>
      <PageTitle title="Models">
        <p role="status" className="muted">
          {query.isSuccess && `${count(models.length)} of ${count(total ?? models.length)} shown`}
        </p>
      </PageTitle>
      <FilterForm filters={filters} onChange={setFilters} />
      <InfiniteList
        query={query}
        name="models"
        items={models}
        empty="No model fits these filters."
        className="model-list"
      >
        {(model) => <ModelRow key={model.id} model={model} />}
      </InfiniteList>
    </>
  )
}
