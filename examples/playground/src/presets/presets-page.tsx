import { usePresetsListInfinite } from '@openrouter-sdk/react-query/presetsList'
import { StudioPage } from '../studio/studio-page.tsx'
import { InfiniteList } from '../ui/infinite-list.tsx'
import { PresetStatus } from './preset-status.tsx'

export function PresetsPage() {
  const query = usePresetsListInfinite({ limit: 20 })
  const presets = query.data?.pages.flatMap((page) => page.data) ?? []

  return (
    <StudioPage title="Presets" hint="Settings of requests, kept under a name">
      <InfiniteList query={query} name="presets" items={presets} empty="There are no presets yet.">
        {({ id, name, slug, status, description }) => (
          <li key={id} className="card item">
            <div className="item-head">
              <h2>
                <a href={`#/presets/${encodeURIComponent(slug)}`}>{name}</a>
              </h2>
              <PresetStatus status={status} />
            </div>
            <p className="muted">{description ?? slug}</p>
          </li>
        )}
      </InfiniteList>
    </StudioPage>
  )
}
