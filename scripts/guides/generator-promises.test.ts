import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { acme, ConfiguredProject } from './configured-project.ts'
import { promise } from './promise.ts'

let projects = 0

/** A project of packages, or of the layout that the members name. */
function project(members = '', files: Readonly<Record<string, string>> = {}): ConfiguredProject {
  const config = `export default { name: 'Acme', scope: '@acme', inputs: ['openapi.yaml'], output: 'sdk', ${members} }`
  return new ConfiguredProject(`promise-${projects++}`, config, { 'sdk.config.ts': config, ...files })
}

const app = "layout: 'folder', output: 'src/api', emit: ['core']"
const operations = 'sdk/packages/core/src/generated/operations'

/** The run is refused with these words, and leaves no file. */
async function expectRefused(refused: ConfiguredProject, words: RegExp): Promise<void> {
  const before = refused.files()
  const { exitCode, text } = await refused.run('generate')
  expect(text).toMatch(words)
  expect(exitCode).toBeGreaterThan(0)
  expect(refused.files()).toEqual(before)
}

describe('the README of the generator', () => {
  const page = 'generator/README.md'

  promise(
    page,
    'If a file that it would replace or delete was edited or is not in the manifest, the run stops and names it.',
    async () => {
      const path = `${operations}/petsList.ts`
      const edited = project()
      await edited.generate()
      for (const own of [edited, project()]) {
        own.write(path, '// mine\n')
        const { exitCode, text } = await own.run('generate')
        expect(exitCode).toBeGreaterThan(0)
        expect(text).toContain('packages/core/src/generated/operations/petsList.ts')
        expect(own.read(path)).toBe('// mine\n')
      }
      await edited.run('generate', '--force')
      edited.write(`${operations}/mine.ts`, '// mine\n')
      await edited.generate()
      expect(edited.read(`${operations}/mine.ts`)).toBe('// mine\n')
    },
  )

  promise(page, 'keeps its recorded name, even if its id, its tags or the rules of the generator change', async () => {
    const own = project()
    await own.run('generate', '--record-names')
    expect(own.read('sdk/sdk.names.json')).toContain('"GET /pets": "pets.list"')
    own.write(
      'openapi.yaml',
      acme.replace('operationId: listPets', 'operationId: everyAnimal').replace('[pets, public]', '[zoo]'),
    )
    await own.generate()
    expect(own.files(operations)).toContain('petsList.ts')
  })
})

describe('customise', () => {
  const page = 'generator/docs/customise.md'

  promise(page, 'An entry that matches no operation is an error', async () => {
    await expectRefused(project("include: { tags: ['gone'] }"), /filter-unmatched.*gone/)
  })

  promise(page, '`exclude` overrides `include`', async () => {
    const own = project("include: { tags: ['pets'] }, exclude: { operations: ['createPet'] }")
    await own.generate()
    expect(own.files(operations)).toContain('petsList.ts')
    expect(own.files(operations)).not.toContain('petsCreate.ts')
  })

  promise(page, 'Components that only excluded operations use are left out as well.', async () => {
    const own = project("include: { tags: ['pets'] }")
    await own.generate()
    const types = own.files('sdk/packages/types/src').map((path) => own.read(`sdk/packages/types/src/${path}`))
    expect(types.join('\n')).toMatch(/ Pet\b/)
    expect(types.join('\n')).not.toMatch(/(?:interface|type) Order\b/)
  })

  promise(page, 'A number is appended to names that would be equal.', async () => {
    const own = project("names: { operation: () => ({ group: 'all', method: 'do' }) }")
    await own.generate()
    expect(own.files(operations)).toEqual(expect.arrayContaining(['allDo.ts', 'allDo2.ts', 'allDo3.ts']))
  })

  promise(page, 'A template that replaces none is an error.', async () => {
    const files = { 'templates/packages/core/READYOU.md.hbs': 'Hello' }
    await expectRefused(project("templates: 'templates'", files), /READYOU\.md/)
  })

  promise(page, 'sdkgen adds its `directory`', async () => {
    const own = project("packageJson: { all: { repository: { type: 'git', url: 'git+https://example.com/a.git' } } }")
    await own.generate()
    const { repository } = JSON.parse(own.read('sdk/packages/core/package.json'))
    expect(repository).toMatchObject({ type: 'git', directory: expect.stringMatching(/packages\/core$/) })
  })

  promise(
    page,
    'You cannot set `version`, which the release process sets, or `name`, which follows from `scope`.',
    async () => {
      for (const member of ['version', 'name'])
        await expectRefused(project(`packageJson: { core: { ${member}: '2.0.0' } }`), new RegExp(member))
    },
  )

  promise(page, 'when they are no longer returned', async () => {
    const emitter = (text: string): string => `emitters: [{ name: 'extra', emit: () => [${text}] }]`
    const path = 'packages/core/src/generated/extra.ts'
    const own = project(emitter(`{ path: '${path}', text: 'export const extra = 1' }`))
    await own.generate()
    expect(own.files('sdk')).toContain(path)
    own.write('later.config.ts', own.read('sdk.config.ts').replace(/emit: \(\) => \[.*?\]/, 'emit: () => []'))
    expect(await own.run('generate', '--config', 'later.config.ts')).toMatchObject({ exitCode: 0 })
    expect(own.files('sdk')).not.toContain(path)
  })
})

describe('a folder of an app', () => {
  const page = 'generator/docs/app-folder.md'

  promise(page, 'writes one folder, without a `package.json` and with no file above it', async () => {
    const own = project(app)
    const before = own.files()
    await own.generate()
    const added = own.files().filter((path) => !before.includes(path) && !path.startsWith('node_modules'))
    expect(added.filter((path) => !path.startsWith('src/api/'))).toEqual([])
    expect(added).not.toContain('src/api/package.json')
  })

  promise(page, '`client.ts` and files of yours stay.', async () => {
    const own = project(app)
    await own.generate()
    own.write('src/api/client.ts', `${own.read('src/api/client.ts')}\n// mine\n`)
    own.write('src/api/mine.ts', '// mine\n')
    own.write('openapi.yaml', acme.replaceAll('createPet', 'makePet'))
    const { exitCode } = await own.run('generate')
    expect(exitCode).toBe(0)
    expect(own.read('src/api/client.ts')).toContain('// mine')
    expect(own.read('src/api/mine.ts')).toBe('// mine\n')
    expect(own.files('src/api/core')).not.toContain('operations/petsCreate.ts')
  })

  promise(page, "A folder that others' files live in, one outside the project", async () => {
    await expectRefused(
      project(app, { 'src/api/index.ts': 'export const mine = 1\n' }),
      /foreign-files|folder-occupied/,
    )
    const outside = project(app.replace('src/api', '../../../../outside-api'))
    await expectRefused(outside, /output-outside-project/)
    expect(existsSync(join(outside.folder, '../../../../outside-api'))).toBe(false)
  })

  promise(page, '`transform: (document) => …` changes the document before anything else is done with it.', async () => {
    const own = project(`${app}, transform: (document) => ({ ...document, paths: { '/a': document.paths['/pets'] } })`)
    await own.generate()
    expect(own.files('src/api/core/operations').map(String)).toEqual(['petsCreate.ts', 'petsList.ts'])
  })

  promise(page, '`--only Pets` does one. `lint`, `names` and `adopt` are for one, and ask for it.', async () => {
    const one = (name: string): string =>
      `{ name: '${name}', inputs: ['openapi.yaml'], layout: 'folder', output: 'src/${name.toLowerCase()}', emit: ['types'] }`
    const config = `export default [${one('Pets')}, ${one('Shops')}]`
    const own = new ConfiguredProject('promise-several', config)
    expect(await own.run('generate', '--only', 'Pets')).toMatchObject({ exitCode: 0 })
    expect([existsSync(join(own.folder, 'src/pets')), existsSync(join(own.folder, 'src/shops'))]).toEqual([true, false])
    for (const args of [['lint'], ['names'], ['adopt', 'openapi.yaml']]) {
      const { exitCode, text } = await own.run(...args)
      expect([args[0], exitCode, text.includes('--only')]).toEqual([args[0], 2, true])
    }
  })
})

describe('mocks', () => {
  const page = 'generator/docs/mocks.md'

  promise(
    page,
    'Data is the same on every run. `seedMocks(7)` makes other data, and the same again after the next `seedMocks(7)`.',
    async () => {
      const own = project(`${app}, mocks: true`)
      await own.generate()
      const { aPet, seedMocks } = await import(join(own.folder, 'src/api/mocks'))
      const first = aPet()
      seedMocks(7)
      const seeded = aPet()
      seedMocks(7)
      expect(aPet()).toEqual(seeded)
      expect(seeded).not.toEqual(first)
      expect('name' in aPet({ name: undefined })).toBe(false)
    },
  )
})
