import type { RerankResult } from '@openrouter-sdk/types'

export function RankedDocument({ result }: { readonly result: RerankResult }) {
  const { document, index, relevance_score: score } = result
  return (
    <li className="card item">
      <div className="item-head">
        <p>{document.text}</p>
        <span className="badge">{score.toFixed(2)}</span>
      </div>
      <meter min={0} max={1} value={score} aria-label={`Relevance of document ${index + 1}`} />
    </li>
  )
}
