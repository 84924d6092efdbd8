/** Members of an operation, as YAML. */
export const operation = (id: string): string =>
  `operationId: ${id}\n      responses:\n        '200':\n          description: Ok\n`

/** A path with one operation, as YAML. */
export const get = (path: string, id: string): string => `  ${path}:\n    get:\n      ${operation(id)}`
