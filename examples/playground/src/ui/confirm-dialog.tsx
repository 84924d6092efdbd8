import { useEffect, useId, useRef } from 'react'

interface ConfirmDialogProps {
  readonly title: string
  readonly text: string
  /** What the button that goes on says. */
  readonly action: string
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something that cannot be taken back. Open as long as it is rendered. */
export function ConfirmDialog({ title, text, action, onConfirm, onClose }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const label = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog ref={dialog} aria-labelledby={label} onCancel={onClose}>
      <h2 id={label}>{title}</h2>
      <p>{text}</p>
      <div className="actions end">
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" className="danger" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </dialog>
  )
}
