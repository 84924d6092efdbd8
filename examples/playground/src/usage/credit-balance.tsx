import { useCreditsGetCredits } from '@openrouter-sdk/react-query/creditsGetCredits'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { usd } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'

export function CreditBalance() {
  const query = useCreditsGetCredits()
  if (query.isPending) return <Loading label="Loading credits" lines={2} />
  if (query.isError) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  const { total_credits, total_usage } = query.data.data
  const figures = [
    ['Left', total_credits - total_usage],
    ['Used', total_usage],
    ['Bought', total_credits],
  ] as const
  return (
    <section className="card stack" aria-label="Credits">
      <dl className="figures large">
        {figures.map(([label, amount]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{usd(amount)}</dd>
          </div>
        ))}
      </dl>
      <meter
        min={0}
        max={Math.max(total_credits, 0.01)}
        high={total_credits * 0.8}
        value={total_usage}
        aria-label="Credits used"
      />
    </section>
  )
}
