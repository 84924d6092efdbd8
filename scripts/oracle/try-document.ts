import { type Assertion, questionsFor } from './assertions.ts'
import { compileAssertions } from './program.ts'
import type { Subject } from './read-document.ts'

/** What came of one document. */
export interface Trial {
  readonly name: string
  readonly types: number
  readonly assertions: number
  /** Pointers of schemas that the validator fails on. */
  readonly unjudged: readonly string[]
  readonly failures: readonly Failure[]
}

/** A type that takes what the validator refuses, or refuses what it takes. */
export interface Failure extends Assertion {
  /** What the compiler said; absent where it should have said something. */
  readonly message?: string
}

/** Asks the types of a document, at most `limit` questions each. */
export async function tryDocument(subject: Subject, limit: number): Promise<Trial> {
  const { assertions, unjudged } = questionsFor(subject, limit)
  const messages = await compileAssertions(subject, assertions)
  const failures = assertions.flatMap((assertion, index): readonly Failure[] => {
    const message = messages.get(index)
    if (assertion.expected === 'refused') return message === undefined ? [assertion] : []
    return message === undefined || isWeakType(message) ? [] : [{ ...assertion, message }]
  })
  return { name: subject.name, types: subject.types.length, assertions: assertions.length, unjudged, failures }
}

/** TypeScript asks values for one member at least that an object with optional members alone knows. */
function isWeakType(message: string): boolean {
  return message.includes('has no properties in common with')
}
