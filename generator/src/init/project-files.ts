import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import Handlebars from 'handlebars'
import { filesIn } from '../assets/files-in.ts'
import { posix } from '../lib/file-names.ts'
import { withPlainCharacters } from '../emit/plain-characters.ts'
import { stringLiteral } from '../emit/code/literal.ts'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { root } from '../folders.ts'
import { apiNames } from '../model/api-names.ts'
import { kebabCase } from '../model/names/words.ts'
import type { ProjectOptions } from './project-options.ts'
import { generatorDependency } from './generator-dependency.ts'

const templates = join(root, 'templates/project')

/** The files of a project that are written once and belong to its authors from then on. */
export async function projectFiles(options: ProjectOptions, title: string): Promise<readonly GeneratedFile[]> {
  const context = contextOf(options, title)
  const files = filesIn(templates)
  return Promise.all(
    files
      .map((file) => ({ file, path: posix(relative(templates, file)).replace(/\.hbs$/, '') }))
      .filter(({ path }) => path !== 'LICENSE' || options.license === 'MIT')
      .map(async ({ file, path }) => {
        const render = Handlebars.compile(await readFile(file, 'utf8'), { noEscape: true, strict: true })
        return withPlainCharacters({ path, text: render(context) })
      }),
  )
}

function contextOf(
  {
    folder,
    name,
    scope,
    license,
    repository,
    allowMissing = false,
    names: hasNames = false,
    extras = {},
  }: ProjectOptions,
  title: string,
): object {
  const names = apiNames({ name, scope })
  return {
    // A title is text of a document; here it is written into Markdown and a licence.
    title: title.replaceAll(/[\s<>[\]`*_\\]+/g, ' ').trim(),
    names,
    kebab: kebabCase(names.sdk) || 'api',
    license,
    repository,
    allowMissing,
    hasNames,
    validators: extras.validators,
    mocks: extras.mocks,
    mcp: extras.mcp,
    quoted: { name: stringLiteral(name), scope: stringLiteral(scope) },
    sourceCondition: `${scope}/source`,
    generator: generatorDependency(folder),
    year: new Date().getFullYear(),
  }
}
