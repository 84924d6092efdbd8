import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../../generator/docs/', import.meta.url)

/** Results of runs, which are long tables. */
const results = new Set(['benchmark', 'corpus', 'corpus-all', 'migration', 'names', 'names-side-by-side'])

export const generatorPages: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length))
  .filter((name) => !results.has(name))

/** The documentation of the generator as pages of this site; a link to another place of the repository becomes its text. */
export default {
  paths: () =>
    generatorPages.map((page) => ({
      params: { page },
      content: readFileSync(new URL(`${page}.md`, folder), 'utf8').replace(
        /\[([^\]\n]+)\]\((?!https?:|#)(?:\.\.\/[^)]*|([\w-]+)\.md[^)]*)\)/g,
        (link, text: string, target?: string) =>
          target !== undefined && generatorPages.includes(target) ? link : text,
      ),
    })),
}
