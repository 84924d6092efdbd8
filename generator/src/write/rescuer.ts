import { existsSync } from 'node:fs'
import { workFolder } from './work-folder.ts'

/**
 * A process of its own that outlives the one that writes (see with-rescuer.ts): whatever ends the writer closes the
 * channel between the two. If a commit is half-way then, it is finished here; otherwise there is nothing to do.
 *
 * The only argument is the absolute path of the output root.
 */
const [root = ''] = process.argv.slice(2)
const writer = process.ppid
// It may get what was meant for the writer, and must not go with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
process.once('disconnect', async () => {
  // Hardly ever: what restores is loaded for that, not while the writer waits for this process.
  if (!existsSync(workFolder(root))) return
  const { restore } = await import('./write.ts')
  await restore(root, { ended: writer })
})
process.send?.('ready', undefined, undefined, () => {})
