import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** Node itself has to load the modules: under vitest another loader would. */
function traceInNode(file: string): unknown {
  const program = `
    import { traceImports } from ${JSON.stringify(new URL('./trace-imports.ts', import.meta.url).href)}
    const { value, files } = await traceImports(() => import(${JSON.stringify(file)}))
    console.log(JSON.stringify({ value, files }))`
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }))
}

test('a module and its imports, those of packages left out', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sdkgen-trace-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const config = join(folder, 'config.mjs')
  const names = join(folder, 'names.mts')
  writeFileSync(names, "export const scope: string = '@acme'")
  writeFileSync(config, "import 'node:path'\nimport { scope } from './names.mts'\nexport default scope")
  expect(traceInNode(config)).toEqual({ value: { default: '@acme' }, files: [config, names] })
})

test('another version is loaded anew, imports included', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sdkgen-trace-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const config = join(folder, 'config.mjs')
  const names = join(folder, 'names.mjs')
  writeFileSync(config, "export { scope } from './names.mjs'")
  const program = `
    import { writeFileSync } from 'node:fs'
    import { traceImports } from ${JSON.stringify(new URL('./trace-imports.ts', import.meta.url).href)}
    const scopes = []
    for (const [version, scope] of [[0, 'a'], [1, 'b'], [1, 'c'], [2, 'd']]) {
      writeFileSync(${JSON.stringify(names)}, 'export const scope = "' + scope + '"')
      scopes.push((await traceImports(() => import(${JSON.stringify(config)}), version)).value.scope)
    }
    console.log(JSON.stringify(scopes))`
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  expect(JSON.parse(printed)).toEqual(['a', 'b', 'b', 'd'])
})

const exported = '{ name: "Acme" }'

test.each([
  ['config.ts', `export default ${exported} satisfies object`],
  ['config.ts', `const config: object = ${exported}\nexport { config as default }`],
  ['config.ts', `import { name } from './name.ts'\nexport default { name }`],
  ['config.ts', `module.exports = ${exported} as object`],
  ['config.ts', `const { name } = require('./name.ts')\nmodule.exports = { name }`],
  ['config.js', `export default ${exported}`],
  ['config.js', `module.exports = ${exported} // export default {}`],
  ['config.cjs', `module.exports = ${exported}`],
  ['config.cts', `module.exports = ${exported}`],
  ['config.mts', `export default ${exported}`],
])('%s in packages of each kind: %s', (file, text) => {
  const isModule = /^(?:import|export)/m.test(text)
  for (const type of [undefined, 'commonjs', 'module']) {
    if (type === 'module' && !isModule && !/c[jt]s$/.test(file)) continue
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sdkgen-trace-')))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }))
    writeFileSync(join(folder, 'name.ts'), "export const name: string = 'Acme'")
    writeFileSync(join(folder, file), text)
    expect(traceInNode(join(folder, file))).toMatchObject({ value: { default: { name: 'Acme' } } })
  }
})
