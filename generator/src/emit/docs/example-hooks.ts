import { block, importOf, type Subject } from './example-block.ts'

/** The hooks that call an operation. */
export function hooks(subject: Subject): readonly string[] {
  const { example } = subject
  return [
    ...(example.hook === undefined ? [] : [queryHook(subject, example.hook)]),
    ...(example.mutationHook === undefined ? [] : [mutationHook(subject, example.mutationHook)]),
    ...(example.streamOnly && example.streamHook !== undefined ? [streamHook(subject, example.streamHook)] : []),
  ]
}

/** The head of a component, which takes the request where none is known. */
function component(subject: Subject, hook: string): readonly string[] {
  const { isKnown, requestType } = subject.example
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
    `  const query = ${hook}(${subject.example.hookRequest})`,
    ...waiting,
    `  return <pre>{JSON.stringify(query.data, ${subject.example.replacer}, 2)}</pre>`,
    '}',
  ])
}

function mutationHook(subject: Subject, hook: string): string {
  return block('Hook', [
    ...component(subject, hook),
    `  const mutation = ${hook}()`,
    `  const send = () => mutation.mutate(${subject.example.hookRequest})`,
    '  if (mutation.isError) return <p>{mutation.error.message}</p>',
    '  return (',
    '    <button disabled={mutation.isPending} onClick={send}>',
    '      Send',
    '    </button>',
    '  )',
    '}',
  ])
}

export function streamHook(subject: Subject, hook: string): string {
  const { orJson, eventText, hookRequest, replacer } = subject.example
  const options = orJson ? '' : `{ initialData: '', reduce: (text, event) => text + ${eventText} }`
  return block('Hook', [
    ...component(subject, hook),
    `  const stream = ${hook}(${options})`,
    `  const start = () => stream.start(${hookRequest})`,
    '  return (',
    '    <>',
    orJson ? `      <pre>{JSON.stringify(stream.data, ${replacer}, 2)}</pre>` : '      <p>{stream.data}</p>',
    "      <button onClick={stream.status === 'streaming' ? stream.stop : start}>",
    "        {stream.status === 'streaming' ? 'Stop' : 'Start'}",
    '      </button>',
    '    </>',
    '  )',
    '}',
  ])
}

export function infiniteHook(subject: Subject, hook: string): string {
  const { hookRequest, items } = subject.example
  return block('Hook', [
    ...component(subject, hook),
    `  const query = ${hook}(${hookRequest})`,
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
