import { dirname, sep } from 'node:path'

/** Names of devices on Windows, with any extension: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const devices = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)$/i

/** Bytes of the longest name that common file systems hold. */
const maxBytes = 255

/** Leaves room for extensions, and for the numbers that make names unique. */
const maxStemBytes = 200

/** Whether a name, without its extension, is none that a file can have on every system. */
export function isDeviceName(stem: string): boolean {
  return devices.test(stem.trim())
}

/** Whether every common file system holds a file or folder of this name. */
export function isPortableName(name: string): boolean {
  const stem = name.split('.', 1)[0] ?? ''
  return !/[<>:"|?*\\/\p{Cc}]|[. ]$/u.test(name) && !isDeviceName(stem) && Buffer.byteLength(name) <= maxBytes
}

/** A name cut to what can be that of a file, between two characters. */
export function cutStem(name: string): string {
  if (Buffer.byteLength(name) <= maxStemBytes) return name
  let cut = ''
  let bytes = 0
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > maxStemBytes) break
    cut += character
  }
  return cut
}

/** Key that is equal for names that a disk takes for one, because it ignores case or Unicode form. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** A folder and those above it, the nearest first. It need not exist. */
export function foldersAround(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersAround(above)]
}

/** A path with `/` between its parts. */
export function posix(path: string): string {
  return path.split(sep).join('/')
}
