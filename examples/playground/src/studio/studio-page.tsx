import type { ReactNode } from 'react'
import { PageTitle } from '../layout/page-title.tsx'
import { StudioTabs } from './studio-tabs.tsx'

interface StudioPageProps {
  readonly title: string
  /** What the page does, in a few words. */
  readonly hint: string
  readonly children: ReactNode
}

/** A page of the studio: the way to the others, and the title. */
export function StudioPage({ title, hint, children }: StudioPageProps) {
  return (
    <>
      <StudioTabs />
      <PageTitle title={title}>
        <p className="muted">{hint}</p>
      </PageTitle>
      {children}
    </>
  )
}
