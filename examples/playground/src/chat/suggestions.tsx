const EVERYWHERE = [
  'Explain server-sent events',
  'What time is it in Tokyo?',
  'Draw a lighthouse',
  'Tell me a long story',
]

/** The mock reads these words as orders. */
const MOCK_ONLY = ['Fail half way', 'Hit the rate limit', 'Run out of credits']

export function Suggestions({ onPick }: { readonly onPick: (text: string) => void }) {
  return (
    <div className="suggestions">
      <h2>What shall we talk about?</h2>
      <ul>
        {[...EVERYWHERE, ...(import.meta.env.VITE_MOCK ? MOCK_ONLY : [])].map((text) => (
          <li key={text}>
            <button type="button" onClick={() => onPick(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
