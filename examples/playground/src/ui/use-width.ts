import { type RefObject, useEffect, useRef, useState } from 'react'

/** The width of an element, in pixels; 0 before it is on the screen. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)

  useEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => entry !== undefined && setWidth(entry.contentRect.width))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])

  return [element, width]
}
