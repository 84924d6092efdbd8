import { Code, type Literal, literal } from '../code/literal.ts'

/** A call with the arguments that are given; a member that is `undefined` is left out. */
export function call(name: string, ...given: readonly Literal[]): Code {
  const present = given.filter((argument) => argument !== undefined)
  return new Code(`${name}(${present.map(literal).join(', ')})`)
}
