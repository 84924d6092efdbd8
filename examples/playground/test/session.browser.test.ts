import { describe, expect, test } from 'vitest'
import { openBrowser } from './visitor.ts'

const visit = openBrowser()

describe('signing in', () => {
  test('with a wrong key shows what the API says', async () => {
    const visitor = await visit()
    const { page } = visitor
    visitor.expectReport(/status of 401/)
    await page.goto('/')
    await page.getByLabel('API key').fill('not-a-key')
    await page.getByRole('button', { name: 'Sign in with this key' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/This key is not valid.*401.*req_/)
    expect(await alert.textContent()).not.toContain('not-a-key')
  })

  test('through the server needs no key in the page', async () => {
    const visitor = await visit()
    const { page } = visitor
    const request = page.waitForRequest(/\/api\/v1\/key$/)
    await page.goto('/')
    await page.getByRole('button', { name: 'Use the key of this server' }).click()
    expect(await (await request).headerValue('authorization')).toBeNull()
    await page.getByRole('heading', { name: 'Chat', level: 1 }).waitFor()
  })

  test('keeps the key in memory only', async () => {
    const visitor = await visit()
    const { page, context } = visitor
    await visitor.signIn('#/keys')
    await page.getByRole('heading', { name: 'Production web app' }).waitFor()
    const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))
    expect(stored).not.toContain('sk-or')
    expect(JSON.stringify(await context.storageState())).not.toContain('sk-or')
    expect(page.url()).not.toContain('sk-or')
    await page.reload()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })
})

test('an address without a page says so and leads back to the chat', async () => {
  const visitor = await visit()
  const { page } = visitor
  await visitor.signIn('#/nowhere')
  await page.getByRole('heading', { name: 'Page not found', level: 1 }).waitFor()
  expect(await page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]').count()).toBe(0)
  await page.getByRole('link', { name: 'Go to the chat' }).click()
  await page.getByRole('heading', { name: 'Chat', level: 1 }).waitFor()
})

describe('without a network', () => {
  test('pages wait and go on by themselves', async () => {
    const visitor = await visit()
    const { page, context } = visitor
    await visitor.signIn('#/keys')
    await page.getByRole('heading', { name: 'Production web app' }).waitFor()
    await context.setOffline(true)
    await page.getByText('You are offline').waitFor()
    await page.getByRole('link', { name: 'Usage' }).click()
    await page.getByText('Loading activity').waitFor({ state: 'attached' })
    await context.setOffline(false)
    await page.getByText('Last 30 days').waitFor()
    expect(await page.getByText('You are offline').count()).toBe(0)
  })

  test('a reply fails as a broken connection and can be asked for again', async () => {
    const visitor = await visit()
    const { page, context } = visitor
    visitor.expectReport(/ERR_INTERNET_DISCONNECTED/)
    await visitor.signIn()
    await context.setOffline(true)
    await page.getByLabel('Message').fill('Hello')
    await page.keyboard.press('Enter')
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/No connection.*ConnectionError/)
    // The banner leaves room for the message.
    const { y = 0, height = 0 } = (await page.getByLabel('Message').boundingBox()) ?? {}
    expect(y + height).toBeLessThan(800)
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByText('You asked').waitFor()
    expect(await alert.count()).toBe(0)
    await page.getByRole('button', { name: 'Send' }).waitFor()
  })
})
