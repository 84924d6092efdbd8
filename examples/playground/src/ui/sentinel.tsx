import { useEffect, useRef } from 'react'

/** Nothing to see. Says once when it comes near the screen, which may be at once. */
export function Sentinel({ onNear }: { readonly onNear: () => void }) {
  const element = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (element.current === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        onNear()
      },
      { rootMargin: '400px' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [onNear])

  return <div ref={element} />
}
