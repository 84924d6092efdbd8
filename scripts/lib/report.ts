/** Prints one line per check as it ends, and sets the exit code when one fails. */
export class Report {
  #failed = 0

  /** Runs a check; it fails by throwing. @returns whether it passed */
  async check(name: string, work: () => Promise<void>): Promise<boolean> {
    const start = performance.now()
    try {
      await work()
      console.log(`✓ ${name} (${seconds(start)})`)
      return true
    } catch (error) {
      this.#failed += 1
      console.error(`✗ ${name} (${seconds(start)})\n${error instanceof Error ? error.message : String(error)}`)
      process.exitCode = 1
      return false
    }
  }

  get ok(): boolean {
    return this.#failed === 0
  }
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
