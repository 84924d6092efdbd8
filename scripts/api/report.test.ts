import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cache } from '../lib/paths.ts'
import { exportedIn } from './exported.ts'
import { apiReport } from './report.ts'

const folder = join(cache, 'api/report-test')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function built(files: Readonly<Record<string, string>>): string {
  rmSync(folder, { recursive: true, force: true })
  const manifest = {
    name: '@acme/core',
    exports: {
      '.': { '@acme/source': './src/index.ts', types: './dist/index.d.ts' },
      './*': { '@acme/source': './src/operations/*.ts', types: './dist/operations/*.d.ts' },
      './pets*': { '@acme/source': './src/operations/pets*.ts', types: './dist/pets.d.ts' },
      './package.json': './package.json',
    },
  }
  for (const [path, text] of Object.entries({ ...files, 'package.json': JSON.stringify(manifest) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return apiReport(folder)
}

const report = built({
  'src/index.ts': "export * from './operations/send.js'\nexport { AcmeError, type SendKey } from './others.js'",
  'src/operations/send.ts': 'export function send(): void {}\nexport { send as t }',
  'src/operations/petsAdd.ts': 'export function petsAdd(): void {}',
  'src/operations/petsGet.ts': 'export function petsGet(): void {}',
  'dist/pets.d.ts': 'export declare function petsAdd(): void;\nexport declare function petsGet(): void;',
  'dist/index.d.ts': [
    "import { t as send } from './operations/send.js'",
    "export { Failure as AcmeError } from './shared.js'",
    "export { type Key as SendKey } from '@acme/types'",
    'export { send }',
  ].join('\n'),
  'dist/operations/send.d.ts': [
    "import { Key } from '@acme/types'",
    "import { Hidden } from '../shared.js'",
    '/** Sends. */',
    'declare function send(key: Key): Hidden;',
    'declare function send(): void;',
    'export { send as t, send };',
  ].join('\n'),
  'dist/shared.d.ts': [
    'interface Hidden {',
    '    /** When. */',
    '    at: Date;',
    '}',
    'interface Unrelated {}',
    'declare class Failure extends Error {}',
    'export { Failure, Hidden, Unrelated }',
  ].join('\n'),
})

test('lists every name, its module and its references, sorted and without documentation', () => {
  expect(report).toBe(`// What users of @acme/core can import, and what it says. Written by \`pnpm api\`.

import type {
  Key,
} from '@acme/types'

// not exported
declare class Failure extends Error {
}
// .
export { Failure as AcmeError }

// not exported
interface Hidden {
  at: Date;
}

// .
export type { Key as SendKey } from '@acme/types'

// ./petsAdd
export declare function petsAdd(): void;

// ./petsGet
export declare function petsGet(): void;

// . ./send
export declare function send(key: Key): Hidden;
export declare function send(): void;
// ./send
export { send as t }

export {}
`)
})

test('can be read back', () => {
  const exported = [...exportedIn(report).values()].map(({ name, paths, kind }) => [name, kind, ...paths])
  expect(exported).toEqual([
    ['AcmeError', 'value', '.'],
    ['SendKey', 'type', '.'],
    ['petsAdd', 'value', './petsAdd'],
    ['petsGet', 'value', './petsGet'],
    ['send', 'value', '.', './send'],
    ['t', 'value', './send'],
  ])
})
