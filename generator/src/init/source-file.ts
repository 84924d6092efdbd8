import { extname } from 'node:path'
import type { GeneratedFile } from '../emit/generated-file.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { merge } from '../merge/merge.ts'
import { toYaml } from '../normalise/to-yaml.ts'

/**
 * The copy of the documents that a project keeps in `spec/sources`: the file as it is where it is the only one, otherwise all
 * that it leads to in one document.
 */
export function sourceFile(sources: readonly SourceDocument[]): GeneratedFile {
  const [first] = sources
  const name = safeName(first?.path ?? '')
  if (first !== undefined && sources.length === 1) {
    return { path: `spec/sources/${withExtension(name, first.text)}`, text: first.text }
  }
  return {
    path: `spec/sources/${name.slice(0, name.length - extname(name).length)}.yaml`,
    text: toYaml(merge(sources)),
  }
}

/** The last part of a path or URL as a plain file name. */
function safeName(path: string): string {
  const last =
    path
      .replace(/[?#].*$/, '')
      .split(/[\\/]/)
      .at(-1) ?? ''
  return last.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'openapi'
}

/** Addresses may end in anything. */
function withExtension(name: string, text: string): string {
  if (/\.(?:ya?ml|json|mdx?)$/i.test(name)) return name
  return `${name}${/^\s*\{/.test(text) ? '.json' : '.yaml'}`
}
