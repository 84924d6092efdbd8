/** The entry of a table by a text that may come from anywhere: `constructor` is no entry unless the table has one. */
export function lookUp<Entry>(table: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
