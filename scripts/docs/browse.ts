import { chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../../examples/playground/test/chromium-path.ts'

/**
 * Reads pages as a visitor with a phone does.
 *
 * @param pages paths, each with words that must be on the page
 * @throws Error for what the console reports, for words that are missing, and for a page wider than the screen
 */
export function browse(url: string, pages: readonly (readonly [path: string, words: string])[]): Promise<void> {
  return withPage(async (page) => {
    for (const [path, words] of pages) await read(page, url + path, words)
  })
}

/** Finds an operation by the name of its function. Throws where it is not found. */
export function search(url: string): Promise<void> {
  return withPage(async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Search' }).first().click()
    await page.getByRole('searchbox').fill('apiKeysList')
    await page.getByRole('option', { name: 'List API keys' }).first().waitFor({ timeout: 10_000 })
  })
}

async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
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
    if (reports.length > 0) throw new Error(reports.join('\n'))
  } finally {
    await browser.close()
  }
}

async function read(page: Page, url: string, words: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('.vp-doc, .VPHero').getByText(words).first().waitFor({ timeout: 10_000 })
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (excess > 0) throw new Error(`${url} is ${excess} pixels wider than a phone`)
}
