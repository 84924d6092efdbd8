import { Icon, type IconName } from './icon.tsx'
import { useRoute } from './route.ts'

const ENTRIES: readonly { readonly name: IconName; readonly label: string }[] = [
  { name: 'chat', label: 'Chat' },
  { name: 'models', label: 'Models' },
  { name: 'keys', label: 'Keys' },
  { name: 'guardrails', label: 'Guardrails' },
  { name: 'usage', label: 'Usage' },
]

/** Beside the brand on wide screens, along the lower edge on narrow ones. */
export function MainNav() {
  const [page] = useRoute()
  const current = ENTRIES.some(({ name }) => name === page) ? page : 'chat'
  return (
    <nav className="main-nav" aria-label="Main">
      {ENTRIES.map(({ name, label }) => (
        <a key={name} href={`#/${name}`} aria-current={name === current ? 'page' : undefined}>
          <Icon name={name} />
          {label}
        </a>
      ))}
    </nav>
  )
}
