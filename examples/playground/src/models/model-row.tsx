import type { ModelsListItem } from '@openrouter-sdk/types'
import { modelHref } from '../layout/route.ts'
import { perMillion, short } from '../ui/format.ts'
import { Modalities } from './modalities.tsx'

export function ModelRow({ model }: { readonly model: ModelsListItem }) {
  const { id, name, architecture, context_length, pricing } = model
  return (
    <li className="card model-row">
      <a href={modelHref(id)}>{name}</a>
      <code className="muted">{id}</code>
      <Modalities input={architecture.input_modalities} />
      <dl className="figures">
        <div>
          <dt>Context</dt>
          <dd>{context_length === null ? '–' : short(context_length)}</dd>
        </div>
        <div>
          <dt>Input / M</dt>
          <dd>{perMillion(pricing.prompt)}</dd>
        </div>
        <div>
          <dt>Output / M</dt>
          <dd>{perMillion(pricing.completion)}</dd>
        </div>
      </dl>
    </li>
  )
}
