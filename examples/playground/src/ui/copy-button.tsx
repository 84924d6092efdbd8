import { useState } from 'react'

interface CopyButtonProps {
  readonly text: string
  readonly label?: string
  readonly className?: string
}

/** Copies a text; says whether the browser allowed it. */
export function CopyButton({ text, label = 'Copy', className = 'quiet small' }: CopyButtonProps) {
  const [said, setSaid] = useState(label)

  async function copy() {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setSaid(copied ? 'Copied' : 'Not allowed')
  }

  return (
    <button type="button" className={className} onClick={() => void copy()} onBlur={() => setSaid(label)}>
      <span aria-live="polite">{said}</span>
    </button>
  )
}
