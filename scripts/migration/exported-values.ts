import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A function, a hook or a constant that a module exports. */
export interface ExportedValue {
  readonly name: string
  /** Path of its file inside the output, with slashes. */
  readonly file: string
}

/** Every value that the modules of a folder export, each once; types and classes are left out. */
export async function valuesExportedIn(folder: string): Promise<readonly ExportedValue[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
  const found = new Map<string, ExportedValue>()
  for (const entry of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(entry.parentPath, entry.name)
    const file = path
      .slice(folder.length + 1)
      .split(sep)
      .join('/')
    for (const [, name = ''] of (await readFile(path, 'utf8')).matchAll(declaration))
      if (!found.has(name)) found.set(name, { name, file })
  }
  return [...found.values()]
}

const declaration = /^export (?:async )?(?:function\*?|const) ([\w$]+)/gm
