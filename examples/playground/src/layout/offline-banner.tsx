import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => onlineManager.subscribe(listener)

/** Queries and mutations wait while there is no network, and go on by themselves; the banner says so. */
export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => onlineManager.isOnline())
  return (
    <div role="status" className="offline">
      {!online && 'You are offline. What you see may be old; changes are sent when the network is back.'}
    </div>
  )
}
