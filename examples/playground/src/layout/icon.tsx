const PATHS = {
  chat: 'M4 5h16v11H9l-5 4z',
  models: 'M12 3 21 8v8l-9 5-9-5V8zM3 8l9 5 9-5M12 13v8',
  studio: 'M11 4l2 6 6 2-6 2-2 6-2-6-6-2 6-2zM19 3v4M17 5h4',
  keys: 'M11.8 12.2A4.6 4.6 0 1 0 12 16a4.6 4.6 0 0 0-.2-3.8L20 4M16 8l3 3M13.6 10.4l2 2',
  guardrails: 'M12 3 4 6v6c0 4.5 3.3 7.8 8 9 4.7-1.2 8-4.5 8-9V6z',
  attach: 'm20 11.5-8 7.9a5 5 0 0 1-7-7l8-8a3.4 3.4 0 0 1 4.8 4.8l-8 7.9a1.7 1.7 0 0 1-2.4-2.4l7.2-7.1',
  usage: 'M4 20V10M10 20V4M16 20v-7M21 20H3',
} as const

export type IconName = keyof typeof PATHS

/** A drawing beside a text that says the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
