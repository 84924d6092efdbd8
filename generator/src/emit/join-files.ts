import type { GeneratedFile } from './generated-file.ts'

/** Ends a text that would go on in the next one. The formatter takes its semicolon away and leaves it at the start of a line. */
const separator = '\n;__sdkgen_next_file__\n'

const formattedSeparator = /^__sdkgen_next_file__\n/m

const directive = /^'use client'\n/

/** Characters from which on a text costs the formatter no less for being joined with others. */
const enough = 16_000

/** Puts files side by side whose texts can be formatted as one. */
export function groupFiles(files: readonly GeneratedFile[]): readonly (readonly GeneratedFile[])[] {
  const groups: GeneratedFile[][] = []
  let left = 0
  for (const file of files) {
    const isJoinable = canBeJoined(file)
    if (isJoinable && left > 0) groups.at(-1)?.push(file)
    else {
      groups.push([file])
      left = enough
    }
    left = isJoinable ? left - file.text.length : 0
  }
  return groups
}

/** Only files with a note at the start, as sdkgen prints it. A comment at the end would move to the text between files. */
function canBeJoined({ path, text }: GeneratedFile): boolean {
  if (!path.endsWith('.ts') || !/^(?:'use client'\n)?\/\/ /.test(text)) return false
  const code = text.trimEnd()
  return !/\/\/|\*\//.test(code.slice(code.lastIndexOf('\n')))
}

/** One text of several files, without directives: they hold at the start of a file alone. */
export function joinTexts(files: readonly GeneratedFile[]): string {
  return files.map(({ text }) => text.replace(directive, '').trimEnd()).join(separator)
}

/**
 * The files with their parts of the formatted text.
 *
 * @returns undefined where the text between files was taken for a part of one, or for a statement that the next one continues
 */
export function splitText(code: string, files: readonly GeneratedFile[]): readonly GeneratedFile[] | undefined {
  const texts = code.split(formattedSeparator)
  if (texts.length !== files.length || /^;/m.test(code)) return undefined
  return files.map((file, index) => ({
    ...file,
    text: `${directive.exec(file.text)?.[0] ?? ''}${texts[index] ?? ''}`,
  }))
}
