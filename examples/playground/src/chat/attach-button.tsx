import { useRef } from 'react'
import { Icon } from '../layout/icon.tsx'
import { IMAGE_TYPES } from './attachment.ts'

/** Lets the visitor choose image files. */
export function AttachButton({ onPick }: { readonly onPick: (files: Iterable<File>) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className="quiet icon-button"
        aria-label="Attach images"
        title="Attach images"
        onClick={() => input.current?.click()}
      >
        <Icon name="attach" />
      </button>
      <input
        ref={input}
        type="file"
        accept={IMAGE_TYPES.join()}
        multiple
        hidden
        onChange={(event) => {
          onPick([...(event.target.files ?? [])])
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
    </>
  )
}
