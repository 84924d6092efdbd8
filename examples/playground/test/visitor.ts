import { randomUUID } from 'node:crypto'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { chromiumPath } from './chromium-path.ts'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Someone with a browser window. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** Says that the browser will report this on the console, as it does for every failed request. */
  expectReport(pattern: RegExp): void
  /** Opens the page and signs in to an account that nobody else uses. */
  signIn(path?: string): Promise<void>
}

export type Visit = (options?: BrowserContextOptions) => Promise<Visitor>

/**
 * A browser for the tests of a file; call it once, outside of them. A test fails when the console of a page that it
 * opened shows an error or a warning it did not announce.
 */
export function openBrowser(): Visit {
  let browser: Browser | undefined
  const visits: Awaited<ReturnType<typeof open>>[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ARGS })
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    const ended = visits.splice(0)
    const unexpected = ended.flatMap((visit) => visit.unexpected())
    for (const { visitor } of ended) {
      // Requests may still be under way in a route when a test is over.
      for (const page of visitor.context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' })
      await visitor.context.close()
    }
    if (unexpected.length > 0) throw new Error(`The console of the page is not clean:\n${unexpected.join('\n')}`)
  })

  return async (options) => {
    if (browser === undefined) throw new Error('A page can only be opened by a test.')
    const visit = await open(browser, options)
    visits.push(visit)
    return visit.visitor
  }
}

async function open(browser: Browser, options: BrowserContextOptions = {}) {
  const reports: string[] = []
  const expected: RegExp[] = []
  const context = await browser.newContext({
    baseURL: inject('playgroundURL'),
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  page.on('pageerror', (error) => reports.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      reports.push(`${message.text()} (${message.location().url})`)
  })
  const visitor: Visitor = {
    page,
    context,
    expectReport: (pattern) => void expected.push(pattern),
    async signIn(path = '') {
      await page.goto(`/${path}`)
      await page.getByLabel('API key').fill(`sk-or-test-${randomUUID()}`)
      await page.getByRole('button', { name: 'Sign in with this key' }).click()
      await page.getByRole('button', { name: 'Sign out' }).waitFor()
      // The mouse is where the button was, over whatever the page shows there now.
      await page.mouse.move(0, 0)
    },
  }
  return { visitor, unexpected: () => reports.filter((text) => !expected.some((pattern) => pattern.test(text))) }
}
