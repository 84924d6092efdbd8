import { useEndpointsList } from '@openrouter-sdk/react-query/endpointsList'
import { PageTitle } from '../layout/page-title.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Loading } from '../ui/loading.tsx'
import { EndpointCard } from './endpoint-card.tsx'
import { Modalities } from './modalities.tsx'
import { useProviderLinks } from './use-provider-links.ts'

interface ModelPageProps {
  readonly author: string
  readonly slug: string
}

/** One model and who serves it, at which price and how well. */
export function ModelPage({ author, slug }: ModelPageProps) {
  const query = useEndpointsList({ author, slug })
  const linksOf = useProviderLinks()
  const model = query.data?.data

  return (
    <>
      <a href="#/models" className="back">
        ← All models
      </a>
      <PageTitle title={model?.name ?? `${author}/${slug}`}>
        {model !== undefined && (
          <a className="button primary" href={`#/chat/${encodeURIComponent(model.id)}`}>
            Chat with it
          </a>
        )}
      </PageTitle>
      {query.isPending && <Loading label="Loading the model" lines={6} />}
      {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {model !== undefined && (
        <>
          <p className="slug">
            <code>{model.id}</code> <CopyButton text={model.id} />
          </p>
          <p>{model.description}</p>
          <Modalities input={model.architecture.input_modalities} />
          <h2>Endpoints</h2>
          <ul className="endpoints">
            {model.endpoints.map((endpoint) => (
              <EndpointCard key={endpoint.tag} endpoint={endpoint} links={linksOf(endpoint.provider_name)} />
            ))}
          </ul>
          {model.endpoints.length === 0 && <p className="empty">Nobody serves this model right now.</p>}
        </>
      )}
    </>
  )
}
