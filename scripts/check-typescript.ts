/**
 * Type-checks the sources of the packages under every supported TypeScript version, with and without
 * `exactOptionalPropertyTypes`, declarations of dependencies included; then their type tests, where the
 * declarations of the test runner are left out.
 *
 * Usage: pnpm check:typescript
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { cache, compilers, packageFolders, root } from './lib/paths.ts'
import { Report } from './lib/report.ts'
import { mustRun } from './lib/run.ts'

const report = new Report()
const folder = join(cache, 'typescript')
await mkdir(folder, { recursive: true })

for (const [version, name] of Object.entries(compilers)) {
  const compiler = join(root, 'node_modules', name, 'bin/tsc')
  for (const exact of [true, false]) {
    await report.check(`TypeScript ${version}, exactOptionalPropertyTypes ${exact}`, async () => {
      for (const path of packageFolders) await compile(path, compiler, exact)
    })
  }
  await report.check(`TypeScript ${version}, type tests`, () => compileTypeTests(compiler))
}

async function compile(path: string, tsc: string, exact: boolean): Promise<void> {
  const config = join(folder, `${basename(path)}.json`)
  const base = relative(folder, path)
  const settings = {
    extends: `${base}/tsconfig.json`,
    compilerOptions: { exactOptionalPropertyTypes: exact, skipLibCheck: false },
    include: [`${base}/src`],
    exclude: ['test.ts', 'test.tsx', 'test-d.ts', 'test-d.tsx'].map((ending) => `${base}/src/**/*.${ending}`),
  }
  await writeFile(config, JSON.stringify(settings, null, 2))
  await mustRun(process.execPath, [tsc, '-p', config], { cwd: root })
}

async function compileTypeTests(tsc: string): Promise<void> {
  const config = join(folder, 'type-tests.json')
  const settings = {
    extends: '../../tsconfig.json',
    include: ['src', 'test'].map((name) => `../../packages/*/${name}/**/*.test-d.ts`),
    exclude: [],
  }
  await writeFile(config, JSON.stringify(settings, null, 2))
  await mustRun(process.execPath, [tsc, '-p', config], { cwd: root })
}
