import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { snippetsOf } from './guides/snippets.ts'
import { cache, root } from './lib/paths.ts'
import { run } from './lib/run.ts'

const folder = join(cache, 'snippets')

/** Every page a reader may copy code from. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'spec/README.md',
  ...readdirSync(join(root, 'generator/docs')).map((name) => `generator/docs/${name}`),
  ...readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}/README.md`)
    .filter((page) => existsSync(join(root, page))),
  ...markdownIn('packages/docs/guides'),
  ...markdownIn('packages/docs/reference'),
  'packages/docs/index.md',
]

function markdownIn(place: string): readonly string[] {
  const paths = readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => path.endsWith('.md')).map((path) => `${place}/${path.split(sep).join('/')}`)
}

test('every TypeScript snippet of the documentation compiles against the packages', async () => {
  const snippets = pages.flatMap(snippetsOf)
  expect(snippets.length).toBeGreaterThan(100)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { file, text } of snippets) writeFileSync(join(folder, file), text)
  await writeApi()
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      module: 'esnext',
      moduleResolution: 'bundler',
      noUnusedLocals: false,
      noUnusedParameters: false,
      paths: packagePaths(),
    },
    include: ['*.ts', '*.tsx'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config, null, 2))
  const { ok, text } = await run(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { cwd: root })
  expect(ok, text).toBe(true)
}, 120_000)

/** The folder `./api` of the snippets for apps. */
async function writeApi(): Promise<void> {
  const config = {
    name: 'Acme',
    inputs: [join(root, 'examples/vite/openapi.yaml')],
    layout: 'folder',
    output: 'api',
    emit: ['react-query'],
    imports: 'none',
    validators: 'zod',
  }
  const file = join(folder, 'api.config.ts')
  writeFileSync(file, `export default ${JSON.stringify(config)}\n`)
  const command = [join(root, 'generator/bin/sdkgen.js'), 'generate', '--config', file]
  const { ok, text } = await run(process.execPath, command, { cwd: folder })
  expect(ok, text).toBe(true)
}

/** Snippets name the packages as an installer does; here they are the ones of the workspace. */
function packagePaths(): Readonly<Record<string, readonly string[]>> {
  const folders = { types: 'generated', core: 'generated/operations', 'react-query': 'generated' }
  const packages = Object.fromEntries(
    Object.entries(folders).flatMap(([name, subpaths]) => {
      const source = relative(folder, join(root, 'packages', name, 'src'))
      return [
        [`@openrouter-sdk/${name}`, [`${source}/index.ts`]],
        [`@openrouter-sdk/${name}/*`, [`${source}/${subpaths}/*.ts`]],
      ]
    }),
  )
  const tools = relative(folder, join(root, 'packages/mcp/src/generated/tools.ts'))
  return {
    ...packages,
    '@openrouter-sdk/mcp/tools': [tools],
    'openapi-sdkgen': [relative(folder, join(root, 'generator/src/index.ts'))],
  }
}
