import { validatorLibraries } from '../../generator/src/emit/validators/library.ts'
import type { Subject } from './read-document.ts'
import { columns, details, heading, row, shorten } from './report.ts'
import { tryDocument } from './try-document.ts'
import { tryMocks } from './try-mocks.ts'
import { tryValidators } from './try-validators.ts'

interface Judgement {
  readonly values: number
  /** Lines of the report. */
  readonly text: string
  readonly isRight: boolean
}

interface Judge {
  readonly heading: string
  /** Asks for at most so many values of each type. */
  readonly ask: (subject: Subject, limit: number) => Promise<Judgement>
}

interface Wrong {
  readonly name: string
  readonly pointer: string
  readonly value: unknown
}

const shown = 3

/** Parts of a document that are compared with the verdicts of a JSON Schema validator. */
export const judges = {
  types: {
    heading,
    ask: async (subject, limit) => {
      const trial = await tryDocument(subject, limit)
      const text = [row(trial), details(trial)].filter((part) => part !== '').join('\n')
      return { values: trial.assertions, text, isRight: trial.failures.length === 0 }
    },
  },
  validators: {
    heading: `  ${columns('document', 'types', ...validatorLibraries.flatMap((name) => [name, 'accepted', 'wrong']))}`,
    ask: async (subject, limit) => {
      const trials = []
      for (const library of validatorLibraries) trials.push(await tryValidators(subject, limit, library))
      const figures = trials.flatMap(({ verdicts, accepted, wrong }) => [verdicts, accepted, wrong.length])
      const wrong = trials.flatMap((trial) => trial.wrong.slice(0, shown))
      const lines = wrong.map(({ expected, ...found }) => `${place(found)}: to be ${expected}\n${textOf(found)}`)
      return judgement(subject, figures, lines, Math.max(...trials.map(({ verdicts }) => verdicts)))
    },
  },
  mocks: {
    heading: `  ${columns('document', 'types', 'made', 'wrong')}`,
    ask: async (subject, limit) => {
      const { made, wrong } = await tryMocks(subject, limit)
      const lines = wrong.slice(0, shown).map(({ reason, ...found }) => `${place(found)}: ${reason}\n${textOf(found)}`)
      return judgement(subject, [made, wrong.length], lines, made)
    },
  },
} satisfies Readonly<Record<string, Judge>>

function judgement(
  { name, types }: Subject,
  figures: readonly number[],
  wrong: readonly string[],
  values: number,
): Judgement {
  const line = columns(name, ...[types.length, ...figures].map((figure) => figure.toLocaleString('en-US')))
  return {
    values,
    text: [`${wrong.length === 0 ? '✓' : '✗'} ${line}`, ...wrong].join('\n'),
    isRight: wrong.length === 0,
  }
}

function place({ pointer, name }: Wrong): string {
  return `    ${pointer} (${name})`
}

function textOf({ value }: Wrong): string {
  return `      ${shorten(JSON.stringify(value))}`
}
