import { constants } from 'node:os'
import { expect, test } from 'vitest'
import { describeDiskError, isSystemError, readAdvice } from './write-error.ts'

/** Errors of open, write, fsync, rename, link, unlink, mkdir and rmdir that POSIX or Linux name, but for faults of the caller. */
const refusals =
  `EACCES EBUSY EDQUOT EEXIST EFBIG EILSEQ EINVAL EIO EISDIR ELOOP EMFILE EMLINK ENAMETOOLONG ENFILE ENODEV ENOENT
  ENOMEM ENOSPC ENOTDIR ENOTEMPTY ENOTSUP ENXIO EPERM EROFS ESTALE ETIMEDOUT ETXTBSY EXDEV`.split(/\s+/)

test.each(refusals)('%s is said in words', (code) => {
  expect(constants.errno).toHaveProperty(code)
  const error = Object.assign(new Error(`${code}: text of the system`), { code, path: '/' })
  expect(describeDiskError(error)).toMatchObject({
    code,
    message: expect.not.stringContaining('text of the system'),
    hint: expect.not.stringContaining('Run again once the system allows it'),
  })
})

test('others keep the text of the system', () => {
  const error = Object.assign(new Error('EUNHEARD: odd'), { code: 'EUNHEARD' })
  expect(describeDiskError(error)).toMatchObject({
    code: 'EUNHEARD',
    message: 'Cannot write the output: EUNHEARD: odd',
  })
})

test.each([
  ['EMFILE', 'Raise the limit on open files (`ulimit -n`).'],
  ['ESTALE', 'Mount it again.'],
  ['EACCES', 'Check the path and its permissions.'],
  ['ENOENT', 'Check the path and its permissions.'],
])('advice where reading fails with %s', (code, want) => {
  const error = Object.assign(new Error('a'), { code })
  expect(isSystemError(error) && readAdvice(error)).toBe(want)
})
