import { describe, expect, test } from 'vitest'
import { openapi, Workspace } from './workspace.fixture.ts'

/** A configuration of which `generate` cannot find what its layout needs. */
const settings = {
  'an app without a tsconfig.json': [{ layout: 'folder', output: 'src/api' }, 'tsconfig-missing'],
  'an output outside the project': [{ layout: 'folder', output: '../elsewhere' }, 'output-outside-project'],
  'no workspace around the output': [{ layout: 'workspace', output: 'sdk' }, 'workspace-missing'],
  'options that exclude each other': [{ mcp: true, int64: 'bigint' }, 'config-invalid'],
} as const

const commands = {
  generate: [true],
  check: [true],
  watch: [true],
  pull: [false, 'api.yaml'],
  'pull --check': [false, 'api.yaml'],
  lint: [false],
  names: [false],
  diff: [false, 'api.yaml', 'api.yaml'],
} as const

describe.each(Object.entries(settings))('%s', (_, [own, code]) => {
  test.each(Object.entries(commands))('matters to %s: %s', async (command, [isNeeded, ...operands]) => {
    const config = { name: 'Pets', scope: '@pets', inputs: ['api.yaml'], ...own }
    const workspace = new Workspace({
      'api.yaml': openapi(),
      'sdk.config.json': JSON.stringify(config),
      'package.json': '{}',
    })
    const { exitCode, out, err } = await workspace.run(...command.split(' '), ...operands, '--json')
    expect([out, err].join('').includes(code)).toBe(isNeeded)
    expect(exitCode === 2).toBe(isNeeded)
  })
})
