import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

interface Described {
  summary?: string
  readonly responses?: unknown
}

/** Saves of the document, each with another summary of the operation. */
const edits = 5

export interface EditTimes {
  readonly firstMs: number
  readonly editMs: number
}

/**
 * Milliseconds from the save of an edit of one operation until `sdkgen watch` has written the files: the median of several edits, and
 * the first run of the same process.
 *
 * @param command the generator as arguments for Node
 * @param document path of a JSON document, which is copied into the folder
 */
export async function watchEdits(command: readonly string[], document: string, folder: string): Promise<EditTimes> {
  await mkdir(folder, { recursive: true })
  const [copy, output] = [join(folder, 'api.json'), join(folder, 'sdk')]
  const api: { readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>> } = JSON.parse(
    await readFile(document, 'utf8'),
  )
  const operation = Object.values(api.paths)
    .flatMap((item) => Object.values(item))
    .find(({ responses }) => responses !== undefined)
  if (operation === undefined) throw new Error(`${document} has no operation`)
  const textOf = () => JSON.stringify(api, null, 2)
  await writeFile(copy, textOf())
  const target = ['--spec', copy, '--out', output, '--name', 'Bench', '--scope', '@bench']
  const watching = spawn(process.execPath, [...command, 'watch', ...target, '--json'], { cwd: folder })
  const lines = createInterface(watching.stdout)[Symbol.asyncIterator]()
  const next = async (since: number): Promise<number> => {
    const { done, value } = await lines.next()
    if (done === true) throw new Error('sdkgen watch has ended')
    const { ok }: { ok?: boolean } = JSON.parse(value)
    if (ok !== true) throw new Error(value)
    return performance.now() - since
  }
  try {
    const firstMs = await next(performance.now())
    const times: number[] = []
    for (let edit = 0; edit < edits; edit++) {
      operation.summary = `Edit ${edit}`
      const text = textOf()
      const start = performance.now()
      await writeFile(copy, text)
      times.push(await next(start))
    }
    return { firstMs, editMs: times.toSorted((a, b) => a - b)[edits >> 1] ?? 0 }
  } finally {
    watching.kill()
  }
}
