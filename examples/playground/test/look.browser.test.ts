import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openBrowser } from './visitor.ts'

const visit = openBrowser()

const folder = fileURLToPath(new URL('../../../.cache/screenshots/', import.meta.url))

const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 375, height: 812 } }

/** Rules that a page breaks, with the elements that break them. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const found: unknown =
    await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`)
  return Array.isArray(found) ? found.map(String) : ['axe gave no list']
}

/** Elements whose text is wider than the page, and thus cut off or out of view; code and tables may scroll within their boxes. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.locator('main *:not(pre *, table, table *)').evaluateAll((elements) =>
    elements
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .filter((element) => element.closest('.visually-hidden, svg') === null)
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`),
  )
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const PAGES = [
  { name: 'models', path: '#/models', ready: 'Anthropic: Claude Opus 4.1' },
  { name: 'model', path: '#/models/openai/gpt-5', ready: 'Groq' },
  { name: 'keys', path: '#/keys', ready: 'Production web app' },
  { name: 'guardrails', path: '#/guardrails', ready: 'No retention' },
  { name: 'usage', path: '#/usage', ready: 'Last 30 days' },
] as const

/** What to press, if anything, and what shows that the page is ready. */
const STUDIO = [
  { name: 'images', path: '#/images', action: 'Generate', ready: 'figcaption:has-text("Done")' },
  { name: 'speech', path: '#/speech', action: 'Speak', ready: 'audio' },
  { name: 'rerank', path: '#/rerank', action: 'Rank', ready: 'ol' },
  { name: 'files', path: '#/files', action: undefined, ready: 'text=usage-2026-02.csv' },
  { name: 'presets', path: '#/presets', action: undefined, ready: 'text=Cheap drafts' },
  { name: 'preset', path: '#/presets/support-replies', action: undefined, ready: 'text=Version 3' },
  { name: 'video', path: '#/video', action: 'Generate', ready: 'progress' },
] as const

const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  (['desktop', 'phone'] as const).map((screen) => ({ theme, screen })),
)

describe.for(LOOKS)('in $theme on a $screen', ({ theme, screen }) => {
  const options = { colorScheme: theme, viewport: SCREENS[screen] }

  /** Keeps a picture for the eye, and lists what is wrong: broken rules, a page wider than the screen. */
  async function problems(page: Page, name: string): Promise<readonly string[]> {
    await page.screenshot({ path: `${folder}${name}-${screen}-${theme}.png` })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    const tooWide = width > SCREENS[screen].width ? [`${width} pixels wide`] : []
    return [...tooWide, ...(await violations(page))].map((problem) => `${name}: ${problem}`)
  }

  test('every page is accessible and fits', async () => {
    const visitor = await visit(options)
    const { page } = visitor
    await page.goto('/')
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await problems(page, 'sign-in')).toEqual([])
    await visitor.signIn()
    expect(await problems(page, 'chat-empty')).toEqual([])
    for (const { name, path, ready } of PAGES) {
      await page.goto(`/${path}`)
      await page.getByText(ready).first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await problems(page, name)).toEqual([])
    }
    await page.getByText('Show as a table').click()
    expect(await problems(page, 'usage-table')).toEqual([])
  })

  test('words longer than the screen wrap', async () => {
    const visitor = await visit(options)
    const { page } = visitor
    await visitor.signIn()
    const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(12)
    await page.getByLabel('Message').fill(word)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Send' }).waitFor()
    expect(await cutOff(page)).toEqual([])
    expect(await problems(page, 'chat-long-word')).toEqual([])
    await page.goto('/#/keys')
    await page.getByLabel('Name').fill(word)
    await page.getByRole('button', { name: 'Create key' }).click()
    await page.getByText('is ready').waitFor()
    expect(await cutOff(page)).toEqual([])
    expect(await problems(page, 'keys-long-word')).toEqual([])
    await page.goto(`/#/${word}`)
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
    expect(await problems(page, 'unknown-page')).toEqual([])
    visitor.expectReport(/status of 404/)
    await page.goto(`/#/models/${word}/${word}`)
    await page.getByRole('alert').waitFor()
    expect(await cutOff(page)).toEqual([])
  })

  test('the studio and what it makes are accessible and fit', async () => {
    const visitor = await visit(options)
    const { page } = visitor
    await visitor.signIn()
    for (const { name, path, action, ready } of STUDIO) {
      await page.goto(`/${path}`)
      if (action !== undefined) await page.getByRole('button', { name: action }).click()
      await page.locator(ready).first().waitFor()
      expect(await problems(page, name)).toEqual([])
    }
    await page.getByRole('button', { name: 'Show the video' }).click()
    await page.locator('video').waitFor()
    expect(await problems(page, 'video-shown')).toEqual([])
  })

  test('a conversation and a question are accessible and fit', async () => {
    const visitor = await visit(options)
    const { page } = visitor
    await visitor.signIn()
    for (const text of ['Draw a lighthouse', 'What time is it in Tokyo?', 'Explain streams', 'Fail half way']) {
      await page.getByLabel('Message').fill(text)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Send' }).waitFor()
      if (text.startsWith('Explain')) expect(await problems(page, 'chat-markdown')).toEqual([])
      if (text.startsWith('What')) expect(await problems(page, 'chat-tools')).toEqual([])
    }
    expect(await problems(page, 'chat-error')).toEqual([])
    await page.setInputFiles('input[type=file]', { name: 'sea.png', mimeType: 'image/png', buffer: PIXEL })
    await page.getByRole('button', { name: 'Remove sea.png' }).waitFor()
    expect(await problems(page, 'chat-attached')).toEqual([])
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('I see one image').waitFor()
    expect(await problems(page, 'chat-image')).toEqual([])
    await page.goto('/#/keys')
    await page.getByLabel('Name').fill('Release robot')
    await page.getByRole('button', { name: 'Create key' }).click()
    await page.getByText('Release robot is ready').waitFor()
    expect(await problems(page, 'key-secret')).toEqual([])
    await page.getByRole('button', { name: 'Delete Production web app' }).click()
    expect(await problems(page, 'key-delete')).toEqual([])
  })
})

test('the theme can be chosen and is remembered', async () => {
  const { page } = await visit({ colorScheme: 'light' })
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.goto('/')
  const light = await background()
  await page.getByRole('button', { name: 'Theme: system' }).click()
  expect(await background()).toBe(light)
  await page.getByRole('button', { name: 'Theme: light' }).click()
  expect(await background()).not.toBe(light)
  await page.reload()
  await page.getByRole('button', { name: 'Theme: dark' }).waitFor()
  expect(await background()).not.toBe(light)
})
