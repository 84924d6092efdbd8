import { type FormEvent, useState } from 'react'

interface RenameFormProps {
  readonly name: string
  readonly onRename: (name: string) => void
  readonly onClose: () => void
}

/** Takes the place of a name while it is changed. */
export function RenameForm({ name, onRename, onClose }: RenameFormProps) {
  const [next, setNext] = useState(name)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (next.trim() !== name) onRename(next.trim())
    onClose()
  }

  return (
    <form className="rename" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <label>
        <span className="visually-hidden">New name of {name}</span>
        <input value={next} onChange={(event) => setNext(event.target.value)} maxLength={100} required autoFocus />
      </label>
      <button type="submit" className="primary">
        Save
      </button>
      <button type="button" onClick={onClose}>
        Cancel
      </button>
    </form>
  )
}
