import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Playground } from '../server/playground.ts'
import { serveBuild } from '../server/serve-build.ts'
import { openBrowser } from './visitor.ts'

const visit = openBrowser()

let built: Playground
beforeAll(async () => {
  built = await serveBuild(inject('apiURL'))
})
afterAll(() => built.close())

test('the built page signs in, lists models, changes a list and streams a chat', async () => {
  const visitor = await visit({ baseURL: built.url })
  const { page } = visitor
  await visitor.signIn()
  await page.getByLabel('Message').fill('What time is it in Tokyo?')
  await page.keyboard.press('Enter')
  await page.getByText('The clock says').waitFor()
  await page.getByRole('link', { name: 'Models' }).click()
  await page.getByText('Anthropic: Claude Opus 4.1').waitFor()
  expect(await page.getByText(/ shown$/).textContent()).toMatch(/^24 of \d+/)
  await page.getByRole('link', { name: 'Keys' }).click()
  await page.getByLabel('Name').fill('Release robot')
  await page.getByRole('button', { name: 'Create key' }).click()
  await page.getByRole('heading', { name: 'Release robot', exact: true }).waitFor()
})
