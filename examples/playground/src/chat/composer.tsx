import { type FormEvent, type KeyboardEvent, useState } from 'react'

interface ComposerProps {
  readonly busy: boolean
  readonly onSend: (text: string) => void
  readonly onStop: () => void
}

/** Enter sends, Shift and Enter begin a new line. While a reply arrives the button stops it. */
export function Composer({ busy, onSend, onStop }: ComposerProps) {
  const [text, setText] = useState('')

  function send() {
    if (busy || text.trim() === '') return
    onSend(text.trim())
    setText('')
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    send()
  }

  function press(event: KeyboardEvent) {
    // Enter also ends the input of a character that takes several keys.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }

  return (
    <form className="composer" onSubmit={submit}>
      <label>
        <span className="visually-hidden">Message</span>
        <textarea
          value={text}
          rows={1}
          placeholder="Message"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={press}
        />
      </label>
      {busy ? (
        <button type="button" onClick={onStop}>
          Stop
        </button>
      ) : (
        <button type="submit" className="primary" disabled={text.trim() === ''}>
          Send
        </button>
      )}
    </form>
  )
}
