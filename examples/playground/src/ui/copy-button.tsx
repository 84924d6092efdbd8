import { useState } from 'react'

/** Copies a text; says whether the browser allowed it. */
export function CopyButton({ text, label = 'Copy' }: { readonly text: string; readonly label?: string }) {
  const [said, setSaid] = useState(label)

  async function copy() {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setSaid(copied ? 'Copied' : 'Not allowed')
  }

  return (
    <button type="button" className="quiet small" onClick={() => void copy()} onBlur={() => setSaid(label)}>
      <span aria-live="polite">{said}</span>
    </button>
  )
}
