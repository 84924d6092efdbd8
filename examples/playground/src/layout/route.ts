import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The parts of the address after `#/`. */
export function useRoute(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return hash.replace(/^#\/?/, '').split('/').map(decode)
}

/** What is not encoded properly is taken as it is: anyone can write an address. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export const modelHref = (id: string): string => `#/models/${id.split('/').map(encodeURIComponent).join('/')}`
