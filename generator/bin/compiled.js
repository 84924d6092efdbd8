import { join } from 'node:path'

/** Where code is kept as Node compiled it, types stripped; what is imported before the cache is on is not in it. */
export const compiled = join(import.meta.dirname, '../node_modules/.cache/sdkgen/compiled')
