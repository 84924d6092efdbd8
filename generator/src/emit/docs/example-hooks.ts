import { isStreamOnly, paginationOf } from '../../model/operations/operation-kind.ts'
import { eventText, itemsOf, replacerOf } from '../code/example-call.ts'
import { block, hookOf, importOf, type Subject } from './example-block.ts'

/** The hooks that call an operation. */
export function hooks(subject: Subject): readonly string[] {
  return [
    ...ifThere(subject, 'hook', queryHook),
    ...ifThere(subject, 'mutationHook', mutationHook),
    ...(isStreamOnly(subject.operation) ? streamHooks(subject) : []),
  ]
}

/** The hooks of a stream, and of pages. */
export const streamHooks = (subject: Subject) => ifThere(subject, 'streamHook', streamHook)
export const pagesHooks = (subject: Subject) => ifThere(subject, 'infiniteHook', infiniteHook)

function ifThere(
  subject: Subject,
  key: Parameters<typeof hookOf>[1],
  print: (subject: Subject, hook: string) => string,
): readonly string[] {
  const hook = hookOf(subject, key)
  return hook === undefined ? [] : [print(subject, hook)]
}

/** The head of a component, which takes the request where none is known. */
function component(subject: Subject, hook: string): readonly string[] {
  const { isKnown, requestType } = subject
  return [
    importOf(subject, 'reactQuery', hook),
    ...(isKnown ? [] : [importOf(subject, 'types', requestType)]),
    '',
    `export function Example(${isKnown ? '' : `{ request }: { readonly request: ${requestType} }`}) {`,
  ]
}

const waiting = [
  '  if (query.isPending) return <p>Loading …</p>',
  '  if (query.isError) return <p>{query.error.message}</p>',
]

function queryHook(subject: Subject, hook: string): string {
  return block('Hook', [
    ...component(subject, hook),
    `  const query = ${hook}(${subject.hookRequest})`,
    ...waiting,
    `  return <pre>{JSON.stringify(query.data, ${replacer(subject)}, 2)}</pre>`,
    '}',
  ])
}

function mutationHook(subject: Subject, hook: string): string {
  return block('Hook', [
    ...component(subject, hook),
    `  const mutation = ${hook}()`,
    `  const send = () => mutation.mutate(${subject.hookRequest})`,
    '  if (mutation.isError) return <p>{mutation.error.message}</p>',
    '  return (',
    '    <button disabled={mutation.isPending} onClick={send}>',
    '      Send',
    '    </button>',
    '  )',
    '}',
  ])
}

/** Second argument of `JSON.stringify` for the response: `null` where its usual form will do. */
function replacer({ operation }: Subject): string {
  return replacerOf(operation) ?? 'null'
}

function streamHook(subject: Subject, hook: string): string {
  const { operation, hookRequest } = subject
  const orJson = operation.stream?.orJson === true
  const options = orJson ? '' : `{ initialData: '', reduce: (text, event) => text + ${eventText(operation)} }`
  return block('Hook', [
    ...component(subject, hook),
    `  const stream = ${hook}(${options})`,
    `  const start = () => stream.start(${hookRequest})`,
    '  return (',
    '    <>',
    orJson ? `      <pre>{JSON.stringify(stream.data, ${replacer(subject)}, 2)}</pre>` : '      <p>{stream.data}</p>',
    "      <button onClick={stream.status === 'streaming' ? stream.stop : start}>",
    "        {stream.status === 'streaming' ? 'Stop' : 'Start'}",
    '      </button>',
    '    </>',
    '  )',
    '}',
  ])
}

function infiniteHook(subject: Subject, hook: string): string {
  const paged = paginationOf(subject.operation)
  const items = paged === undefined ? '' : itemsOf('page', paged)
  return block('Hook', [
    ...component(subject, hook),
    `  const query = ${hook}(${subject.hookRequest})`,
    ...waiting,
    `  const items = query.data.pages.flatMap((page) => ${items})`,
    '  return (',
    '    <button disabled={!query.hasNextPage || query.isFetching} onClick={() => query.fetchNextPage()}>',
    '      {items.length} loaded',
    '    </button>',
    '  )',
    '}',
  ])
}
