import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { AttachButton } from './attach-button.tsx'
import { AttachmentList } from './attachment-list.tsx'
import type { Message } from './turn.ts'
import type { Attachments } from './use-attachments.ts'

interface ComposerProps {
  readonly busy: boolean
  readonly attachments: Attachments
  readonly onSend: (message: Message) => void
  readonly onStop: () => void
}

/** Enter sends, Shift and Enter begin a new line, images can be pasted. While a reply arrives, the button or Escape stops it. */
export function Composer({ busy, attachments, onSend, onStop }: ComposerProps) {
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const { list, problem, add, remove, clear } = attachments
  const isEmpty = text.trim() === '' && list.length === 0

  // On the page, since the focus may be anywhere while a reply arrives.
  useEffect(() => {
    if (!busy) return
    const stopOnEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onStop()
    }
    window.addEventListener('keydown', stopOnEscape)
    return () => window.removeEventListener('keydown', stopOnEscape)
  }, [busy, onStop])

  function send() {
    if (busy || isEmpty) return
    onSend({ text: text.trim(), images: list })
    setText('')
    clear()
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

  function paste({ clipboardData }: ClipboardEvent) {
    if (clipboardData.files.length > 0) add([...clipboardData.files])
  }

  return (
    <form className="composer" onSubmit={submit}>
      {problem !== undefined && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      {list.length > 0 && (
        <AttachmentList
          attachments={list}
          onRemove={({ id }) => {
            remove(id)
            // The button that had the focus is gone.
            field.current?.focus()
          }}
        />
      )}
      <div className="composer-row">
        <AttachButton
          onPick={(files) => {
            add(files)
            field.current?.focus()
          }}
        />
        <label>
          <span className="visually-hidden">Message</span>
          <textarea
            ref={field}
            value={text}
            rows={1}
            placeholder="Message"
            onChange={(event) => setText(event.target.value)}
            onKeyDown={press}
            onPaste={paste}
          />
        </label>
        {busy ? (
          <button type="button" onClick={onStop}>
            Stop
          </button>
        ) : (
          <button type="submit" className="primary" disabled={isEmpty}>
            Send
          </button>
        )}
      </div>
    </form>
  )
}
