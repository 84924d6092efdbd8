import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openBrowser } from './visitor.ts'

const visit = openBrowser()

const names = (page: Page) => page.locator('.item h2').allTextContents()
const item = (page: Page, name: string) =>
  page.locator('.item', { has: page.getByRole('heading', { name, exact: true }) })

describe('API keys', () => {
  test('are created, renamed, disabled and deleted, and the list follows by itself', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn('#/keys')
    await item(page, 'Production web app').waitFor()
    await page.getByLabel('Name').fill('Release robot')
    await page.getByLabel('USD a month').fill('12.5')
    await page.getByRole('button', { name: 'Create key' }).click()
    await page.getByText('Release robot is ready').waitFor()
    expect(await page.locator('.secret code').textContent()).toMatch(/^sk-or-v1-[0-9a-f]{64}$/)
    await item(page, 'Release robot').getByText('$12.50 a month').waitFor()
    expect((await names(page))[0]).toBe('Release robot')
    await page.getByRole('button', { name: 'Done' }).click()
    await page.locator('.secret').waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Rename Release robot' }).click()
    await page.getByLabel('New name of Release robot').fill('Build robot')
    await page.getByRole('button', { name: 'Save' }).click()
    await item(page, 'Build robot').waitFor()
    expect(await names(page)).not.toContain('Release robot')

    await page.getByRole('button', { name: 'Disable Build robot' }).click()
    await item(page, 'Build robot').getByText('disabled').waitFor()
    await page.getByLabel('Show disabled').uncheck()
    await item(page, 'Build robot').waitFor({ state: 'detached' })
    await page.getByLabel('Show disabled').check()
    await page.getByRole('button', { name: 'Enable Build robot' }).click()
    await page.getByRole('button', { name: 'Disable Build robot' }).waitFor()

    await page.getByRole('button', { name: 'Delete Build robot' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Delete Build robot' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await item(page, 'Build robot').waitFor({ state: 'detached' })
  })

  test('are listed once where pages overlap, as they do when a key is created meanwhile', async () => {
    const visitor = await visit()
    const { page } = visitor
    const sent: { readonly hash: string }[] = []
    await page.route(/\/api\/v1\/keys\?/, async (route) => {
      const response = await route.fetch()
      const body: { readonly data: readonly { readonly hash: string }[] } = await response.json()
      const data = body.data.length === 0 ? [] : [...sent.slice(-1), ...body.data]
      sent.push(...body.data)
      await route.fulfill({ response, json: { ...body, data } })
    })
    await visitor.signIn('#/keys')
    await item(page, 'Production web app').waitFor()
    const listed = (await names(page)).length
    await page.locator('.load-more').scrollIntoViewIfNeeded()
    await expect.poll(async () => (await names(page)).length).toBeGreaterThan(listed)
    const all = await names(page)
    expect(new Set(all).size).toBe(all.length)
  })

  test('show why the API refuses them', async () => {
    const visitor = await visit()
    const { page } = visitor
    visitor.expectReport(/status of 401/)
    await page.route(/\/api\/v1\/keys/, (route) =>
      route.fulfill({
        status: 401,
        headers: { 'x-request-id': 'req_revoked' },
        json: { error: { code: 401, message: 'This key was revoked.' } },
      }),
    )
    await visitor.signIn('#/keys')
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/This key is not valid.*This key was revoked\..*401.*req_revoked/)
    await page.unroute(/\/api\/v1\/keys/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await item(page, 'Production web app').waitFor()
  })
})

describe('guardrails', () => {
  test('are created, renamed, changed and deleted, and the list follows by itself', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn('#/guardrails')
    await item(page, 'No retention').waitFor()
    await page.getByLabel('Name').fill('Weekend')
    await page.getByLabel('USD').fill('3')
    await page.getByLabel('Per').selectOption('weekly')
    await page.getByRole('button', { name: 'Create guardrail' }).click()
    await item(page, 'Weekend').getByText('$3.00 weekly').waitFor()

    await page.getByRole('button', { name: 'Rename Weekend' }).click()
    await page.getByLabel('New name of Weekend').fill('Holidays')
    await page.keyboard.press('Enter')
    await item(page, 'Holidays').getByLabel('Only endpoints that retain no data').click()
    await expect.poll(() => item(page, 'Holidays').getByRole('checkbox').isChecked()).toBe(true)

    await page.getByRole('button', { name: 'Delete Holidays' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await item(page, 'Holidays').waitFor({ state: 'detached' })
    expect(await names(page)).toEqual(['Production budget', 'No retention', 'Interns'])
  })
})
