import type { Attachment } from './attachment.ts'

interface AttachmentListProps {
  readonly attachments: readonly Attachment[]
  readonly onRemove: (attachment: Attachment) => void
}

/** The images that the next message takes along. */
export function AttachmentList({ attachments, onRemove }: AttachmentListProps) {
  return (
    <ul className="attachments" aria-label="Attached images">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <img src={attachment.url} alt={attachment.name} />
          <button type="button" aria-label={`Remove ${attachment.name}`} onClick={() => onRemove(attachment)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}
