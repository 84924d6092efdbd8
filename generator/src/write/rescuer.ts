import { restore } from './write.ts'

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
process.once('disconnect', () => void restore(root, { ended: writer }))
process.send?.('ready', undefined, undefined, () => {})
