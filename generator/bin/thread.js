// The second thread; each thread switches on its own cache of compiled code.
import { enableCompileCache } from 'node:module'
import { compiled } from './compiled.js'

enableCompileCache(compiled)
await import('../src/thread/worker.ts')
