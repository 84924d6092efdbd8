import { allVersions, Scratch } from './scratch.ts'

/** Package managers, as programs of the registry: how each is run, how it builds all packages, and how it links one. */
const managers = {
  npm: { program: ['npm'], build: ['run', 'build', '--workspaces', '--if-present'], link: '*' },
  pnpm: { program: ['npx', '-y', 'pnpm@12'], build: ['-r', 'build'], link: 'workspace:*' },
  yarn: {
    program: ['npx', '-y', '@yarnpkg/cli-dist@4'],
    build: ['workspaces', 'foreach', '-A', '--exclude', 'host', 'run', 'build'],
    link: '*',
  },
  bun: { program: ['npx', '-y', 'bun@1'], build: ['run', '--filter', '@acme/*', 'build'], link: '*' },
} as const

export type Manager = keyof typeof managers

export const managerNames = ['npm', 'pnpm', 'yarn', 'bun'] as const satisfies readonly Manager[]

/** Adds packages to a new workspace, builds them, and uses them from an app with each kind of module resolution. */
export function tryWorkspace(name: Manager, document: string, tarball: string): Promise<void> {
  const { program, build, link } = managers[name]
  return Scratch.use(async (scratch) => {
    const [file, ...first] = program
    const manager = (...args: readonly string[]) => scratch.run(file, ...first, ...args)
    await scratch.write('package.json', {
      name: 'host',
      private: true,
      workspaces: ['app'],
      devDependencies: { 'openapi-sdkgen': `file:${tarball}`, typescript: '5.9.3' },
    })
    await scratch.write('app/package.json', { name: 'app', private: true, type: 'module' })
    await scratch.write('openapi.yaml', document)
    if (name === 'pnpm') await scratch.write('pnpm-workspace.yaml', pnpmWorkspace)
    if (name === 'yarn') await scratch.write('.yarnrc.yml', yarnSettings)
    if (name === 'yarn') await scratch.write('yarn.lock', '')
    await manager('install')
    const init = [
      'init',
      '--layout',
      'workspace',
      '--spec',
      'openapi.yaml',
      '--scope',
      '@acme',
      '--name',
      'Acme',
      '--yes',
    ]
    await scratch.run('node_modules/.bin/sdkgen', ...init)
    const packages = ['core', 'react-query', 'types'].map((one) => [`@acme/${one}`, link])
    await scratch.write('app/package.json', {
      name: 'app',
      private: true,
      type: 'module',
      dependencies: { ...Object.fromEntries(packages), '@tanstack/react-query': '5.90.21', react: '19.2.1' },
      devDependencies: { '@types/react': '19.2.7' },
    })
    const config = await scratch.read('sdk.config.ts')
    if (name === 'npm')
      await scratch.write('sdk.config.ts', config.replace("layout: 'workspace',", `$& ${everything},`))
    await manager('run', 'generate')
    await manager('install')
    await manager(...build)
    await scratch.write('app/use.tsx', usage)
    await scratch.write('app/run.js', script)
    for (const [project, options, versions] of resolutions) {
      const chosen = name === 'npm' ? versions : versions.filter((version) => version === '5.9')
      await scratch.compile(`app/${project}.json`, ['use.tsx'], { ...options, types: [] }, chosen)
    }
    const printed = await scratch.run(process.execPath, 'app/run.js')
    if (printed !== 'GET https://api.test/pets?limit=2') throw new Error(printed)
  })
}

const node10 = { module: 'esnext', moduleResolution: 'node' }

/** Each kind of module resolution: name of the project, options, and the compilers that have it. */
const resolutions = [
  ['bundler', { module: 'esnext', moduleResolution: 'bundler' }, allVersions],
  ['nodenext', { module: 'nodenext' }, allVersions],
  ['node10', node10, ['5.4', '5.9']],
  ['node10-deprecated', { ...node10, ignoreDeprecations: '6.0' }, ['6.0']],
] as const

/**
 * All parts that there are. One package manager tries them, with every compiler: the others differ in how they link packages, not
 * in which.
 */
const adapters = ['react', 'vue', 'solid', 'svelte', 'angular'].map((framework) => `'${framework}-query'`)
const everything = `emit: ['types', 'core', ${adapters.join(', ')}], validators: ['zod', 'valibot'], mocks: true, mcp: true`

/** The lock files change here on purpose. pnpm and yarn forbid that by default where the variable `CI` is set. */
const pnpmWorkspace = 'packages: [app, sdk/packages/*]\nfrozenLockfile: false\n'
const yarnSettings = 'nodeLinker: node-modules\nenableTelemetry: false\nenableImmutableInstalls: false\n'

const usage = `import { Acme, petsList } from '@acme/core'
import { AcmeCore } from '@acme/core/client'
import { petsGet } from '@acme/core/petsGet'
import { petsListOptions, usePetsList } from '@acme/react-query'
import type { Pet } from '@acme/types'

const client = new AcmeCore({ serverURL: 'https://api.test' })

export async function names(): Promise<string[]> {
  const result = await petsList(client, { limit: 2 })
  const one = await petsGet(client, { id: 'a' })
  const all: Pet[] = result.ok ? [...result.value.items] : one.ok ? [one.value] : []
  return [...all, ...(await new Acme().pets.list()).items].map((pet) => pet.name)
}

export function Pets() {
  const { data } = usePetsList({ limit: 2 })
  return <p title={String(petsListOptions(client, { limit: 2 }).queryKey.length)}>{data?.items[0]?.name}</p>
}

// @ts-expect-error
void petsList(client, { limit: 'two' })
`

const script = `import { AcmeCore, petsList } from '@acme/core'

const fetch = async (url, { method }) => {
  console.log(method, url)
  return Response.json({ items: [] })
}
const result = await petsList(new AcmeCore({ serverURL: 'https://api.test', fetch }), { limit: 2 })
if (!result.ok) throw result.error
`
