import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Benchmark } from './benchmark.ts'
import { decode } from './decode.ts'
import { modelsPage } from './fixtures.ts'

/** Time of a list call with a large response, from a server in another process and from memory. */
export const decodeModels: Benchmark = {
  name: 'decode-models',
  about: 'Calls of modelsList with 500 models each, time of the thread; fetch and JSON.parse are 1x.',
  async run(setting) {
    const file = join(setting.project, 'models.json')
    await writeFile(file, await modelsPage(500))
    const server = fork(join(import.meta.dirname, 'models-server.ts'), [file])
    try {
      const [url] = await once(server, 'message')
      return [
        await decode(setting, 'modelsList over local HTTP', ['models-over-http', String(url)], 1.1),
        await decode(setting, 'modelsList from memory', ['models-from-memory', file], 1.1),
      ]
    } finally {
      server.kill()
    }
  },
}
