import { readFileSync } from 'node:fs'
import type { Place } from '../diagnostics/place.ts'
import { displayName } from '../load/find-inputs.ts'
import type { Config } from './config.ts'

/** Where an entry of the configuration is written: the first line with its text, else the first line. */
export function placeInConfig({ file, cwd }: Config, entry: string): Place | undefined {
  if (file === undefined) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const index = Math.max(
    0,
    lines.findIndex((line) => line.includes(entry)),
  )
  return { file: displayName(file, cwd), line: index + 1, column: Math.max(0, lines[index]?.indexOf(entry) ?? 0) + 1 }
}
