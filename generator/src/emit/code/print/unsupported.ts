/** A structure has something that the printers here do not write; ts-morph has to print it. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported'
}

/** Makes sure that nothing of a structure is lost: `rest` is what a printer has not looked at. */
export function refuse(rest: object): void {
  for (const key in rest) if (!isAbsent(rest[key as keyof typeof rest])) throw new Unsupported(key)
}

/** A text as it is; a writer function, or a structure in place of a text, is ts-morph's to print. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Unsupported(typeof value)
  return value
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0)
}
