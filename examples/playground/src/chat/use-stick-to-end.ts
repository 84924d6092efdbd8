import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** Distance from the end, in pixels, that still counts as being there. */
const NEAR = 48

interface StickToEnd {
  /** For the box that scrolls; what grows is its only child. */
  readonly box: RefObject<HTMLDivElement | null>
  /** Goes to the end and stays there. */
  readonly follow: () => void
}

/** Keeps the end of a scrolled box in view while its content grows, unless the reader has scrolled away from it. */
export function useStickToEnd(): StickToEnd {
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)

  const follow = useCallback(() => {
    atEnd.current = true
    box.current?.scrollTo(0, box.current.scrollHeight)
  }, [])

  useEffect(() => {
    const element = box.current
    const content = element?.firstElementChild
    if (element === null || content === null || content === undefined) return
    let before = 0
    // Only who scrolls back leaves the end; the end itself moves away with every new line.
    const look = () => {
      const near = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR
      atEnd.current = near || (atEnd.current && element.scrollTop >= before)
      before = element.scrollTop
    }
    const observer = new ResizeObserver(() => atEnd.current && follow())
    observer.observe(content)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [follow])

  return { box, follow }
}
