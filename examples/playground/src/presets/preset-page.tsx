import { usePresetsGet } from '@openrouter-sdk/react-query/presetsGet'
import type { PresetDesignatedVersion } from '@openrouter-sdk/types'
import { StudioPage } from '../studio/studio-page.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { day } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'
import { PresetStatus } from './preset-status.tsx'

/** One preset with the version that requests use. */
export function PresetPage({ slug }: { readonly slug: string }) {
  const query = usePresetsGet({ slug })
  const preset = query.data?.data

  return (
    <StudioPage title={preset?.name ?? slug} hint={preset?.description ?? ''}>
      <a href="#/presets" className="back">
        ← All presets
      </a>
      {query.isPending && <Loading label="Loading the preset" />}
      {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {preset !== undefined && (
        <section className="card stack" aria-label="Version in use">
          <div className="item-head">
            <h2>
              {preset.designated_version === null ? 'No version' : `Version ${preset.designated_version.version}`}
            </h2>
            <PresetStatus status={preset.status} />
            <span className="muted">changed on {day(preset.updated_at)}</span>
          </div>
          {preset.designated_version !== null && <Version version={preset.designated_version} />}
        </section>
      )}
    </StudioPage>
  )
}

function Version({ version }: { readonly version: NonNullable<PresetDesignatedVersion> }) {
  const { system_prompt, config } = version
  return (
    <>
      {system_prompt !== null && <p>{system_prompt}</p>}
      <pre className="scroll-x" tabIndex={0} role="region" aria-label="Settings">
        {JSON.stringify(config, null, 2)}
      </pre>
    </>
  )
}
