import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { closestMatch } from 'leven'
import { DocumentError, DocumentErrors } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import { posix } from '../lib/file-names.ts'
import { filesIn } from './files-in.ts'

/**
 * Handlebars templates: absolute paths by the path below the folder of templates, as in `packages/core/README.md.hbs`.
 *
 * @param overrides absolute path of a folder whose templates replace those of the generator with the same path
 * @throws DocumentErrors when the folder is missing or a file, and for each template there that replaces none
 */
export function findTemplates(
  bundled: string,
  overrides: string | undefined,
  place: () => Place = () => ({ file: overrides ?? '', line: 1, column: 1 }),
): ReadonlyMap<string, string> {
  const own = templatesIn(bundled)
  if (overrides === undefined) return own
  const found = statSync(overrides, { throwIfNoEntry: false })
  if (!found?.isDirectory()) {
    const [reason, hint] =
      found === undefined ? ['is not there', 'Correct the path.'] : ['is a file', 'Name its folder.']
    const message = `\`templates\` of the configuration names ${overrides}, which ${reason}`
    throw new DocumentErrors([new DocumentError({ code: 'template-unknown', message, place: place(), hint })])
  }
  const unread = unreadIn(overrides)
  if (unread.length > 0) throw new DocumentErrors(unread.map((path) => unreadable(path, place())))
  const theirs = templatesIn(overrides)
  const strays = [...theirs].filter(([path]) => !own.has(path))
  if (strays.length > 0) throw new DocumentErrors(strays.map(([path, file]) => stray(path, file, [...own.keys()])))
  return new Map([...own, ...theirs])
}

/** Entries that are neither a file nor a folder: links may lead anywhere, and reading a pipe may never end. */
function unreadIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
}

function unreadable(path: string, place: Place): DocumentError {
  const message = `${path} of the templates is not read: it is a link, or no file`
  return new DocumentError({ code: 'file-unreadable', message, place, hint: 'Put the file itself there.' })
}

function templatesIn(folder: string): ReadonlyMap<string, string> {
  const files = filesIn(folder)
  return new Map(files.filter((file) => file.endsWith('.hbs')).map((file) => [posix(relative(folder, file)), file]))
}

function stray(path: string, file: string, known: readonly string[]): DocumentError {
  const nearest = closestMatch(path, known)
  return new DocumentError({
    code: 'template-unknown',
    message: `The template ${file} replaces none of the generator's`,
    place: { file, line: 1, column: 1 },
    hint: nearest === undefined ? 'Remove it.' : `Did you mean ${nearest}?`,
  })
}
