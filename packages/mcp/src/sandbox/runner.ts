/*
 * The process that programs of models run in. They run in an engine of their own, compiled to WebAssembly, which has the language
 * and nothing else: no files, no network, no processes, no modules. Around it, Node's permission model denies this process files,
 * processes and threads, and its environment is empty. All a program can do is send text to the process that started this one.
 *
 * It imports no other file of the package, so that Node can run it from its source.
 */
import variant from '@jitl/quickjs-singlefile-mjs-release-sync'
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core'

/** The first message; those after it are text for the program. */
interface Start {
  readonly code: string
  /** Source of the function that makes what the program finds. */
  readonly guest: string
  readonly manifest: string
  readonly instance: string
  readonly memoryBytes: number
}

/** Most characters that a program sends in all. */
const maxSent = 50_000_000

process.once('message', ({ code, guest, manifest, instance, memoryBytes }: Start) => {
  const runtime = engine.newRuntime({ memoryLimitBytes: memoryBytes, maxStackSizeBytes: 256 * 1024 })
  const context = runtime.newContext()
  let left = maxSent
  const send = (text: string) => {
    left -= text.length
    if (left > 0) process.send?.(text)
  }
  const fail = (error: unknown) => send(JSON.stringify({ action: 'done', error: textOf(error) }))
  const sendHandle = context.newFunction('send', (text) => void send(context.getString(text)))
  const evaluate = (source: string, name: string) => context.unwrapResult(context.evalCode(source, name))
  const work = () => {
    const done = runtime.executePendingJobs()
    if (done.error !== undefined) fail(context.dump(done.error))
  }
  try {
    const [list, instanceName] = [evaluate(`(${manifest})`, 'manifest'), context.newString(instance)]
    const setUp = evaluate(guest, 'guest')
    const hooks = context.unwrapResult(context.callFunction(setUp, context.undefined, list, instanceName, sendHandle))
    const [receive, finish] = [context.getProp(hooks, 'receive'), context.getProp(hooks, 'finish')]
    process.on('message', (text: string) => {
      const message = context.newString(text)
      const received = context.callFunction(receive, context.undefined, message)
      message.dispose()
      if (received.error !== undefined) fail(context.dump(received.error))
      work()
    })
    const program = evaluate(`(async () => {\n${code}\n})()`, 'program')
    context.unwrapResult(context.callFunction(finish, context.undefined, program))
    work()
  } catch (error) {
    fail(error)
  }
})

const engine = await newQuickJSWASMModuleFromVariant(variant)
process.send?.('ready')

function textOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  const [name, message] = ['name', 'message'].map((key) => String(Reflect.get(error, key) ?? ''))
  return `${name}: ${message}`
}
