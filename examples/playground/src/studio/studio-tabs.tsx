import { useRoute } from '../layout/route.ts'

const TABS: Readonly<Record<string, string>> = {
  images: 'Images',
  speech: 'Speech',
  video: 'Video',
  rerank: 'Rerank',
  files: 'Files',
  presets: 'Presets',
}

/** The pages of the studio, by the first part of their address. */
export const STUDIO_PAGES = Object.keys(TABS)

export function StudioTabs() {
  const [current] = useRoute()
  return (
    <nav className="tabs" aria-label="Studio">
      {Object.entries(TABS).map(([page, label]) => (
        <a key={page} href={`#/${page}`} aria-current={page === current ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}
