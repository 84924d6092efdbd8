import { Context } from './context.js'
import type { Maker } from './maker.js'

/** Values that callers can pass: members of an object, of any variant; other values as a whole. */
export type Given<T> = T extends readonly unknown[] | Blob | Date ? T : T extends object ? Partial<T> : T

/** Makes a value; what is given takes the place of what would be made. `undefined` leaves a member out. */
export interface Factory<T> extends Maker {
  (given?: Given<T>): T
}

/** The factory of a type, built when it is used first: types may contain each other. */
export function factory<T>(build: () => Maker): Factory<T>
export function factory(build: () => Maker): Factory<unknown> {
  let built: Maker | undefined
  const type = (): Maker => (built ??= build())
  const made: Factory<unknown> = Object.assign((given?: unknown) => made.make(new Context(), given), {
    make: (context: Context, given?: unknown) => type().make(context.inside(made), given),
    fit: (value: unknown) => type().fit(value),
  })
  return made
}
