import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../lib/paths.ts'

const lines = (text: string): string => text.replaceAll(/\s+/g, ' ')

/**
 * Declares a test of what a page promises.
 *
 * @param page path of the page
 * @param sentence words of the page; the test fails when the page no longer says them
 * @param holds whether the code keeps the promise
 */
export function promise(page: string, sentence: string, holds: () => Promise<void> | void): void {
  test(`${page}: ${sentence}`, async () => {
    expect(lines(readFileSync(join(root, page), 'utf8'))).toContain(sentence)
    await holds()
  })
}
