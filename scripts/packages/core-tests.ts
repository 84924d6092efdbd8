import { globSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { cache, root } from '../lib/paths.ts'
import { run } from '../lib/run.ts'
import { install, type Runtime } from './runtimes.ts'

const folder = join(cache, 'core-tests')

/** They start processes of Node, or load a module twice, which only vitest can. */
const leftOut = new Set(['process.test.ts', 'two-copies.test.ts'])

const files = globSync('packages/core/src/{runtime,extras}/**/*.test.ts', { cwd: root })
  .filter((file) => !leftOut.has(basename(file)))
  .toSorted()

/** Bundles the tests of the core's runtime and helpers into a program that runs one file of them, without vitest. */
export async function bundleCoreTests(): Promise<void> {
  const modules = files.map((file) => `[${JSON.stringify(file)}, () => import('./${file}')]`)
  await rm(folder, { recursive: true, force: true })
  await build({
    stdin: {
      contents: `import { runFile } from './scripts/runtime-tests/run-file.ts'
        await runFile(new Map([${modules.join()}]).get(process.argv[2]))`,
      resolveDir: root,
    },
    outdir: folder,
    entryNames: 'main',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@openrouter-sdk/source'],
    alias: { vitest: join(root, 'scripts/runtime-tests/vitest.ts') },
    banner: { js: interop },
    logLevel: 'error',
  })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
}

/** For the parts of Jest, which are CommonJS. */
const interop = `import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const __dirname = import.meta.dirname`

/** Runs each file in a process of its own, as vitest does. Throws with what failed. */
export async function testCoreOn(runtime: Runtime): Promise<void> {
  const program = await install(runtime)
  const failures: string[] = []
  const waiting = [...files]
  const runSome = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const { ok, text } = await run(program, [...runtime.args, 'main.js', file], { cwd: folder, timeout: 120_000 })
      if (!ok || !/\d+ passed$/.test(text)) failures.push(`${file}\n${text}`)
    }
  }
  // Most tests wait for a clock.
  await Promise.all([runSome(), runSome(), runSome()])
  if (failures.length > 0) throw new Error(failures.join('\n\n'))
}
