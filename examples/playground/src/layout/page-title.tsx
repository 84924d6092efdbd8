import { type ReactNode, useEffect, useRef } from 'react'

interface PageTitleProps {
  readonly title: string
  /** Beside the title, such as what can be done on the page. */
  readonly children?: ReactNode
}

/** The heading of a page. Takes the focus, so that screen readers say where a link has led. */
export function PageTitle({ title, children }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · OpenRouter playground`
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [title])
  return (
    <div className="page-title">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  )
}
