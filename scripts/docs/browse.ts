import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../../examples/playground/test/chromium-path.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const phone = { width: 375, height: 812 }
const desktop = { width: 1280, height: 900 }

/**
 * Reads pages as a visitor with a phone does.
 *
 * @param pages paths, each with words that must be on the page
 * @throws Error for what the console reports, for words that are missing, and for a page wider than the screen
 */
export function browse(url: string, pages: readonly (readonly [path: string, words: string])[]): Promise<void> {
  return withBrowser((browser) =>
    withPage(browser, { viewport: phone }, async (page) => {
      for (const [path, words] of pages) await read(page, url + path, words)
    }),
  )
}

/**
 * Tries pages and the open search with axe, in both colour schemes, on a phone and on a desktop.
 *
 * @throws Error with everything that axe finds
 */
export function checkAccessibility(url: string, paths: readonly string[]): Promise<void> {
  const visits = (['light', 'dark'] as const).flatMap((colorScheme) =>
    [phone, desktop].map((viewport) => ({ colorScheme, viewport })),
  )
  return withBrowser(async (browser) => {
    const found: string[] = []
    for (const visit of visits)
      await withPage(browser, visit, async (page) => {
        for (const path of paths) {
          await page.goto(url + path, { waitUntil: 'networkidle' })
          await collect(path)
        }
        await openSearch(page, 'rate limit')
        await collect('the search')

        async function collect(place: string): Promise<void> {
          const findings = await axeFindings(page)
          found.push(...findings.map((each) => `${place} (${visit.colorScheme}, ${visit.viewport.width} px): ${each}`))
        }
      })
    if (found.length > 0) throw new Error(found.join('\n'))
  })
}

/**
 * Looks at the first screen of the home page, in both colour schemes.
 *
 * @throws Error where the install line, the first call or the completions of its result are not in view
 */
export function checkFirstScreen(url: string): Promise<void> {
  const looks = (['light', 'dark'] as const).flatMap((colorScheme) => [
    { colorScheme, viewport: desktop, wanted: ['.language-sh', '.vp-code-group', '.vp-doc table'] },
    { colorScheme, viewport: phone, wanted: ['.language-sh'] },
  ])
  return withBrowser(async (browser) => {
    for (const { wanted, ...look } of looks)
      await withPage(browser, look, async (page) => {
        await page.goto(url, { waitUntil: 'networkidle' })
        for (const selector of wanted) {
          const box = await page.locator(`.first-screen ${selector}`).first().boundingBox()
          if (box === null || box.y < 0 || box.y + box.height > look.viewport.height)
            throw new Error(`${selector} is not on the first screen (${look.colorScheme}, ${look.viewport.width} px)`)
        }
      })
  })
}

/**
 * Searches for words, prints the first three hits of each search, and compares the pages that come first.
 *
 * @param searches words, each with the path of the page that must be the first hit
 * @throws Error with the searches that find another page first
 */
export function search(url: string, searches: readonly (readonly [words: string, path: string])[]): Promise<void> {
  return withBrowser((browser) =>
    withPage(browser, { viewport: desktop }, async (page) => {
      const wrong: string[] = []
      for (const [words, path] of searches) {
        await page.goto(url, { waitUntil: 'networkidle' })
        await openSearch(page, words)
        const hits = await page
          .getByRole('dialog')
          .getByRole('option')
          .evaluateAll((links) =>
            links.slice(0, 3).map((link) => {
              const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href)
              return pathname + hash
            }),
          )
        console.log(`  ${words}: ${hits.join(', ')}`)
        if (hits[0]?.split('#')[0] !== path) wrong.push(`${words}: ${hits[0]} instead of ${path}`)
      }
      if (wrong.length > 0) throw new Error(wrong.join('\n'))
    }),
  )
}

async function openSearch(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Search' }).first().click()
  await page.getByRole('searchbox').fill(words)
  await page.getByRole('dialog').getByRole('option').first().waitFor({ timeout: 10_000 })
  // The list follows the words after a pause.
  await page.waitForTimeout(500)
}

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe })
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`)
}

export async function withBrowser(use: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    await use(browser)
  } finally {
    await browser.close()
  }
}

export async function withPage(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage(options)
  const reports: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') reports.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => reports.push(`${page.url()}: ${error.message}`))
  page.on('dialog', (dialog) => {
    reports.push(`${page.url()}: a dialog says ${dialog.message()}`)
    void dialog.dismiss()
  })
  await use(page)
  await page.close()
  if (reports.length > 0) throw new Error(reports.join('\n'))
}

async function read(page: Page, url: string, words: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('.vp-doc, .VPHero, .playground').getByText(words).first().waitFor({ timeout: 10_000 })
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (excess > 0) throw new Error(`${url} is ${excess} pixels wider than a phone`)
}
