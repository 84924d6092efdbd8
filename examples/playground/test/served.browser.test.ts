import { expect, inject, onTestFinished, test } from 'vitest'
import { serveBuild } from '../server/serve-build.ts'
import { serveSources } from '../server/serve-sources.ts'
import { openBrowser } from './visitor.ts'

const visit = openBrowser()

test.each([
  ['built page', (apiURL: string) => serveBuild(apiURL, 'production')],
  ['page of a development server', (apiURL: string) => serveSources(apiURL, { port: 0, watch: false })],
])('the %s signs in, lists models, changes a list and streams a chat', async (_kind, serve) => {
  const served = await serve(inject('apiURL'))
  onTestFinished(() => served.close())
  const visitor = await visit({ baseURL: served.url })
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
