import { Buffer } from 'node:buffer'
import { type Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openBrowser, type Visitor } from './visitor.ts'

const visit = openBrowser()

/** One pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const DATA_URL = `data:image/png;base64,${PIXEL}`
const png = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') })

const attached = (page: Page) => page.getByRole('list', { name: 'Attached images' }).getByRole('listitem')

/** Chooses files in the dialog that the button opens. */
async function choose(page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Attach images' }).click()
  await (await chooser).setFiles(files)
}

/** Lets go of an image over the page, or pastes it into the message. */
async function bring(page: Page, how: 'drop' | 'paste', selector: string): Promise<void> {
  await page.evaluate(
    `(() => {
      const bytes = Uint8Array.from(atob('${PIXEL}'), (letter) => letter.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], '${how}.png', { type: 'image/png' }))
      const target = document.querySelector('${selector}')
      const options = { bubbles: true, cancelable: true }
      if ('${how}' === 'paste') target.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: data }))
      else for (const type of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { ...options, dataTransfer: data }))
    })()`,
  )
}

async function content(visitor: Visitor, send: () => Promise<void>): Promise<unknown> {
  const request = visitor.page.waitForRequest(/\/chat\/completions/)
  await send()
  const { messages } = (await request).postDataJSON()
  return messages.at(-1)?.content
}

describe('images', () => {
  test('that are chosen go with the message and stay in the conversation', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    await choose(page, png('sea.png'), png('sky.png'))
    await expect.poll(() => attached(page).count()).toBe(2)
    await page.keyboard.type('What is this?')
    const sent = await content(visitor, () => page.keyboard.press('Enter'))
    expect(sent).toEqual([
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url: DATA_URL } },
      { type: 'image_url', image_url: { url: DATA_URL } },
    ])
    await page.getByText('I see 2 images').waitFor()
    expect(await attached(page).count()).toBe(0)
    const shown = page.getByRole('article', { name: 'You' }).getByRole('img')
    expect(await shown.evaluateAll((images) => images.map((image) => image.getAttribute('alt')))).toEqual([
      'sea.png',
      'sky.png',
    ])
  })

  test('can be pasted and dropped, removed by keyboard, and sent without a word', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    await bring(page, 'paste', 'textarea')
    await bring(page, 'drop', '.suggestions')
    await expect.poll(() => attached(page).count()).toBe(2)
    await page.getByRole('button', { name: 'Remove paste.png' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => attached(page).count()).toBe(1)
    expect(await page.getByLabel('Message').evaluate((field) => field === document.activeElement)).toBe(true)
    const sent = await content(visitor, () => page.getByRole('button', { name: 'Send' }).click())
    expect(sent).toEqual([{ type: 'image_url', image_url: { url: DATA_URL } }])
    await page.getByText('I see one image').waitFor()
  })

  test('are refused where they are none, or where the model is blind to them', async () => {
    const visitor = await visit()
    const { page } = visitor
    await visitor.signIn()
    await choose(page, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') })
    expect(await page.getByRole('alert').textContent()).toContain('notes.txt is not a PNG')
    expect(await attached(page).count()).toBe(0)
    await choose(page, png('sea.png'))
    await expect.poll(() => attached(page).count()).toBe(1)
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.getByLabel('Model').fill('openai/gpt-oss-120b')
    await page.getByText('openai/gpt-oss-120b does not look at images.').waitFor()
  })
})
