import { Scratch } from './scratch.ts'

/** Versions of the linters that apps are checked with; the plug-in of ESLint has no TypeScript 7. */
const linters = ['typescript@5.9', 'eslint@9', '@eslint/js@9', 'typescript-eslint@8', '@biomejs/biome@2']

/** `npm create vite` for React and TypeScript, the three commands, a component with a hook; then build, lint and compile. */
export function tryViteApp(document: string, tarball: string): Promise<void> {
  return Scratch.use(async (scratch) => {
    await scratch.run('npm', 'create', '--yes', 'vite@9', '.', '--', '--template', 'react-ts', '--no-interactive')
    await scratch.run('npm', 'install', '--no-audit', '--no-fund', '@tanstack/react-query')
    await threeCommands(scratch, document, tarball)
    await scratch.write('src/App.tsx', component)
    await scratch.run('npm', 'run', 'build')
    await scratch.run('npm', 'run', 'lint')
    await lint(scratch)
    const bundler = { module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true }
    await scratch.compile('versions.json', ['src/api', 'src/App.tsx'], { ...bundler, types: [] })
  })
}

/** `npm init` and a `tsconfig.json` for Node, the three commands, a program; then lint, compile and run. */
export function tryNodeApp(document: string, tarball: string): Promise<void> {
  return Scratch.use(async (scratch) => {
    await scratch.run('npm', 'init', '--yes')
    await scratch.run('npm', 'pkg', 'set', 'type=module')
    await scratch.run('npm', 'install', '--no-audit', '--no-fund', '--save-dev', 'typescript@5.9', '@types/node@24')
    const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, rootDir: 'src', outDir: 'dist' }
    await scratch.write('tsconfig.json', { compilerOptions, include: ['src'] })
    await scratch.write('src/main.ts', "console.log('empty')\n")
    await threeCommands(scratch, document, tarball)
    await scratch.write('src/main.ts', program)
    await lint(scratch)
    await scratch.compile('versions.json', ['src'], { module: 'nodenext', types: [] })
    await scratch.run('npx', 'tsc')
    const printed = await scratch.run(process.execPath, 'dist/main.js')
    if (printed !== 'connection-error') throw new Error(printed)
  })
}

/** Those of the guide; the version that it installs is not published yet. */
export async function threeCommands(scratch: Scratch, document: string, tarball: string): Promise<void> {
  await scratch.write('openapi.yaml', document)
  await scratch.run('npm', 'install', '--no-audit', '--no-fund', '--save-dev', tarball)
  await scratch.run(
    'npx',
    'sdkgen',
    'init',
    '--layout',
    'folder',
    '--spec',
    'openapi.yaml',
    '--name',
    'Petstore',
    '--yes',
  )
  await scratch.run('npm', 'run', 'generate')
}

/** Generated files are usually not linted; with the defaults of ESLint, typescript-eslint and Biome they pass all the same. */
async function lint(scratch: Scratch): Promise<void> {
  await scratch.run('npm', 'install', '--no-audit', '--no-fund', '--no-save', '--legacy-peer-deps', ...linters)
  await scratch.write('lint.config.mjs', eslintConfig)
  await scratch.run(
    'npx',
    'eslint',
    '--no-config-lookup',
    '--config',
    'lint.config.mjs',
    '--max-warnings',
    '0',
    'src/api',
  )
  await scratch.run('npx', 'biome', 'lint', '--max-diagnostics=20', 'src/api')
}

const eslintConfig = `import js from '@eslint/js'
import typescript from 'typescript-eslint'

export default [js.configs.recommended, ...typescript.configs.recommended]
`

const component = `import { usePetsList } from './api'

export default function App() {
  const { data } = usePetsList({ limit: 10 })
  return <p>{data?.items.length}</p>
}
`

const program = `import { petsList } from './api/index.js'

const result = await petsList({ limit: 10 }, { maxRetries: 0, fetch: () => Promise.reject(new TypeError('no network')) })
console.log(result.ok ? 'ok' : result.error.name === 'ConnectionError' ? 'connection-error' : String(result.error))
`
