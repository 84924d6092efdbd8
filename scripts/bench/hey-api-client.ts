import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'

const output = 'hey-api'

/** Writes the client that hey-api generates from the merged document to `hey-api.bundle.mjs` of the project. */
export async function generateHeyApi(project: string): Promise<void> {
  const binaries = join(project, 'node_modules/.bin')
  const config = `export default ${JSON.stringify({
    input: join(root, 'spec/openapi.yaml'),
    output,
    logs: { level: 'silent' },
    plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
  })}`
  await writeFile(join(project, 'hey-api.config.mjs'), config)
  await mustRun(join(binaries, 'openapi-ts'), ['-f', 'hey-api.config.mjs'], { cwd: project })
  const entry = `export * from './${output}/client/index.ts'; export * from './${output}/sdk.gen.ts'`
  await writeFile(join(project, 'hey-api-entry.ts'), entry)
  const args = ['--bundle', '--format=esm', '--platform=node', '--outfile=hey-api.bundle.mjs', 'hey-api-entry.ts']
  await mustRun(join(binaries, 'esbuild'), args, { cwd: project })
}
