import { useRerankRerankMutation } from '@openrouter-sdk/react-query/rerankRerank'
import { useState } from 'react'
import { PromptForm } from '../studio/prompt-form.tsx'
import { StudioPage } from '../studio/studio-page.tsx'
import { RankedDocument } from './ranked-document.tsx'

const INITIAL = { text: 'How long does delivery to Norway take?', model: 'cohere/rerank-v3.5' }

const DOCUMENTS = [
  'Gift cards never expire.',
  'Delivery within the country takes one day.',
  'Delivery to Norway takes up to five days, as long as the pass is open.',
  'Norway is known for its fjords.',
].join('\n')

/** Documents by their relevance to a question. */
export function RerankPage() {
  const [documents, setDocuments] = useState(DOCUMENTS)
  const rerank = useRerankRerankMutation()
  const lines = documents.split('\n').filter((line) => line.trim() !== '')

  return (
    <StudioPage title="Rerank" hint="Documents, ordered by relevance to a question">
      <PromptForm
        label="Question"
        initial={INITIAL}
        action="Rank"
        busy={rerank.isPending}
        error={rerank.error}
        onSubmit={({ text, model }) => rerank.mutate({ model, query: text, documents: lines })}
      >
        <label className="field">
          <span>Documents, one a line</span>
          <textarea value={documents} rows={5} onChange={(event) => setDocuments(event.target.value)} required />
        </label>
      </PromptForm>
      {rerank.isSuccess && (
        <ol className="items" aria-label="Documents by relevance">
          {rerank.data.results.map((result) => (
            <RankedDocument key={result.index} result={result} />
          ))}
        </ol>
      )}
    </StudioPage>
  )
}
