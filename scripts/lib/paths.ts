import { join } from 'node:path'

/** Root of the repository. */
export const root = join(import.meta.dirname, '../..')

/** Scratch space of the scripts; not under version control. */
export const cache = join(root, '.cache')

const folderOf = (name: string) => join(root, 'packages', name)

/** Packages for programs: they are tested with every compiler, runtime and bundler that is supported. */
export const packageFolders = ['types', 'core', 'react-query'].map(folderOf)

/** All that are published: those, and the server, which is a program of its own. */
export const publishedFolders = [...packageFolders, folderOf('mcp')]

/** The TypeScript versions that the packages are developed for, and the packages that hold them. */
export const compilers = { '5.9': 'typescript-5.9', '6.0': 'typescript-6.0', '7.0': 'typescript' }

/** Compilers for the packages: the oldest supported version, and those the packages are developed with. */
export const consumerCompilers = { '5.4': 'typescript-5.4', ...compilers }
