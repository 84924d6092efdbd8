import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openBrowser, type Visitor } from './visitor.ts'

const visit = openBrowser()

const reply = (page: Page) => page.locator('.turn.reply').last()

async function ask(visitor: Visitor, text: string): Promise<void> {
  await visitor.page.getByLabel('Message').fill(text)
  await visitor.page.keyboard.press('Enter')
}

const isDone = (page: Page) => page.getByRole('button', { name: 'Send' }).waitFor()

describe('a reply', () => {
  test('arrives in pieces, as markdown, and ends with its cost', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    // Both are looked for from the start: a reply may end while a loaded machine has found one of them.
    await Promise.all([
      page.getByText('Waiting for the model').or(page.getByText('Thoughts')).first().waitFor(),
      page.getByRole('button', { name: 'Stop' }).waitFor(),
      ask(visitor, 'Hello there'),
    ])
    await isDone(page)
    await reply(page).getByRole('table').waitFor()
    expect(await reply(page).locator('strong').first().textContent()).toBe('Hello there')
    expect(await reply(page).locator('pre').textContent()).toContain('useChatSendStream')
    expect(await reply(page).locator('.reply-footer').textContent()).toMatch(
      /openai\/gpt-5-mini · \d+ in, \d+ out · \$0\.\d+/,
    )
  })

  test('keeps its text when it is stopped, and can be asked for again', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    const aborted = page.waitForEvent('requestfailed')
    await ask(visitor, 'Tell me a long story')
    await reply(page).getByText('counted them').first().waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    expect((await aborted).url()).toContain('/chat/completions')
    expect(await reply(page).locator('.reply-footer').textContent()).toContain('Stopped')
    const text = await reply(page).locator('.markdown').textContent()
    expect(text).toContain('The keeper climbed')
    await page.waitForTimeout(200)
    expect(await reply(page).locator('.markdown').textContent()).toBe(text)
    await reply(page).getByRole('button', { name: 'Retry' }).click()
    await page.getByRole('button', { name: 'Stop' }).waitFor()
    expect(await page.locator('.turn.reply').count()).toBe(1)
    await page.getByRole('button', { name: 'Stop' }).click()
  })

  test('is stopped by Escape, wherever the focus is', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    const aborted = page.waitForEvent('requestfailed')
    await ask(visitor, 'Tell me a long story')
    await reply(page).getByText('counted them').first().waitFor()
    await page.getByRole('heading', { name: 'Chat', level: 1 }).focus()
    await page.keyboard.press('Escape')
    expect((await aborted).url()).toContain('/chat/completions')
    await isDone(page)
    expect(await reply(page).locator('.reply-footer').textContent()).toContain('Stopped')
  })

  test('runs the tools it asks for and goes on with their results', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    await ask(visitor, 'What time is it in Tokyo?')
    await page.getByText('The clock says').waitFor()
    await isDone(page)
    expect(await page.locator('p.tool').textContent()).toBe('Asks for local_time with {"time_zone":"Asia/Tokyo"}')
    const result = (await page.getByLabel('Result of local_time').locator('strong').textContent()) ?? 'nothing'
    expect(result).toMatch(/\d{4} at \d+:\d+/)
    expect(await reply(page).textContent()).toContain(result)
  })

  test('shows the images it draws', async () => {
    const visitor = await visit()
    await visitor.signIn()
    await ask(visitor, 'Draw a lighthouse')
    const image = reply(visitor.page).locator('img')
    await image.waitFor()
    await expect
      .poll(() => image.evaluate((node) => node instanceof HTMLImageElement && node.naturalWidth))
      .toBeGreaterThan(0)
    await isDone(visitor.page)
  })

  test('keeps its text when the provider fails after status 200', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    await ask(visitor, 'Fail half way')
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(
      /The reply broke off.*The provider stopped answering.*StreamError.*reported/,
    )
    expect(await reply(page).locator('.markdown').textContent()).toContain('went on counting')
    await page.getByRole('button', { name: 'Retry' }).waitFor()
  })

  test.for([
    ['Hit the rate limit', 429, /Too many requests.*429.*req_.*120 s/],
    ['Run out of credits', 402, /Not enough credits.*402.*req_/],
  ] as const)('to "%s" tells what the API said', async ([prompt, status, wanted]) => {
    const visitor = await visit()
    visitor.expectReport(new RegExp(`status of ${status}`))
    await visitor.signIn()
    await ask(visitor, prompt)
    const alert = visitor.page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(wanted)
  })

  test('cannot bring its own scripts, links to them, or images from elsewhere', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    const foreign: string[] = []
    page.on('request', (request) => foreign.push(new URL(request.url()).hostname))
    await ask(visitor, '<img src=x onerror=alert(1)> [press](javascript:alert(1)) ![spy](https://spy.example/p.png)')
    await isDone(page)
    await reply(page).getByText('press').waitFor()
    expect(await reply(page).locator('img, script').count()).toBe(0)
    expect(await reply(page).locator('a[href^="javascript"]').count()).toBe(0)
    expect(new Set(foreign)).toEqual(new Set(['127.0.0.1']))
  })
})

describe('the conversation', () => {
  const fromEnd = (page: Page) =>
    page.getByRole('log').evaluate((box) => Math.round(box.scrollHeight - box.scrollTop - box.clientHeight))

  test('follows a reply, unless the reader scrolls back', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    await ask(visitor, 'Tell me a long story')
    await expect
      .poll(() => page.getByRole('log').evaluate((box) => box.scrollTop), { timeout: 10_000 })
      .toBeGreaterThan(200)
    expect(await fromEnd(page)).toBeLessThan(48)
    await page.getByRole('log').hover()
    await page.mouse.wheel(0, -120)
    await expect.poll(() => fromEnd(page)).toBeGreaterThan(150)
    await page.getByRole('button', { name: 'Stop' }).click()
    await ask(visitor, 'Hello')
    await isDone(page)
    await expect.poll(() => fromEnd(page)).toBeLessThan(48)
  })

  test('is sent whole with every message, and can be begun anew', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    await page.getByRole('button', { name: 'Draw a lighthouse' }).click()
    await isDone(page)
    const request = page.waitForRequest(/\/chat\/completions/)
    await ask(visitor, 'And now a story')
    const { messages } = (await request).postDataJSON()
    expect(messages).toEqual([
      { role: 'user', content: 'Draw a lighthouse' },
      { role: 'assistant', content: 'Here is a lighthouse at dusk.' },
      { role: 'user', content: 'And now a story' },
    ])
    await page.getByRole('button', { name: 'New chat' }).click()
    await page.getByText('What shall we talk about?').waitFor()
    expect(await page.locator('.turn').count()).toBe(0)
  })
})

describe('a stream', () => {
  test('goes on while the visitor looks at another page', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    await ask(visitor, 'Hello')
    await page.getByRole('button', { name: 'Stop' }).waitFor()
    await page.getByRole('link', { name: 'Usage' }).click()
    await page.getByRole('heading', { name: 'Usage', level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Chat' }).click()
    await isDone(page)
    await reply(page).getByText('for more').waitFor()
    expect(await page.locator('.turn.reply').count()).toBe(1)
  })

  test('is aborted when its component goes away', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    const aborted = page.waitForEvent('requestfailed')
    await ask(visitor, 'Tell me a long story')
    await reply(page).getByText('counted them').first().waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    expect((await aborted).failure()?.errorText).toBe('net::ERR_ABORTED')
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })
})
