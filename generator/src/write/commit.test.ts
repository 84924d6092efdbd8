import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import { commit, recover } from './commit.ts'
import { type Diff, diff } from './diff.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { takeSnapshot } from './snapshot.ts'

type Tree = Readonly<Record<string, string>>

const generated = 'packages/core/src/generated'
const before: Tree = {
  'package.json': 'old',
  'notes.txt': 'mine',
  [`${generated}/same.ts`]: 'same',
  [`${generated}/changed.ts`]: 'old',
  [`${generated}/stray.ts`]: 'stray',
  [`${generated}/gone/deep/stray.ts`]: 'stray',
  [`${generated}/swap`]: 'a file that becomes a folder',
  [`${generated}/turn/inner.ts`]: 'a folder that becomes a file',
}
const wanted: Tree = {
  'package.json': 'new',
  [`${generated}/same.ts`]: 'same',
  [`${generated}/changed.ts`]: 'new',
  [`${generated}/added/new.ts`]: 'new',
  [`${generated}/swap/new.ts`]: 'new',
  [`${generated}/turn`]: 'new',
  'packages/types/src/generated/new.ts': 'new',
}
const after: Tree = { 'notes.txt': 'mine', ...wanted }

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sdkgen-commit-'))
  plant(root, before)
  return () => rmSync(root, { recursive: true, force: true })
})

function plant(folder: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Every file with its text, the work folder included. */
function readTree(folder: string): Tree {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]))
}

/** Commits on a disk that fails; what is thrown, if anything. */
function attempt(disk: Disk): unknown {
  try {
    commit(changes(), root, disk)
    return undefined
  } catch (error) {
    return error
  }
}

function changes(): Diff {
  const files = Object.entries(wanted).map(([path, text]) => ({ path, text }))
  return diff(
    files,
    takeSnapshot(
      root,
      files.map(({ path }) => path),
    ),
  )
}

/** Does as many operations as allowed, then fails: once, or from then on as if the process were dead. */
function failingDisk(operations: number, mode: 'once' | 'dead'): { readonly disk: Disk; readonly count: () => number } {
  let done = 0
  const guard = () => {
    if (done++ === operations || (mode === 'dead' && done > operations)) {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
  }
  const guarded =
    <Args extends readonly unknown[]>(operation: (...args: Args) => void) =>
    (...args: Args) => {
      guard()
      operation(...args)
    }
  const disk: Disk = {
    makeFolder: guarded(nodeDisk.makeFolder),
    writeFile: guarded(nodeDisk.writeFile),
    rename: guarded(nodeDisk.rename),
    link: guarded(nodeDisk.link),
    copy: guarded(nodeDisk.copy),
    removeFile: guarded(nodeDisk.removeFile),
    removeFolder: guarded(nodeDisk.removeFolder),
    removeTree: guarded(nodeDisk.removeTree),
  }
  return { disk, count: () => done }
}

function countOperations(): number {
  const { disk, count } = failingDisk(Infinity, 'once')
  commit(changes(), root, disk)
  rmSync(root, { recursive: true })
  plant(root, before)
  return count()
}

test('brings all changes to disk and leaves nothing behind', () => {
  commit(changes(), root)
  expect(readTree(root)).toEqual(after)
  expect(readdirSync(join(root, generated)).toSorted()).toEqual(['added', 'changed.ts', 'same.ts', 'swap', 'turn'])
  expect(readdirSync(root).toSorted()).toEqual(['notes.txt', 'package.json', 'packages'])
})

test('does not touch files that stay the same', () => {
  const path = join(root, generated, 'same.ts')
  utimesSync(path, 1000, 1000)
  commit(changes(), root)
  expect(statSync(path).mtimeMs).toBe(1_000_000)
})

test('a process that dies before any operation leaves the old or the new state to the next run', () => {
  const total = countOperations()
  expect(total).toBeGreaterThan(20)
  const outcomes = new Set<string>()
  for (let operations = 0; operations < total; operations++) {
    attempt(failingDisk(operations, 'dead').disk)
    recover(root)
    const tree = readTree(root)
    outcomes.add(tree['package.json'] ?? '')
    expect(tree, `after ${operations} operations`).toEqual(tree['package.json'] === 'new' ? after : before)
    rmSync(root, { recursive: true })
    plant(root, before)
  }
  expect(outcomes).toEqual(new Set(['old', 'new']))
})

test('a recovery that dies as well is finished by the one after it', () => {
  const total = countOperations()
  for (let first = 0; first < total; first += 3) {
    for (let second = 0; second < total; second += 2) {
      attempt(failingDisk(first, 'dead').disk)
      try {
        recover(root, failingDisk(second, 'dead').disk)
      } catch {
        // That was the second death.
      }
      recover(root)
      const tree = readTree(root)
      expect(tree, `after ${first} and ${second} operations`).toEqual(tree['package.json'] === 'new' ? after : before)
      rmSync(root, { recursive: true })
      plant(root, before)
    }
  }
})

test('an error of the disk at any operation keeps the old state, or does not matter', () => {
  const total = countOperations()
  for (let operations = 0; operations < total; operations++) {
    const failure = attempt(failingDisk(operations, 'once').disk)
    recover(root)
    expect(readTree(root), `after ${operations} operations`).toEqual(failure === undefined ? after : before)
    if (failure !== undefined) expect(failure).toMatchObject({ name: 'WriteError', hint: expect.any(String) })
    rmSync(root, { recursive: true })
    plant(root, before)
  }
})

test('a process that is killed for real leaves the old or the new state to the next run', { timeout: 60_000 }, () => {
  const total = countOperations()
  for (let operations = 0; operations < total; operations += Math.ceil(total / 12)) {
    const plan = JSON.stringify({ root, diff: changes(), operations })
    const child = spawnSync(process.execPath, [fileURLToPath(new URL('./kill.fixture.ts', import.meta.url)), plan], {
      encoding: 'utf8',
    })
    expect(child).toMatchObject({ signal: 'SIGKILL', stderr: '' })
    recover(root)
    const tree = readTree(root)
    expect(tree, `after ${operations} operations`).toEqual(tree['package.json'] === 'new' ? after : before)
    rmSync(root, { recursive: true })
    plant(root, before)
  }
})
