import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openBrowser } from './visitor.ts'

const visit = openBrowser()

const item = (page: Page, name: string) =>
  page.locator('.item', { has: page.getByRole('heading', { name, exact: true }) })

/** Seconds that the browser can play of a recording or a film. */
const duration = (page: Page, label: string) =>
  page.getByLabel(label).evaluate((player) => (player instanceof HTMLMediaElement ? player.duration : 0))

describe('images', () => {
  test('get sharper while they arrive, and end with their cost', async () => {
    const { page, signIn } = await visit()
    await signIn('#/images')
    const request = page.waitForRequest(/\/images$/)
    await page.getByLabel('What to draw').fill('A calm sea')
    await page.getByRole('button', { name: 'Generate' }).click()
    expect((await request).postDataJSON()).toMatchObject({ prompt: 'A calm sea', stream: true, output_format: 'png' })
    await page.getByText('Done · $0.009').waitFor()
    const image = page.getByRole('img', { name: 'A calm sea' })
    expect(await image.evaluate((node) => node instanceof HTMLImageElement && node.naturalWidth)).toBe(480)
  })

  test('keep the last preview when the provider fails, and say why', async () => {
    const { page, signIn } = await visit()
    await signIn('#/images')
    await page.getByLabel('What to draw').fill('Fail half way')
    await page.getByRole('button', { name: 'Generate' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/The reply broke off.*The provider stopped drawing\..*StreamError/)
    await page.getByText('Preview 2').waitFor()
    expect(await page.getByRole('img', { name: 'Fail half way' }).count()).toBe(1)
  })
})

test('speech can be played', async () => {
  const { page, signIn } = await visit()
  await signIn('#/speech')
  const request = page.waitForRequest(/\/audio\/speech$/)
  await page.getByLabel('Voice').fill('coral')
  await page.getByRole('button', { name: 'Speak' }).click()
  expect((await request).postDataJSON()).toMatchObject({ voice: 'coral', response_format: 'mp3' })
  await expect.poll(() => duration(page, 'The text, read aloud')).toBeGreaterThan(1)
})

describe('a video', () => {
  test('is made by a job that is polled until it is over, and then shown', async () => {
    const { page, signIn } = await visit()
    await signIn('#/video')
    let polls = 0
    page.on('request', (request) => (polls += request.url().endsWith('/videos/job-1') ? 1 : 0))
    await page.getByRole('button', { name: 'Generate' }).click()
    await page.getByText('Waiting for its turn').waitFor()
    await page.getByText('Filming').waitFor()
    await page.getByRole('button', { name: 'Show the video' }).click()
    await expect.poll(() => duration(page, 'The generated video')).toBeGreaterThan(2)
    const asked = polls
    await page.waitForTimeout(1200)
    expect([asked, polls]).toEqual([3, 3])
  })

  test('that cannot be made says why', async () => {
    const { page, signIn } = await visit()
    await signIn('#/video')
    await page.getByLabel('What to film').fill('Fail, please')
    await page.getByRole('button', { name: 'Generate' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toBe('The provider could not film this.')
    expect(await page.getByRole('button', { name: 'Show the video' }).count()).toBe(0)
  })
})

test('documents are ordered by relevance', async () => {
  const { page, signIn } = await visit()
  await signIn('#/rerank')
  await page.getByLabel('Question').fill('Where can kites be flown?')
  await page.getByLabel('Documents, one a line').fill('Bread is baked here.\n\nKites can be flown at the beach.')
  await page.getByRole('button', { name: 'Rank' }).click()
  const ranked = page.getByRole('list', { name: 'Documents by relevance' }).getByRole('listitem')
  await expect.poll(() => ranked.count()).toBe(2)
  expect(await ranked.first().textContent()).toMatch(/^Kites can be flown at the beach\.0\.[5-9]\d$/)
  expect(await ranked.last().getByRole('meter').getAttribute('aria-label')).toBe('Relevance of document 1')
})

describe('files', () => {
  test('are uploaded and deleted, and the list follows by itself', async () => {
    const { page, signIn } = await visit()
    await signIn('#/files')
    await item(page, 'usage-2026-02.csv').waitFor()
    const file = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Buy bread, käse and 🍎.') }
    await page.getByLabel('File', { exact: true }).setInputFiles(file)
    await page.getByRole('button', { name: 'Upload' }).click()
    await item(page, 'notes.txt').getByText('26B · text/plain').waitFor()
    expect(await page.getByLabel('File', { exact: true }).inputValue()).toBe('')
    await page.getByRole('button', { name: 'Delete notes.txt' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await item(page, 'notes.txt').waitFor({ state: 'detached' })
  })

  test('are listed page by page and downloaded as they are, without reading the list again', async () => {
    const { page, signIn } = await visit()
    await signIn('#/files')
    await item(page, 'usage-2026-02.csv').waitFor()
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await item(page, 'usage-2025-03.csv').waitFor()
    const lists: string[] = []
    page.on('request', (request) => void (/\/files\?/.test(request.url()) && lists.push(request.url())))
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download usage-2026-02.csv' }).click()
    expect((await download).suggestedFilename()).toBe('usage-2026-02.csv')
    expect(await readFile(await (await download).path(), 'utf8')).toBe('day,usd\n1,3.00\n')
    expect(lists).toEqual([])
  })
})

describe('presets', () => {
  test('are listed, and each shows the version in use', async () => {
    const { page, signIn } = await visit()
    await signIn('#/presets')
    await page.getByRole('link', { name: 'Support replies' }).click()
    await page.getByRole('heading', { name: 'Support replies', level: 1 }).waitFor()
    await page.getByText('Version 3').waitFor()
    await page.getByText('You answer customers of a bicycle shop').waitFor()
    expect(await page.getByLabel('Settings').textContent()).toContain('"temperature": 0.3')
    await page.getByRole('link', { name: 'All presets' }).click()
    await item(page, 'Cheap drafts').getByText('archived').waitFor()
  })

  test('that do not exist say so', async () => {
    const visitor = await visit()
    visitor.expectReport(/404/)
    await visitor.signIn('#/presets/nothing')
    const alert = visitor.page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/Not found.*There is no preset nothing\..*404.*req_/)
  })
})

test('every page of the studio is one tap away on a narrow phone', async () => {
  const { page, signIn } = await visit({ viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true })
  await signIn()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Studio' }).tap()
  for (const name of ['Presets', 'Files', 'Rerank', 'Video', 'Speech', 'Images']) {
    await page.getByRole('navigation', { name: 'Studio' }).getByRole('link', { name }).tap()
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    expect(await page.getByRole('link', { name: 'Studio' }).getAttribute('aria-current')).toBe('page')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
  }
  const labels = await page
    .locator('.main-nav a')
    .evaluateAll((links) => links.map((link) => link.scrollWidth - link.clientWidth))
  expect(labels).toEqual(labels.map(() => 0))
})
