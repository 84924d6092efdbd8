import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openBrowser } from './visitor.ts'

const visit = openBrowser()

const total = (page: Page) => page.locator('.legend-total').textContent()
const bar = (page: Page, index: number) => page.locator('.bar').nth(index)

describe('the chart of usage', () => {
  test('shows the figures of the day that the mouse points at, and of all days again', async () => {
    const { page, signIn } = await visit()
    await signIn('#/usage')
    await page.getByText('All days').waitFor()
    const all = await total(page)
    await bar(page, 3).hover()
    await page.getByText('All days').waitFor({ state: 'detached' })
    expect(await total(page)).toMatch(/\d{4} \$\d/)
    await page.getByRole('heading', { name: 'Usage' }).hover()
    await page.getByText('All days').waitFor()
    expect(await total(page)).toBe(all)
  })

  test('shows those of the day that is touched', async () => {
    const { page, signIn } = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await signIn('#/usage')
    await page.getByText('All days').waitFor()
    await bar(page, 3).tap()
    await page.getByText('All days').waitFor({ state: 'detached' })
    expect(await total(page)).toMatch(/\d{4} \$\d/)
    await bar(page, 3).tap()
    await page.getByText('All days').waitFor()
  })
})
