import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cache, compilers, root } from '../../../scripts/lib/paths.ts'
import { run } from '../../../scripts/lib/run.ts'

/*
 * What compilers say about common mistakes. `messages.md` is read by people: `pnpm test mistakes -u` writes it after a
 * change of a signature.
 */
const file = 'packages/react-query/test/mistakes/mistakes.ts'
const source = (await readFile(join(root, file), 'utf8')).split('\n')
/** Lines of the comments that begin a mistake. */
const titles = source.flatMap((line, index) => (line.startsWith('// ') ? [index] : []))

const messages = new Map<string, readonly (readonly string[])[]>()
for (const [version, name] of Object.entries(compilers)) messages.set(version, await messagesOf(version, name))

/** The errors of each mistake, one text each. */
async function messagesOf(version: string, name: string): Promise<readonly (readonly string[])[]> {
  const folder = join(cache, 'mistakes', version)
  mkdirSync(folder, { recursive: true })
  const settings = { extends: '../../../tsconfig.json', include: [`../../../${file}`], exclude: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const given = [join(root, 'node_modules', name, 'bin/tsc'), '-p', folder, '--pretty', 'false']
  const { text } = await run(process.execPath, given, { cwd: root })
  const found = text.split(/\n(?=\S)/).flatMap((error) => {
    const [, line, message] =
      /^packages\/react-query\/test\/mistakes\/mistakes\.ts\((\d+),\d+\): error (.*)/s.exec(error) ?? []
    return line === undefined || message === undefined ? [] : [{ line: Number(line) - 1, message }]
  })
  const end = (index: number) => titles[index + 1] ?? source.length
  return titles.map((start, index) =>
    found.filter(({ line }) => line >= start && line < end(index)).map(({ message }) => message),
  )
}

it('each mistake is an error in every version', () => {
  for (const [version, all] of messages) {
    const silent = titles.filter((_start, index) => all[index]?.length === 0).map((start) => source[start])
    expect(silent, version).toEqual([])
  }
})

/** A hook that takes `initialData` or a fold has two signatures, and versions before 7.0 report both. */
const limit = (text: string) => (text.includes('No overload matches') ? 6 : 3)

it('the messages are short', () => {
  for (const [version, all] of messages) {
    const long = titles.filter((_start, index) => {
      const text = (all[index] ?? []).join('\n')
      return text.split('\n').length > limit(text)
    })
    const named = long.map((start) => source[start])
    expect(named, version).toEqual([])
  }
})

it('the messages are those that were read', async () => {
  const page = titles.map((start, index) => {
    const code = source
      .slice(start + 1, titles[index + 1] ?? source.length)
      .join('\n')
      .trim()
    const same = Map.groupBy(messages.keys(), (version) => (messages.get(version)?.[index] ?? []).join('\n'))
    const said = [...same].map(([text, versions]) => `TypeScript ${versions.join(', ')}:\n\n\`\`\`\n${text}\n\`\`\``)
    return `## ${source[start]?.slice(3)}\n\n\`\`\`ts\n${code}\n\`\`\`\n\n${said.join('\n\n')}\n`
  })
  await expect(`# What the compiler says about common mistakes\n\n${page.join('\n')}`).toMatchFileSnapshot(
    'mistakes/messages.md',
  )
})
