import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { acme, ConfiguredProject } from './configured-project.ts'
import { promise } from './promise.ts'

let projects = 0

/** An app without a configuration. */
function app(files: Readonly<Record<string, string>> = {}): ConfiguredProject {
  const project = new ConfiguredProject(`init-${projects++}`, '', files)
  rmSync(join(project.folder, 'sdk.config.ts'))
  return project
}

/** Paths that a command has added or changed, of each folder of sources only its name. */
async function changedBy(project: ConfiguredProject, ...args: readonly string[]): Promise<readonly string[]> {
  const texts = () => new Map(project.files().map((path) => [path, project.read(path)]))
  const before = texts()
  const { exitCode, text } = await project.run(...args)
  if (exitCode !== 0) throw new Error(text)
  const changed = [...texts()].flatMap(([path, now]) => (before.get(path) === now ? [] : [path]))
  return [...new Set(changed.map((path) => path.replace(/^((?:src\/)?api)\/.*/, '$1')))]
}

const init = ['init', '--layout', 'folder', '--spec', 'openapi.yaml', '--yes']

describe('init', () => {
  promise(
    'README.md',
    'and the folder to `.prettierignore` where the app uses Prettier. Nothing else changes',
    async () => {
      const source = { 'src/main.ts': 'export {}\n' }
      expect(await changedBy(app(source), ...init)).toEqual(['package.json', 'sdk.config.ts', 'src/api'])
      expect(await changedBy(app(), ...init)).toEqual(['api', 'package.json', 'sdk.config.ts'])
      const formatted = app({ ...source, '.prettierrc': '{}' })
      expect(await changedBy(formatted, ...init)).toEqual([
        '.prettierignore',
        'package.json',
        'sdk.config.ts',
        'src/api',
      ])
      expect(formatted.read('.prettierignore')).toBe('src/api\n')
      const { scripts, devDependencies } = JSON.parse(formatted.read('package.json'))
      expect([scripts, Object.keys(devDependencies)]).toEqual([{ generate: 'sdkgen generate' }, ['openapi-sdkgen']])
    },
  )

  promise('generator/docs/frameworks.md', 'chooses by the adapter that an app has installed', async () => {
    const manifest = { name: 'app', dependencies: { '@tanstack/vue-query': '^5.104.0' } }
    const project = app({ 'package.json': JSON.stringify(manifest) })
    await changedBy(project, ...init)
    expect(project.read('sdk.config.ts')).toContain("emit: ['core', 'vue-query']")
  })
})

describe('frameworks', () => {
  const page = 'generator/docs/frameworks.md'
  const packages = (members: string) =>
    new ConfiguredProject(
      `frameworks-${projects++}`,
      `export default { name: 'Acme', scope: '@acme', inputs: ['openapi.yaml'], output: 'sdk', ${members} }`,
      { 'openapi.yaml': acme },
    )
  const written = (project: ConfiguredProject) => [
    ...new Set(project.files('sdk/packages').map((path) => path.split('/')[0])),
  ]

  promise(page, 'Without `emit`, the third package is the one for React.', async () => {
    const react = packages('')
    await react.generate()
    expect(written(react)).toEqual(['core', 'react-query', 'types'])
    const vue = packages("emit: ['vue-query']")
    await vue.generate()
    expect(written(vue)).toEqual(['core', 'types', 'vue-query'])
  })

  promise(page, 'describes the hooks for React, so it needs them.', async () => {
    const { exitCode, text } = await packages("docs: true, emit: ['vue-query']").run('generate')
    expect([exitCode, text]).toEqual([2, expect.stringContaining('`docs` needs the package react-query')])
  })

  promise(page, 'There are no hooks that suspend', async () => {
    const libraries = ['react-query', 'vue-query', 'solid-query', 'svelte-query', 'angular-query'] as const
    for (const library of libraries) {
      const project = packages(`emit: ['${library}']`)
      await project.generate()
      const folder = `sdk/packages/${library}/src`
      const text = project
        .files(folder)
        .map((path) => project.read(`${folder}/${path}`))
        .join('\n')
      expect([library, /function \w*PetsListSuspense/.test(text)]).toEqual([library, library === 'react-query'])
      for (const name of [
        'petsListOptions',
        'petsListKey',
        'prefetchPetsList',
        'invalidatePetsList',
        'invalidateAllPetsList',
      ])
        expect([library, name, new RegExp(String.raw`(?:function|const) ${name}\b`).test(text)]).toEqual([
          library,
          name,
          true,
        ])
    }
  })
})
