import { readFileSync } from 'node:fs'
import type { Place } from '../diagnostics/place.ts'
import { displayName } from '../load/find-inputs.ts'
import type { Inputs } from './config.ts'

/**
 * Where an entry of the configuration is written: the first line that begins with it, or has it, else the first line. Only for
 * problems: the file is read again.
 */
export function placeInConfig({ file, cwd }: Pick<Inputs, 'file' | 'cwd'>, entry: string): Place {
  if (file === undefined) return { file: 'sdk.config.ts', line: 1, column: 1 }
  const lines = readFileSync(file, 'utf8').split('\n')
  const beginning = lines.findIndex((line) => line.replace(/^\W*(?:async )?/, '').startsWith(entry))
  const index = beginning === -1 ? lines.findIndex((line) => line.includes(entry)) : beginning
  const column = Math.max(0, lines[index]?.indexOf(entry) ?? 0) + 1
  return { file: displayName(file, cwd), line: Math.max(0, index) + 1, column }
}
