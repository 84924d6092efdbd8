import { useGuardrailsListInfinite } from '@openrouter-sdk/react-query/guardrailsList'
import { PageTitle } from '../layout/page-title.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { LoadMore } from '../ui/load-more.tsx'
import { Loading } from '../ui/loading.tsx'
import { GuardrailForm } from './guardrail-form.tsx'
import { GuardrailItem } from './guardrail-item.tsx'

export function GuardrailsPage() {
  const query = useGuardrailsListInfinite({ limit: 20 })
  const guardrails = query.data?.pages.flatMap((page) => page.data) ?? []

  return (
    <>
      <PageTitle title="Guardrails">
        <p className="muted">Budgets and rules for keys and members</p>
      </PageTitle>
      <GuardrailForm />
      {query.isPending && <Loading label="Loading guardrails" />}
      {query.isLoadingError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && guardrails.length === 0 && <p className="empty">There are no guardrails yet.</p>}
      <ul className="items">
        {guardrails.map((guardrail) => (
          <GuardrailItem key={guardrail.id} guardrail={guardrail} />
        ))}
      </ul>
      <LoadMore query={query} />
    </>
  )
}
