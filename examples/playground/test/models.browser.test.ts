import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openBrowser } from './visitor.ts'

const visit = openBrowser()

const rows = (page: Page) => page.locator('.model-row')
const scrollToEnd = (page: Page) => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))

describe('models', () => {
  test('are read page by page while the visitor scrolls', async () => {
    const visitor = await visit()
    const { page } = visitor
    const offsets: (string | null)[] = []
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.pathname === '/api/v1/models' && url.searchParams.get('limit') === '24') {
        offsets.push(url.searchParams.get('offset'))
      }
    })
    await visitor.signIn('#/models')
    await page.getByText('24 of').waitFor()
    const total = Number(/of (\d+)/.exec((await page.getByText('24 of').textContent()) ?? '')?.[1])
    await expect
      .poll(
        async () => {
          await scrollToEnd(page)
          return rows(page).count()
        },
        { timeout: 15_000 },
      )
      .toBe(total)
    expect(offsets).toEqual(Array.from({ length: Math.ceil(total / 24) }, (_, index) => String(index * 24)))
    const names = await rows(page).locator('code').allTextContents()
    expect(new Set(names).size).toBe(total)
  })

  test('are filtered by text, price and input', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn('#/models')
    await page.getByLabel('Search').fill('qwen3')
    await expect.poll(() => page.getByText(/^\d+ of \d+ shown$/).textContent()).not.toMatch(/^24 /)
    for (const name of await rows(page).locator('code').allTextContents()) expect(name).toContain('qwen3')
    const before = await rows(page).count()
    await page.getByLabel('Free only').check()
    await expect.poll(() => rows(page).count()).toBeLessThan(before)
    for (const name of await rows(page).locator('code').allTextContents()) expect(name).toContain(':free')
    await page.getByLabel('Reads').first().selectOption('audio')
    await page.getByText('No model fits these filters.').waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByText(/^24 of \d+ shown$/).waitFor()
  })

  test('show their endpoints, prices and providers', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn('#/models')
    await page.getByRole('link', { name: 'OpenAI: GPT-5', exact: true }).click()
    await page.getByRole('heading', { name: 'OpenAI: GPT-5', level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Privacy of Together' }).waitFor()
    const card = page.locator('.endpoint', { hasText: 'Together' })
    expect(await card.textContent()).toContain('$1.38')
    expect(await card.textContent()).toContain('131 tok/s')
    await page.getByRole('link', { name: 'Chat with it' }).click()
    expect(await page.getByLabel('Model', { exact: true }).inputValue()).toBe('openai/gpt-5')
  })

  test('that do not exist say so', async () => {
    const visitor = await visit()
    visitor.expectReport(/404/)
    await visitor.signIn('#/models/nobody/nothing')
    const alert = visitor.page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/Not found.*404.*req_/)
  })

  test('keep what was read when a page fails, and go on from there', async () => {
    const visitor = await visit()
    const { page } = visitor
    visitor.expectReport(/status of 500/)
    let broken = true
    await page.route(/offset=24/, (route) =>
      broken ? route.fulfill({ status: 500, json: { error: { code: 500, message: 'Broken.' } } }) : route.fallback(),
    )
    await visitor.signIn('#/models')
    await rows(page).first().waitFor()
    await scrollToEnd(page)
    await page.getByText('The service failed').waitFor()
    expect(await rows(page).count()).toBe(24)
    broken = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(24)
  })
})
