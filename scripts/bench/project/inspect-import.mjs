// Imports modules and prints how many files that loads, or by how many bytes the heap grows.
// Usage: node --expose-gc inspect-import.mjs modules|heap SPECIFIER…
import { registerHooks } from 'node:module'

const [, , what, ...specifiers] = process.argv
let modules = 0
if (what === 'modules') {
  registerHooks({
    load(url, context, next) {
      if (url.startsWith('file:')) modules++
      return next(url, context)
    },
  })
}
globalThis.gc()
const before = process.memoryUsage().heapUsed
for (const specifier of specifiers) await import(specifier)
globalThis.gc()
console.log(what === 'modules' ? modules : process.memoryUsage().heapUsed - before)
