import { threeCommands } from './folder-apps.ts'
import { Scratch } from './scratch.ts'

/** A Worker with a folder: bundled as wrangler does it, and run in workerd, which refuses to do work while modules load. */
export function tryWorker(document: string, tarball: string): Promise<void> {
  return Scratch.use(async (scratch) => {
    await scratch.run('npm', 'init', '--yes')
    await scratch.run('npm', 'pkg', 'set', 'type=module')
    const packages = ['typescript@5.9', 'esbuild@0.28', 'miniflare@4', '@cloudflare/workers-types@4']
    await scratch.run('npm', 'install', '--no-audit', '--no-fund', '--save-dev', ...packages)
    const compilerOptions = {
      module: 'esnext',
      moduleResolution: 'bundler',
      target: 'es2022',
      strict: true,
      noEmit: true,
    }
    await scratch.write('tsconfig.json', { compilerOptions, include: ['src'] })
    await scratch.write('src/worker.ts', 'export {}\n')
    await threeCommands(scratch, document, tarball)
    await scratch.write('src/worker.ts', worker)
    await scratch.write('worker.json', {
      extends: './tsconfig.json',
      compilerOptions: { lib: ['es2022'], types: ['@cloudflare/workers-types'], skipLibCheck: true },
    })
    await scratch.run('npx', 'tsc', '-p', 'worker.json')
    const bundling = ['--bundle', '--format=esm', '--conditions=workerd,worker,browser', '--outfile=dist/worker.js']
    await scratch.run('npx', 'esbuild', 'src/worker.ts', ...bundling)
    await scratch.write('run.mjs', run)
    const printed = await scratch.run(process.execPath, 'run.mjs')
    if (printed !== want) throw new Error(printed)
  })
}

const worker = `import { petsList, petsListPages } from './api'

export default {
  async fetch(): Promise<Response> {
    const names: string[] = []
    for await (const pet of petsListPages({ limit: 1 }).items()) names.push(pet.name)
    const failed = await petsList({ limit: 404 }, { maxRetries: 0 })
    return Response.json({ names, error: failed.ok ? undefined : failed.error.name })
  },
}
`

/** Responds with one pet, then with none, and with a failure. */
const run = `import { Miniflare } from 'miniflare'

let pages = 0
const respond = (request) => {
  if (new URL(request.url).searchParams.get('limit') === '404') return new Response('{}', { status: 404 })
  pages += 1
  return Response.json({ items: pages === 1 ? [{ id: '1', name: 'Rex' }] : [] })
}
const worker = new Miniflare({
  modules: true,
  scriptPath: 'dist/worker.js',
  compatibilityDate: '2025-01-01',
  outboundService: respond,
})
console.log(await (await worker.dispatchFetch('http://localhost/')).text())
await worker.dispose()
`

const want = '{"names":["Rex"],"error":"PetstoreDefaultError"}'
