import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../lib/paths.ts'
import { ConfiguredProject } from './configured-project.ts'

const scripts = [
  ...readFileSync(join(root, 'packages/docs/guides/testing.md'), 'utf8').matchAll(/^```js\n([\s\S]*?)^```$/gm),
].map(([, text = '']) => text)

test(
  'the guide to testing: its configuration makes the handlers that its tests use',
  { timeout: 120_000 },
  async () => {
    const [config = '', tests = '', ...others] = scripts
    expect(others).toEqual([])
    const project = new ConfiguredProject('testing-guide', config, {
      'openapi.yaml': readFileSync(join(root, 'spec/openapi.yaml'), 'utf8'),
      'test/models.test.ts': `${tests}\nexport { server }\n`,
    })
    await project.generate()
    expect(project.files('test/api').filter((path) => path.startsWith('core'))).toEqual([])
    const { server } = await import(join(project.folder, 'test/models.test.ts'))
    onTestFinished(() => server.close())
    const statusOf = async (path: string) => {
      const headers = { authorization: 'Bearer sk-or-v1-test' }
      return (await fetch(`https://openrouter.ai/api/v1/${path}`, { headers })).status
    }
    expect(await statusOf('models')).toBe(500)
    expect(await statusOf('credits')).toBe(200)
    server.resetHandlers()
    expect(await statusOf('models')).toBe(200)
  },
)

/** The loader of the add-on, with a server in place of the worker, which needs a browser. */
const addon = {
  'node_modules/msw-storybook-addon/package.json': '{ "type": "module", "exports": { "./csf3": "./csf3.js" } }',
  'node_modules/msw-storybook-addon/csf3.js':
    'export const mswLoader = () => async (context) => { context.msw = context.server; context.msw.resetHandlers() }',
}

test('the preview of Storybook gives every story the handlers', async () => {
  const page = readFileSync(join(root, 'generator/docs/mocks.md'), 'utf8')
  const [, preview = ''] = /^```js\n\/\/ \.storybook\/preview\.js\n([\s\S]*?)^```$/m.exec(page) ?? []
  const config = {
    name: 'Acme',
    inputs: ['openapi.yaml'],
    layout: 'folder',
    output: 'src/api',
    emit: ['core'],
    mocks: true,
  }
  const files = { ...addon, '.storybook/preview.js': preview }
  const project = new ConfiguredProject('storybook', `export default ${JSON.stringify(config)}`, files)
  await project.generate()
  const { default: annotations } = await import(join(project.folder, '.storybook/preview.js'))
  const context = { server: setupServer() }
  for (const load of annotations.loaders) await load(context)
  annotations.beforeEach(context)
  expect(context.server.listHandlers().length).toBeGreaterThan(5)
})
