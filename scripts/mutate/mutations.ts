import { failures } from './failures.ts'
import { limits } from './limits.ts'
import { options } from './options.ts'
import { pages } from './pages.ts'
import { redaction } from './redaction.ts'
import { retries } from './retries.ts'
import { streams } from './streams.ts'
import { tokens } from './tokens.ts'
import type { Mutation } from './mutation.ts'

/** Where mutations and tests are. */
export const folder = 'packages/core/src/runtime'

export const mutations: readonly Mutation[] = [
  ...limits,
  ...retries,
  ...options,
  ...redaction,
  ...failures,
  ...streams,
  ...pages,
  ...tokens,
]
