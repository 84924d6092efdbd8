import { isDeepStrictEqual } from 'node:util'
import type { Stream } from '../../model/operations/streams.ts'
import { type Said, when } from '../finding.ts'
import { compareTypes, type OperationPair } from './operation-pair.ts'

/** Whether and how an operation streams. */
export function compareStream(pair: OperationPair): readonly Said[] {
  const [old, now] = [pair.before.stream, pair.after.stream]
  if (old === undefined && now === undefined) return []
  if (old === undefined) return [['stream-added', 'can stream']]
  if (now === undefined) return [['stream-removed', 'no longer streams']]
  compareTypes(pair, old.event, now.event, ({ types, name }) => types.event ?? name)
  if (old.field !== now.field) {
    const selection = (field: string | undefined): string =>
      field === undefined ? 'always' : `when \`${field}\` is true`
    return [['stream-selection-changed', `streams ${selection(now.field)}, was ${selection(old.field)}`]]
  }
  if (old.orJson !== now.orJson) {
    const returned = ({ orJson }: Stream): string => (orJson ? 'a stream or JSON' : 'a stream alone')
    return [['stream-selection-changed', `returns ${returned(now)}, was ${returned(old)}`]]
  }
  const isFramed = framing.some((key) => !isDeepStrictEqual(old[key], now[key]))
  const end = now.sentinel ?? 'the connection'
  return when(
    isFramed,
    'stream-format-changed',
    `streams \`${now.mediaType}\`, ${items[now.carries]}, ended by \`${end}\``,
  )
}

const framing = ['mediaType', 'format', 'sentinel', 'carries', 'textEvents', 'last', 'text'] as const

/** Type of an item of a stream. */
const items = { json: 'as JSON', text: 'as text', named: 'as events with their names' } as const
