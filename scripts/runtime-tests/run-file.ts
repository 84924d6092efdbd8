import { collect } from './vitest.ts'

/** Runs the tests of a module one after the other, prints what failed, and says so by the exit code. */
export async function runFile(load: () => Promise<unknown>): Promise<void> {
  const suite = await collect(load)
  const { count, failures } = await suite.run()
  console.log([...failures, `${count - failures.length} passed`].join('\n\n'))
  process.exit(failures.length === 0 ? 0 : 1)
}
