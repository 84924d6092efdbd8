import { isDeepStrictEqual } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import type { PetsServer } from './pets-server.ts'

/** Reads, pages, writes and streams in a page, as all example apps of frameworks have it. */
export async function visit(browser: Browser, server: PetsServer): Promise<void> {
  const page = await browser.newPage()
  page.setDefaultTimeout(10_000)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(server.url)

  const everyone = ['Ada', 'Bob', 'Cleo', 'Dot', 'Eve']
  await listHas(page, '#found', everyone)
  await page.fill('#name', 'C')
  await listHas(page, '#found', ['Cleo'])
  await page.fill('#name', '')
  await listHas(page, '#found', everyone)

  await listHas(page, '#all', everyone.slice(0, 2))
  await page.click('#more')
  await listHas(page, '#all', everyone.slice(0, 4))
  await page.click('#more')
  await listHas(page, '#all', everyone)
  await holds('the last page is the end', () => page.isDisabled('#more'))

  await page.click('#add')
  await listHas(page, '#found', [...everyone, 'Rex'])
  await listHas(page, '#all', [...everyone, 'Rex'])

  await textIs(page, '#status', (text) => text === 'idle')
  await page.click('#tell')
  await textIs(page, '#story', (text) => text.startsWith('word word word'))
  await textIs(page, '#status', (text) => text === 'streaming')
  await page.click('#stop')
  await textIs(page, '#status', (text) => text === 'stopped')
  await textIs(page, '#story', (text) => text.startsWith('word word word'))
  await holds('the request of a stopped stream ends', async () => server.openStreams() === 0)

  await page.click('#tell')
  await textIs(page, '#status', (text) => text === 'streaming')
  await page.close()
  await holds('the request ends with the page', async () => server.openStreams() === 0)
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

async function listHas(page: Page, list: string, want: readonly string[]): Promise<void> {
  await holds(`${list} has ${want.join(', ')}`, async () =>
    isDeepStrictEqual(await page.locator(`${list} li`).allTextContents(), want),
  )
}

async function textIs(page: Page, element: string, isWanted: (text: string) => boolean): Promise<void> {
  await holds(`the text of ${element}`, async () => isWanted((await page.textContent(element)) ?? ''))
}

async function holds(what: string, test: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await test()); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() > end) throw new Error(`Does not hold: ${what}`)
  }
}
