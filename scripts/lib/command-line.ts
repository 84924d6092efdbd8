import { readFile } from 'node:fs/promises'

/** Arguments for Node that run a command as its first line asks to: options, then the file. */
export async function commandLine(path: string): Promise<readonly string[]> {
  const [, options = ''] = /^#!.*\bnode\b *(.*)$/m.exec(await readFile(path, 'utf8')) ?? []
  return [...options.split(' ').filter((option) => option !== ''), path]
}
