import { type ReactNode, useState } from 'react'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { ErrorNotice } from './error-notice.tsx'
import { RenameForm } from './rename-form.tsx'

interface ListItemProps {
  readonly name: string
  /** What is lost when the item is deleted. */
  readonly warning: string
  /** A change is on its way. */
  readonly busy: boolean
  /** Why the last change failed. */
  readonly error: Error | null
  /** Absent: the name stays. */
  readonly onRename?: (name: string) => void
  readonly onDelete: () => void
  /** Beside the name. */
  readonly badge?: ReactNode
  /** Before the usual actions. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** Something with a name that can be deleted and perhaps renamed. */
export function ListItem(props: ListItemProps) {
  const { name, warning, busy, error, onRename, onDelete, badge, action, children } = props
  const [asking, setAsking] = useState<'rename' | 'delete'>()
  const close = () => setAsking(undefined)

  return (
    <li className="card item" aria-busy={busy}>
      {asking === 'rename' && onRename !== undefined ? (
        <RenameForm name={name} onRename={onRename} onClose={close} />
      ) : (
        <div className="item-head">
          <h2>{name}</h2>
          {badge}
          <div className="actions">
            {action}
            {onRename !== undefined && (
              <button type="button" className="small" disabled={busy} onClick={() => setAsking('rename')}>
                Rename<span className="visually-hidden"> {name}</span>
              </button>
            )}
            <button type="button" className="small danger" disabled={busy} onClick={() => setAsking('delete')}>
              Delete<span className="visually-hidden"> {name}</span>
            </button>
          </div>
        </div>
      )}
      {children}
      {error !== null && <ErrorNotice error={error} />}
      {asking === 'delete' && (
        <ConfirmDialog
          title={`Delete ${name}?`}
          text={warning}
          action="Delete"
          onClose={close}
          onConfirm={() => {
            close()
            onDelete()
          }}
        />
      )}
    </li>
  )
}
