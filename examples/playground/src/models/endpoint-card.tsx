import type { PublicEndpoint } from '@openrouter-sdk/types'
import { perMillion, short } from '../ui/format.ts'
import type { ProviderLink } from './use-provider-links.ts'

interface EndpointCardProps {
  readonly endpoint: PublicEndpoint
  readonly links: readonly ProviderLink[]
}

export function EndpointCard({ endpoint, links }: EndpointCardProps) {
  const { provider_name, tag, quantization, status = 0 } = endpoint
  return (
    <li className="card endpoint">
      <div className="item-head">
        <h3>{provider_name}</h3>
        <span className={status === 0 ? 'badge good' : 'badge warn'}>{status === 0 ? 'up' : 'degraded'}</span>
      </div>
      <p className="muted">
        <code>{tag}</code>
        {quantization !== null && quantization !== 'unknown' && ` · ${quantization}`}
      </p>
      <dl className="figures">
        {figures(endpoint).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="links">
        {links.map(({ label, href }) => (
          <a key={label} href={href} target="_blank" rel="noreferrer">
            {label}
            <span className="visually-hidden"> of {provider_name}, opens a new tab</span>
          </a>
        ))}
      </p>
    </li>
  )
}

function figures(endpoint: PublicEndpoint): readonly (readonly [label: string, value: string])[] {
  const { pricing, context_length, uptime_last_30m, latency_last_30m, throughput_last_30m } = endpoint
  return [
    ['Input / M', perMillion(pricing.prompt)],
    ['Output / M', perMillion(pricing.completion)],
    ['Context', short(context_length)],
    ['Latency', latency_last_30m === null ? '–' : `${(latency_last_30m.p50 / 1000).toFixed(2)} s`],
    ['Speed', throughput_last_30m === null ? '–' : `${Math.round(throughput_last_30m.p50)} tok/s`],
    ['Uptime', uptime_last_30m === null ? '–' : `${uptime_last_30m.toFixed(1)} %`],
  ]
}
