export type Work = () => unknown

interface Test {
  readonly name: string
  readonly work: Work
}

const timeoutMs = 30_000

/** Tests that share hooks; those of nested suites run after its own. */
export class Suite {
  readonly tests: Test[] = []
  readonly beforeAll: Work[] = []
  readonly beforeEach: Work[] = []
  readonly afterEach: Work[] = []
  readonly afterAll: Work[] = []
  readonly #path: readonly string[]
  readonly #parent: Suite | undefined
  readonly #nested: Suite[] = []

  constructor(path: readonly string[] = [], parent?: Suite) {
    this.#path = path
    this.#parent = parent
  }

  nest(name: string): Suite {
    const suite = new Suite([...this.#path, name], this)
    this.#nested.push(suite)
    return suite
  }

  /** Runs the tests one after the other. @returns how many there are, and what failed */
  async run(): Promise<Outcome> {
    const failures: string[] = []
    for (const work of this.beforeAll) await within(work)
    for (const { name, work } of this.tests) {
      try {
        await this.#runOne(work)
      } catch (error) {
        failures.push(`${[...this.#path, name].join(' > ')}\n${error instanceof Error ? error.stack : String(error)}`)
      }
    }
    const inner: Outcome[] = []
    for (const suite of this.#nested) inner.push(await suite.run())
    for (const work of this.afterAll) await within(work)
    return {
      count: this.tests.length + inner.reduce((sum, { count }) => sum + count, 0),
      failures: [...failures, ...inner.flatMap((outcome) => outcome.failures)],
    }
  }

  async #runOne(work: Work): Promise<void> {
    const { beforeEach, afterEach } = this.#hooks()
    try {
      for (const hook of beforeEach) await within(hook)
      await within(work)
    } finally {
      for (const hook of afterEach) await within(hook)
    }
  }

  #hooks(): Pick<Suite, 'beforeEach' | 'afterEach'> {
    const outer = this.#parent === undefined ? { beforeEach: [], afterEach: [] } : this.#parent.#hooks()
    return {
      beforeEach: [...outer.beforeEach, ...this.beforeEach],
      afterEach: [...this.afterEach, ...outer.afterEach],
    }
  }
}

export interface Outcome {
  readonly count: number
  readonly failures: readonly string[]
}

const { setTimeout, clearTimeout } = globalThis

async function within(work: Work): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`takes longer than ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
