import { expect, test } from 'vitest'
import { DocumentErrors } from '../../diagnostics/document-error.ts'
import { SourceFiles } from '../../emit/code/source-file.ts'
import { TypePrinter } from '../../emit/code/type-printer.ts'
import { emitCore } from '../../emit/core/emit-core.ts'
import { emitQuery } from '../../emit/react-query/emit-react-query.ts'
import { diffApis } from '../diff.ts'
import { inputOf, type TestDocument } from '../diff.fixture.ts'
import type { Input } from '../version-view.ts'
import { changesOf } from './changed-operations.fixture.ts'
import { everything } from './everything.fixture.ts'

/** The functions and hooks of an API, without comments. */
function code({ api }: Input): string {
  const sources = new SourceFiles()
  const core = emitCore(api, new TypePrinter(api), sources, { version: '1.0.0', extras: false })
  const files = [...core, ...emitQuery(api, sources, 'react-query')]
  return files.map(({ path, text }) => `${path}\n${text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')}`).join('\n')
}

/** Undefined where no SDK can be made of the document. */
function readable(document: TestDocument): Input | undefined {
  try {
    return inputOf(document, 'new')
  } catch (error) {
    if (error instanceof DocumentErrors) return undefined
    throw error
  }
}

test(
  'the diff reports each change of a document that makes functions or hooks do something else',
  { timeout: 120_000 },
  () => {
    const before = inputOf(everything, 'old')
    const codeBefore = code(before)
    let differing = 0
    const unreported = changesOf(everything).flatMap(({ name, after }) => {
      const input = readable(after)
      if (input === undefined || code(input) === codeBefore) return []
      differing += 1
      const { changes } = diffApis(before, input)
      return changes.some(({ severity }) => severity !== 'documentation') ? [] : [name]
    })
    expect(unreported).toEqual([])
    expect(differing).toBeGreaterThan(400)
  },
)
