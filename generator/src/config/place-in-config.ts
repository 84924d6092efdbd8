import { basename } from 'node:path'
import type { Place } from '../diagnostics/place.ts'
import { displayName } from '../load/find-inputs.ts'
import { isUrl } from '../load/read-text.ts'
import type { Inputs } from './config.ts'
import { readText } from '../lib/read-file.ts'

/**
 * Where an entry of the configuration is written: the first line that begins with it, or has it, else the first line. Only for
 * problems: the file is read again.
 */
export function placeInConfig(config: Pick<Inputs, 'file' | 'cwd'>, entry: string): Place {
  const file = config.file === undefined ? 'sdk.config.ts' : displayName(config.file, config.cwd)
  return findInConfig(config, entry) ?? { file, line: 1, column: 1 }
}

/** Where the configuration names an input, if it does: its paths are relative to the working directory by now. */
export function placeOfInput(config: Pick<Inputs, 'file' | 'cwd'>, input: string): Place | undefined {
  return findInConfig(config, isUrl(input) ? input : basename(input))
}

function findInConfig({ file, cwd }: Pick<Inputs, 'file' | 'cwd'>, entry: string): Place | undefined {
  if (file === undefined) return undefined
  const lines = readText(file).split('\n')
  const beginning = lines.findIndex((line) => line.replace(/^\W*(?:async )?/, '').startsWith(entry))
  const index = beginning === -1 ? lines.findIndex((line) => line.includes(entry)) : beginning
  const column = (lines[index]?.indexOf(entry) ?? 0) + 1
  return index === -1 ? undefined : { file: displayName(file, cwd), line: index + 1, column }
}
