/**
 * Where the files of an SDK go, and how one imports another. Emitters name files and modules as they are in packages; only a
 * layout changes the names.
 */
export interface Layout {
  /** The path of a file, relative to the output root. */
  place(path: string): string
  /** How the file at `from` writes a module that it imports. */
  specifier(from: string, module: string): string
  /** The module whose `client` is used where callers pass none; absent where they always pass one. */
  readonly standardClient: string | undefined
  /** The file, as in packages, that replaces the one of an operation; absent where each has a file of its own. */
  readonly sharedFile?: (path: string) => string | undefined
  /** The file of an operation, without folder and ending, which is its subpath in packages; absent where it is called as the operation. */
  readonly subpath?: (operation: string) => string
}

/** Three packages, whose names are in the specifiers. */
export const packagesLayout: Layout = {
  place: (path) => path,
  specifier: (_from, module) => module,
  standardClient: undefined,
}
