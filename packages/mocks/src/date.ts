import { type Maker, maker } from './maker.js'
import { random } from './random.js'

/** An instant; responses have its text. */
export const date: Maker = maker(
  () => random.date.recent({ days: 90 }),
  (value) => value instanceof Date,
)
