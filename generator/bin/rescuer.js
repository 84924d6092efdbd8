// The process that stands by while files are written (see src/write/with-rescuer.ts).
import { enableCompileCache } from 'node:module'
import { compiled } from './compiled.js'

enableCompileCache(compiled)
await import('../src/write/rescuer.ts')
