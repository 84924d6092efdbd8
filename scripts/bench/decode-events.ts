import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Benchmark, Row } from './benchmark.ts'
import { decode } from './decode.ts'
import { chatEvents } from './fixtures.ts'

const count = 100_000
const distinct = 1000
const reads = [
  ['1 event per read', 0],
  ['1 KiB per read', 1024],
  ['64 KiB per read', 65_536],
] as const

/** Time of reading a long chat stream, whose bytes come from memory. */
export const decodeEvents: Benchmark = {
  name: 'decode-events',
  about:
    'A streamed chat response of 100,000 chunks, from memory, time of the thread; TextDecoder, split and JSON.parse are 1x.',
  async run(setting) {
    const file = join(setting.project, 'events.json')
    const { frames, characters } = await chatEvents(distinct)
    await writeFile(file, JSON.stringify({ frames, count, characters: (characters * count) / distinct }))
    const rows: Row[] = []
    for (const [what, bytes] of reads) {
      rows.push(await decode(setting, `chatSend, ${what}`, ['events', file, String(bytes)], 1.3))
    }
    return rows
  },
}
