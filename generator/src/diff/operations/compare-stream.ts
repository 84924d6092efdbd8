import { isDeepStrictEqual } from 'node:util'
import type { Stream } from '../../model/streams.ts'
import type { Finding } from '../finding.ts'
import { compareTypes, ofOperation, type OperationPair } from './operation-pair.ts'

/** Whether and how an operation streams. */
export function compareStream(pair: OperationPair): readonly Finding[] {
  const [old, now] = [pair.before.stream, pair.after.stream]
  if (old === undefined && now === undefined) return []
  if (old === undefined) return [ofOperation(pair, 'stream-added', 'can stream')]
  if (now === undefined) return [ofOperation(pair, 'stream-removed', 'no longer streams')]
  compareTypes(pair, old.event, now.event, ({ types, name }) => types.event ?? name)
  if (old.field !== now.field) {
    const when = (field: string | undefined): string => (field === undefined ? 'always' : `when \`${field}\` is true`)
    return [ofOperation(pair, 'stream-selection-changed', `streams ${when(now.field)}, was ${when(old.field)}`)]
  }
  if (old.orJson !== now.orJson) {
    const returned = ({ orJson }: Stream): string => (orJson ? 'a stream or JSON' : 'a stream alone')
    return [ofOperation(pair, 'stream-selection-changed', `returns ${returned(now)}, was ${returned(old)}`)]
  }
  const framing = (['mediaType', 'format', 'sentinel', 'carries', 'textEvents', 'last', 'text'] as const).map((key) => [
    old[key],
    now[key],
  ])
  if (framing.every(([one, other]) => isDeepStrictEqual(one, other))) return []
  return [
    ofOperation(
      pair,
      'stream-format-changed',
      `streams \`${now.mediaType}\`, ${items[now.carries]}, ended by \`${now.sentinel ?? 'the connection'}\``,
    ),
  ]
}

/** Type of an item of a stream. */
const items = { json: 'as JSON', text: 'as text', named: 'as events with their names' } as const
