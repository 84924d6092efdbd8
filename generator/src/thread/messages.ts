import type { MessagePort } from 'node:worker_threads'
import type { TaskName, Tasks } from './tasks.ts'

/** Result of a task. */
export type Value<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>

/** A call of a task, sent to the thread; the reply comes through the port. */
export type Call = {
  readonly [Name in TaskName]: {
    readonly task: Name
    readonly given: Parameters<Tasks[Name]>
    readonly port: MessagePort
  }
}[TaskName]

/** `error` is what the task threw; of an error of a class of ours only the message and the stack arrive. */
export type Reply<Result> = { readonly value: Result } | { readonly error: unknown }
