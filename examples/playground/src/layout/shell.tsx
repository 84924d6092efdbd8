import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { MainNav } from './main-nav.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { ThemeToggle } from './theme-toggle.tsx'

interface ShellProps {
  readonly onSignOut: () => void
  readonly children: ReactNode
}

export function Shell({ onSignOut, children }: ShellProps) {
  return (
    <div className="shell">
      <header className="top-bar">
        <Brand />
        <MainNav />
        <div className="top-actions">
          <ThemeToggle />
          <button type="button" className="quiet" onClick={onSignOut}>
            Sign out
          </button>
        </div>
      </header>
      <OfflineBanner />
      <main className="page">{children}</main>
    </div>
  )
}
