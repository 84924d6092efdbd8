import type { Ref } from 'react'
import type { Message } from './turn.ts'

interface UserTurnProps {
  readonly message: Message
  readonly ref: Ref<HTMLElement>
}

/** What the visitor has said and shown. */
export function UserTurn({ message: { text, images }, ref }: UserTurnProps) {
  return (
    <article ref={ref} className="turn user" aria-label="You">
      {images.length > 0 && (
        <div className="sent-images">
          {images.map(({ id, name, url }) => (
            <img key={id} src={url} alt={name} />
          ))}
        </div>
      )}
      {text !== '' && <p>{text}</p>}
    </article>
  )
}
