import { type DragEvent, type ReactNode, useState } from 'react'

interface DropAreaProps {
  readonly className: string
  readonly onDrop: (files: FileList) => void
  readonly children: ReactNode
}

/** Takes files that are dragged onto it. Says so while they hover; a button elsewhere does the same without a mouse. */
export function DropArea({ className, onDrop, children }: DropAreaProps) {
  const [hovering, setHovering] = useState(false)

  function over(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    // Without this the browser would leave the page to show the file.
    event.preventDefault()
    setHovering(true)
  }

  function leave(event: DragEvent) {
    const inside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)
    if (!inside) setHovering(false)
  }

  function drop(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setHovering(false)
    onDrop(event.dataTransfer.files)
  }

  return (
    <div className={className} onDragEnter={over} onDragOver={over} onDragLeave={leave} onDrop={drop}>
      {children}
      {hovering && <p className="drop-hint">Drop images to attach them</p>}
    </div>
  )
}
