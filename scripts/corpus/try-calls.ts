import { join } from 'node:path'
import { root } from '../lib/paths.ts'
import { run } from '../lib/run.ts'
import type { Subject } from '../oracle/read-document.ts'
import { writeFolder } from '../oracle/write-folder.ts'

/** Result of the calls of one document. */
export interface CallTrial {
  readonly calls: number
  readonly faults: readonly Fault[]
}

export interface Fault {
  /** Empty where the program failed as a whole. */
  readonly operation: string
  readonly input?: unknown
  readonly problem: string
}

/** Generates clients, tools, mocks and validators of a document, which must get along with each other in calls of everything. */
export async function tryCalls(subject: Subject): Promise<CallTrial> {
  const wanted = { mcp: true, mocks: true, validators: ['zod'] } as const
  const folder = await writeFolder(subject, 'calls', wanted, ['types', 'core'])
  // In a process of its own, as a call may never end.
  const program = [join(root, 'scripts/corpus/call-all.ts'), folder]
  const { ok, text } = await run(process.execPath, program, { cwd: folder, timeout: 600_000 })
  const report = text.split('\n').find((line) => line.startsWith('{"calls"'))
  if (ok && report !== undefined) return JSON.parse(report)
  return {
    calls: 0,
    faults: [{ operation: '', problem: /^\w*Error: .*/m.exec(text)?.[0] ?? 'the program ended early' }],
  }
}
