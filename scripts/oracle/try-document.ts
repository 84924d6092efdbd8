import { type Assertion, questionsFor } from './assertions.ts'
import { compileAssertions } from './program.ts'
import type { Subject } from './read-document.ts'

/** Result of one document. */
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
  /** Message of the compiler; absent if an expected one is missing. */
  readonly message?: string
}

/** Asks the types of a document, at most `limit` questions each. */
export async function tryDocument(subject: Subject, limit: number): Promise<Trial> {
  const { assertions, unjudged } = questionsFor(subject, limit)
  const messages = await compileAssertions(subject, assertions)
  const taken = assertions.filter(({ expected }, index) => expected === 'refused' && !messages.has(index))
  const refused = assertions.filter(({ expected }, index) => expected === 'accepted' && messages.has(index))
  const reasons = refused.length === 0 ? new Map() : await compileAssertions(subject, refused, true)
  const failures = [
    ...taken,
    ...refused.flatMap((assertion, index): readonly Failure[] => {
      const message = reasons.get(index)
      return message === undefined ? [] : [{ ...assertion, message }]
    }),
  ]
  return { name: subject.name, types: subject.types.length, assertions: assertions.length, unjudged, failures }
}
