import { useGuardrailsListInfinite } from '@openrouter-sdk/react-query/guardrailsList'
import { PageTitle } from '../layout/page-title.tsx'
import { InfiniteList } from '../ui/infinite-list.tsx'
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
      <InfiniteList query={query} name="guardrails" items={guardrails} empty="There are no guardrails yet.">
        {(guardrail) => <GuardrailItem key={guardrail.id} guardrail={guardrail} />}
      </InfiniteList>
    </>
  )
}
