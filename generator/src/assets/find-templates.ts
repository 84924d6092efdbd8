import { existsSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { closestMatch } from 'leven'
import { DocumentError, DocumentErrors } from '../diagnostics/document-error.ts'
import { posix } from '../file-names.ts'
import { filesIn } from './files-in.ts'

/**
 * Handlebars templates: absolute paths by the path below the folder of templates, as in `packages/core/README.md.hbs`.
 *
 * @param overrides absolute path of a folder whose templates replace those of the generator with the same path
 * @throws DocumentErrors when the folder is missing or a file, and for each template there that replaces none
 */
export function findTemplates(bundled: string, overrides: string | undefined): ReadonlyMap<string, string> {
  const own = templatesIn(bundled)
  if (overrides === undefined) return own
  if (!existsSync(overrides)) {
    throw new DocumentErrors([
      problem(
        overrides,
        `\`templates\` of the configuration names ${overrides}, which is not there`,
        'Correct the path.',
      ),
    ])
  }
  if (!statSync(overrides).isDirectory()) {
    throw new DocumentErrors([
      problem(overrides, `\`templates\` of the configuration names a file, ${overrides}`, 'Name its folder.'),
    ])
  }
  const theirs = templatesIn(overrides)
  const strays = [...theirs].filter(([path]) => !own.has(path))
  if (strays.length > 0) throw new DocumentErrors(strays.map(([path, file]) => stray(path, file, [...own.keys()])))
  return new Map([...own, ...theirs])
}

function templatesIn(folder: string): ReadonlyMap<string, string> {
  const files = filesIn(folder)
  return new Map(files.filter((file) => file.endsWith('.hbs')).map((file) => [posix(relative(folder, file)), file]))
}

function stray(path: string, file: string, known: readonly string[]): DocumentError {
  const nearest = closestMatch(path, known)
  return problem(
    file,
    `The template ${file} replaces none of the generator's`,
    nearest === undefined ? 'Remove it.' : `Did you mean ${nearest}?`,
  )
}

function problem(file: string, message: string, hint: string): DocumentError {
  return new DocumentError({ code: 'template-unknown', message, place: { file, line: 1, column: 1 }, hint })
}
