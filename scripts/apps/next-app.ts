import { threeCommands } from './folder-apps.ts'
import { Scratch } from './scratch.ts'

/** Choices of `create-next-app`; everything else is its default. */
const choices = ['--ts', '--app', '--src-dir', '--eslint', '--no-tailwind', '--import-alias', '@/*', '--use-npm']

/**
 * `create-next-app`, the three commands, a page with a call on the server and a hook in the browser; then lint, and build with
 * Turbopack and webpack, which renders what can be rendered ahead of time.
 */
export function tryNextApp(document: string, tarball: string): Promise<void> {
  return Scratch.use(async (scratch) => {
    const next = (...args: readonly string[]) => scratch.run('env', 'NEXT_TELEMETRY_DISABLED=1', 'npx', ...args)
    await next('--yes', 'create-next-app@16', '.', ...choices, '--disable-git', '--skip-install', '--yes')
    await scratch.run('npm', 'install', '--no-audit', '--no-fund', '@tanstack/react-query')
    await threeCommands(scratch, document, tarball)
    for (const [path, text] of Object.entries(files)) await scratch.write(`src/app/${path}`, text)
    await scratch.run('npm', 'run', 'lint', '--', '--max-warnings', '0')
    await next('next', 'build')
    await next('next', 'build', '--webpack')
  })
}

/** The layout of the template loads fonts from the network. */
const layout = `import type { ReactNode } from 'react'
import { Providers } from './providers'

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  )
}
`

const providers = `'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'

export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() => new QueryClient())
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
`

const page = `import { Suspense } from 'react'
import { petsList } from '@/api/core'
import { Pets } from './pets'

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Loading</p>}>
        <List />
      </Suspense>
      <Pets />
    </main>
  )
}

async function List() {
  const result = await petsList({ limit: 10 })
  if (!result.ok) throw result.error
  return (
    <ul>
      {result.value.items.map((pet) => (
        <li key={pet.id}>{pet.name}</li>
      ))}
    </ul>
  )
}
`

const pets = `'use client'

import { usePetsList } from '@/api/react-query'

export function Pets() {
  const { data, error } = usePetsList({ limit: 10 })
  return <p>{error === null ? data?.items.length : error.message}</p>
}
`

const files = { 'layout.tsx': layout, 'providers.tsx': providers, 'page.tsx': page, 'pets.tsx': pets }
