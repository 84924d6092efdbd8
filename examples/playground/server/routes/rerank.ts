import type { RerankRerankRequest, RerankRerankResponse } from '@openrouter-sdk/types'
import { ok, type Route } from '../route.ts'

/** `POST /rerank`: the more words of the query a document holds, the higher its score. */
export const rerankRoute: Route = ({ path, body }) => {
  if (path !== '/rerank') return undefined
  const { model, query, documents, top_n = documents.length }: RerankRerankRequest = JSON.parse(body)
  const asked = wordsOf(query)
  const results = documents
    .map((document, index) => {
      const text = typeof document === 'string' ? document : (document.text ?? '')
      const relevance_score = 0.04 + (0.95 * countShared(asked, text)) / Math.max(1, asked.size)
      return { document: { text }, index, relevance_score }
    })
    .toSorted((a, b) => b.relevance_score - a.relevance_score)
    .slice(0, top_n)
  const result: RerankRerankResponse = { model, provider: 'Mock', results, usage: { search_units: 1, cost: 0.001 } }
  return ok(result)
}

function countShared(asked: ReadonlySet<string>, text: string): number {
  const words = wordsOf(text)
  return [...asked].filter((word) => words.has(word)).length
}

/** Short words say little. */
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu))
