import { useCallback } from 'react'

interface MediaPlayerProps {
  readonly kind: 'audio' | 'video'
  readonly label: string
  readonly blob: Blob
}

/** Plays bytes that are in memory, by an address that lasts as long as the player does. */
export function MediaPlayer({ kind: Player, label, blob }: MediaPlayerProps) {
  const load = useCallback(
    (player: HTMLMediaElement | null) => {
      if (player === null) return undefined
      const url = URL.createObjectURL(blob)
      player.src = url
      return () => URL.revokeObjectURL(url)
    },
    [blob],
  )
  return <Player ref={load} className="media" aria-label={label} controls />
}
