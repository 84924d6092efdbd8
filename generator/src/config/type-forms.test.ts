import { expect, test } from 'vitest'
import { readTypeForms, typeFormsLine } from './type-forms.ts'

const usual = { dates: 'string', int64: 'number', nestedTypes: 'inline' }

test.each([
  [{}, usual],
  [{ dates: 'Date' }, { ...usual, dates: 'Date' }],
  [{ int64: 'bigint' }, { ...usual, int64: 'bigint' }],
  [{ nestedTypes: 'named' }, { ...usual, nestedTypes: 'named' }],
] as const)('the line of %o is read as it was written', (options, forms) => {
  const line = typeFormsLine(options)
  expect(readTypeForms(`# A manifest\r\n# ${line}\r\n`)).toEqual(forms)
})

test.each([
  ['without a line, nothing is known', '', {}],
  ['an unknown form is not known', '# Options of types: dates=Temporal, int64=bigint.', { int64: 'bigint' }],
  [
    'of the lines of two branches the last one counts',
    `# ${typeFormsLine({})}\n# ${typeFormsLine({ dates: 'Date' })}`,
    { ...usual, dates: 'Date' },
  ],
])('%s', (_, manifest, forms) => {
  expect(readTypeForms(manifest)).toEqual(forms)
})
