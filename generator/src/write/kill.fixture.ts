import { commit } from './commit.ts'
import type { Diff } from './diff.ts'
import { type Disk, nodeDisk } from './disk.ts'

/** Commits the diff in its argument and kills itself after so many operations; a text it is about to write gets half written. */
interface Plan {
  readonly root: string
  readonly diff: Diff
  readonly operations: number
}

const plan: Plan = JSON.parse(process.argv[2] ?? '')
let done = 0

function alive(): void {
  if (done++ >= plan.operations) process.kill(process.pid, 'SIGKILL')
}

const disk: Disk = {
  ...nodeDisk,
  makeFolder: (path) => {
    alive()
    nodeDisk.makeFolder(path)
  },
  writeFile: (path, text) => {
    nodeDisk.writeFile(path, text.slice(0, text.length / 2))
    alive()
    nodeDisk.writeFile(path, text)
  },
  rename: (from, to) => {
    alive()
    nodeDisk.rename(from, to)
  },
  link: (from, to) => {
    alive()
    nodeDisk.link(from, to)
  },
  removeFile: (path) => {
    alive()
    nodeDisk.removeFile(path)
  },
  removeFolder: (path) => {
    alive()
    nodeDisk.removeFolder(path)
  },
  removeTree: (path) => {
    alive()
    nodeDisk.removeTree(path)
  },
}

commit(plan.diff, plan.root, disk)
