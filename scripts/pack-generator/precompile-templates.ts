import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'
import { hashOf } from '../../generator/src/lib/hash.ts'
import { precompile } from '../../generator/src/emit/templates.ts'
import { root } from '../lib/paths.ts'

const replaced = join(root, 'generator/src/emit/precompiled-templates.ts')

/** Fills the module that has the templates of packages and documentation as Handlebars compiles them. */
export const precompileTemplates: Plugin = {
  name: 'precompile-templates',
  load: (id) => (id === replaced ? { code: compiled(), moduleType: 'js' } : undefined),
}

function compiled(): string {
  const texts = globSync('templates/{packages,workspace,docs}/**/{,.}*.hbs', { cwd: root })
    .toSorted()
    .map((path) => readFileSync(join(root, path), 'utf8'))
  const entries = texts.map((text) => `[${JSON.stringify(hashOf(text))}, ${precompile(text)}]`)
  return `export const precompiledTemplates = new Map([\n${entries.join(',\n')}\n])\n`
}
