import { type FormEvent, type ReactNode, useState } from 'react'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { SuggestInput } from '../ui/suggest-input.tsx'

export interface Prompt {
  readonly text: string
  readonly model: string
}

interface PromptFormProps {
  /** What the text is. */
  readonly label: string
  /** Initial values of the fields. */
  readonly initial: Prompt
  /** Models to offer; others can be typed. */
  readonly models?: readonly string[] | undefined
  /** What the button says. */
  readonly action: string
  readonly busy: boolean
  /** Why the last request failed. */
  readonly error: Error | null | undefined
  readonly onSubmit: (prompt: Prompt) => void
  /** For requests that can be stopped. */
  readonly onStop?: () => void
  /** Further fields. */
  readonly children?: ReactNode
}

/** A text and the model that makes something of it. */
export function PromptForm(props: PromptFormProps) {
  const { label, initial, models, action, busy, error, onSubmit, onStop, children } = props
  const [text, setText] = useState(initial.text)
  const [model, setModel] = useState(initial.model)

  function submit(event: FormEvent) {
    event.preventDefault()
    onSubmit({ text: text.trim(), model: model.trim() })
  }

  return (
    <section className="card stack" aria-label="Request">
      <form className="stack" onSubmit={submit}>
        <label className="field">
          <span>{label}</span>
          <textarea value={text} rows={2} onChange={(event) => setText(event.target.value)} required />
        </label>
        {children}
        <div className="row-form">
          <label className="field wide">
            <span>Model</span>
            <SuggestInput value={model} suggestions={models} onChange={setModel} />
          </label>
          {busy && onStop !== undefined ? (
            <button type="button" onClick={onStop}>
              Stop
            </button>
          ) : (
            <button type="submit" className="primary" disabled={busy}>
              {busy ? 'Working …' : action}
            </button>
          )}
        </div>
      </form>
      {error instanceof Error && <ErrorNotice error={error} />}
    </section>
  )
}
