import type { Maker } from './maker.js'

/** Factories inside each other. Deeper than the first only what must be there is made; the second is never reached by data that ends. */
const depth = { generous: 4, most: 50 }

/** Members of one value. What is made after them is as small as it may be. */
const memberBudget = 400

interface State {
  /** Factories that are being made, outermost first. */
  readonly open: readonly Maker[]
  /** Shared by all parts of a value. */
  readonly budget: { left: number }
}

/** Where in a value a part is made. */
export class Context {
  readonly #state: State

  constructor(state: State = { open: [], budget: { left: memberBudget } }) {
    this.#state = state
  }

  /** Whether only what must be there is made, so that values of recursive types end. */
  get isScarce(): boolean {
    return this.#state.open.length >= depth.generous || this.#state.budget.left <= 0
  }

  isOpen(maker: Maker): boolean {
    return this.#state.open.includes(maker)
  }

  /** @throws Error where a value would contain itself without end */
  inside(factory: Maker): Context {
    const { open } = this.#state
    if (open.length >= depth.most) throw new Error('A required member leads back to its own type: no value can be made')
    return new Context({ ...this.#state, open: [...open, factory] })
  }

  /** For the value of a member. */
  ofMember(): Context {
    this.#state.budget.left -= 1
    return this
  }
}
