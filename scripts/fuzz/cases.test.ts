import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cache, root } from '../lib/paths.ts'
import { compileBatch } from './compile-batch.ts'
import { readCase } from './fuzz-case.ts'
import { runCase } from './run-case.ts'

const cases = join(root, 'scripts/fuzz/cases')

test(
  'cases that failed once end in files that compile, or in problems with a place',
  { timeout: 120_000 },
  async () => {
    expect(existsSync(cases)).toBe(true)
    mkdirSync(cache, { recursive: true })
    const folder = mkdtempSync(join(cache, 'fuzz-cases-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const failures: string[] = []
    const written: { readonly name: string; readonly files: Parameters<typeof compileBatch>[1][number] }[] = []
    for (const name of readdirSync(cases)) {
      const { failure, files } = await runCase(join(folder, 'case'), await readCase(join(cases, name)))
      if (failure !== undefined) failures.push(`${name}: ${failure}`)
      if (files.length > 0) written.push({ name, files })
    }
    const errors = await compileBatch(
      join(folder, 'batch'),
      written.map(({ files }) => files),
    )
    for (const [index, error] of errors.entries())
      if (error !== undefined) failures.push(`${written[index]?.name}: ${error}`)
    expect(failures).toEqual([])
  },
)
