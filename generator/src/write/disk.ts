import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs'

/** The operations a commit consists of, so that tests can stop it between any two of them. */
export interface Disk {
  /** Creates the folder and those above it. */
  makeFolder(path: string): void
  writeFile(path: string, text: string): void
  /** Replaces `to` in one step. */
  rename(from: string, to: string): void
  /** A second name for the same file. */
  link(from: string, to: string): void
  copy(from: string, to: string): void
  removeFile(path: string): void
  /** Removes a folder that is empty. */
  removeFolder(path: string): void
  removeTree(path: string): void
}

export const nodeDisk: Disk = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  writeFile: (path, text) => writeFileSync(path, text),
  rename: renameSync,
  link: linkSync,
  copy: (from, to) => copyFileSync(from, to),
  removeFile: unlinkSync,
  removeFolder: (path) => rmdirSync(path),
  removeTree: (path) => rmSync(path, { recursive: true, force: true }),
}

/** Whether anything, a dangling link included, has this name. */
export function exists(path: string): boolean {
  return lookAt(path) !== undefined
}

/** Undefined where nothing has the name; nothing has one below a file. */
export function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined
    throw error
  }
}

export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** A second name for a file: its own name never disappears, not even for a moment. */
export function keep(path: string, kept: string, disk: Disk): void {
  try {
    disk.link(path, kept)
  } catch {
    // Some file systems have no hard links.
    disk.copy(path, kept)
  }
}
