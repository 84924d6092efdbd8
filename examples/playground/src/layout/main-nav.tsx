import { Icon, type IconName } from './icon.tsx'
import { STUDIO_PAGES } from '../studio/studio-tabs.tsx'
import { useRoute } from './route.ts'

interface Entry {
  readonly name: IconName
  readonly label: string
  /** First parts of the addresses that it covers; it leads to the first. */
  readonly pages: readonly string[]
}

const ENTRIES: readonly Entry[] = [
  { name: 'chat', label: 'Chat', pages: ['chat'] },
  { name: 'models', label: 'Models', pages: ['models'] },
  { name: 'studio', label: 'Studio', pages: STUDIO_PAGES },
  { name: 'keys', label: 'Keys', pages: ['keys'] },
  { name: 'guardrails', label: 'Guardrails', pages: ['guardrails'] },
  { name: 'usage', label: 'Usage', pages: ['usage'] },
]

/** Beside the brand on wide screens, along the lower edge on narrow ones. */
export function MainNav() {
  const [page] = useRoute()
  const current = ENTRIES.find(({ pages }) => pages.includes(page || 'chat'))?.name
  return (
    <nav className="main-nav" aria-label="Main">
      {ENTRIES.map(({ name, label, pages: [first] }) => (
        <a key={name} href={`#/${first}`} aria-current={name === current ? 'page' : undefined}>
          <Icon name={name} />
          {label}
        </a>
      ))}
    </nav>
  )
}
