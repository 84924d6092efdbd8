import { useId } from 'react'

interface SuggestInputProps {
  readonly value: string
  readonly suggestions: readonly string[] | undefined
  readonly onChange: (value: string) => void
}

/** Any text can be typed; the suggestions are offered. */
export function SuggestInput({ value, suggestions, onChange }: SuggestInputProps) {
  const list = useId()
  return (
    <>
      <input value={value} list={list} spellCheck={false} onChange={(event) => onChange(event.target.value)} required />
      <datalist id={list}>
        {suggestions?.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  )
}
