import ts from 'typescript-5.9'
import { Editor } from './editor.ts'

/** The imports that the snippets below share. */
const head = `import { chatSend, OpenRouter, OpenRouterCore, OpenRouterDefaultError, TooManyRequestsResponseError } from '@openrouter-sdk/core'
import { useApiKeysList, useApiKeysListSuspense, useChatSendStream } from '@openrouter-sdk/react-query'
const client = new OpenRouterCore()
const openRouter = new OpenRouter()
`

/** Each: where the pointer is, and what the editor must say there. */
const hovers: readonly (readonly [marked: string, said: readonly string[]])[] = [
  [
    'chatSend|',
    ['Create a chat completion.', '`POST /chat/completions`', '@example const result = await chatSend(client'],
  ],
  ['openRouter.chat|', ['Chat completions.']],
  ['openRouter.chat.send|', ['@example const value = await openRouter.chat.send(', '@throws ChatSendError']],
  ['openRouter.apiKeys.listPages|', ['@example for await (const item of openRouter.apiKeys.listPages()']],
  ['useApiKeysList|()', ['List API keys.', '@example const { data, error } = useApiKeysList()']],
  ['useApiKeysListSuspense|()', ['@throws ApiKeysListError to an error boundary']],
  ['useChatSendStream|()', ['`POST /chat/completions`', '@example const { data, start } = useChatSendStream()']],
  ['TooManyRequestsResponseError|', ['Status 429']],
  ['OpenRouterDefaultError|', ['An error status of the OpenRouter API.']],
  ["chatSend(client, { model|: '', messages: [] })", ['model', '?: ']],
]

/** Each: where something is typed, and what the editor must offer there. */
const completions: readonly (readonly [marked: string, offered: readonly string[]])[] = [
  ['openRouter.|', ['apiKeys', 'chat', 'models']],
  ['openRouter.chat.|', ['send']],
  ["chatSend(client, { messages: [{ role: '|' }] })", ['assistant', 'system', 'user']],
  ['chatSend(client, { | })', ['messages', 'model', 'stream', 'temperature']],
  ['new OpenRouterCore({ | })', ['apiKey', 'maxRetries', 'serverURL', 'timeoutMs']],
  ['const query = useApiKeysList(); query.|', ['data', 'error', 'isPending']],
]

/** Throws where an editor shows too little for the packages as they are installed, or an example that does not compile. */
export function checkEditorHelp(): void {
  const editor = new Editor()
  const problems = [
    ...hovers.flatMap(([marked, said]) => missing(marked, said, editor.hover(head + marked))),
    ...completions.flatMap(([marked, offered]) => {
      const names = editor.completions(head + marked)
      return offered.filter((name) => !names.includes(name)).map((name) => `${marked} does not offer ${name}.`)
    }),
    ...signatureProblems(editor),
    ...exampleProblems(editor),
  ]
  if (problems.length > 0) throw new Error(`${problems.length} problems\n${problems.slice(0, 20).join('\n')}`)
}

function missing(marked: string, said: readonly string[], shown: string): readonly string[] {
  return said.filter((text) => !shown.includes(text)).map((text) => `${marked} does not show "${text}" but\n${shown}`)
}

/** A call has one signature, stream or not, so that the editor need not guess which one is meant. */
function signatureProblems(editor: Editor): readonly string[] {
  return ['chatSend(client, |)', 'openRouter.chat.send(|)'].flatMap((marked) => {
    const shown = editor.signatures(head + marked)
    if (shown.length !== 1) return [`${marked} shows ${shown.length} signatures.`]
    return missing(
      marked,
      ['request: ChatRequest', 'options?: RequestOptions', 'Create a chat completion.'],
      shown.join(),
    )
  })
}

/** Every function, method and hook that calls has an example, methods say what they throw, and all examples compile. */
function exampleProblems(editor: Editor): readonly string[] {
  const core = documented(editor, '@openrouter-sdk/core', (symbol, checker) =>
    callsOf(symbol, checker, 'ResultPromise'),
  )
  const hooks = documented(editor, '@openrouter-sdk/react-query', (symbol) =>
    /^use[A-Z]/.test(symbol.name) && symbol.name !== 'useOpenRouter' ? [symbol] : [],
  )
  const silent = [...core, ...hooks].filter(({ example }) => example === undefined)
  const harmless = core.filter(({ isMethod, throws }) => isMethod && !throws)
  if (core.length < 200 || hooks.length < 200) return [`Only ${core.length} calls and ${hooks.length} hooks are found.`]
  return [
    ...silent.map(({ name }) => `${name} has no example.`),
    ...harmless.map(({ name }) => `${name} does not say what it throws.`),
    ...editor.errors(exampleFile([...core, ...hooks])),
  ]
}

interface Documented {
  readonly name: string
  readonly isMethod: boolean
  readonly example: string | undefined
  readonly throws: boolean
}

function documented(
  editor: Editor,
  module: string,
  select: (symbol: ts.Symbol, checker: ts.TypeChecker) => readonly ts.Symbol[],
): readonly Documented[] {
  const { checker, symbols } = editor.exportsOf(module)
  return symbols
    .flatMap((symbol) => select(symbol, checker))
    .filter((symbol) => !symbol.getJsDocTags(checker).some(({ name }) => name === 'deprecated'))
    .map((symbol) => {
      const tags = symbol.getJsDocTags(checker)
      const example = tags.find(({ name }) => name === 'example')
      return {
        name: symbol.name,
        isMethod: (symbol.flags & ts.SymbolFlags.Method) !== 0,
        example: example && ts.displayPartsToString(example.text),
        throws: tags.some(({ name }) => name === 'throws'),
      }
    })
}

/** The function, or the methods of a class, that call the API. */
function callsOf(symbol: ts.Symbol, checker: ts.TypeChecker, promise: string): readonly ts.Symbol[] {
  if ((symbol.flags & ts.SymbolFlags.Class) !== 0)
    return [...(symbol.members?.values() ?? [])].filter((member) =>
      returns(member, checker, 'ResponsePromise', 'Pages'),
    )
  return returns(symbol, checker, promise, 'Pages') ? [symbol] : []
}

function returns(symbol: ts.Symbol, checker: ts.TypeChecker, ...types: readonly string[]): boolean {
  const declaration = symbol.declarations?.[0]
  if (declaration === undefined || !(ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)))
    return false
  const type = declaration.type && checker.getTypeFromTypeNode(declaration.type)
  return types.includes((type?.aliasSymbol ?? type?.getSymbol())?.name ?? '')
}

/** Each example in a function of its own, as a user would paste it. */
function exampleFile(calls: readonly Documented[]): string {
  const bodies = calls.map(({ example = '', name }, index) => {
    const isHook = name.startsWith('use')
    return `export ${isHook ? '' : 'async '}function ${isHook ? 'use' : 'call'}Example${index}() {\n${example}\n}`
  })
  return [
    "import * as core from '@openrouter-sdk/core'",
    "import * as hooks from '@openrouter-sdk/react-query'",
    'declare const client: core.OpenRouterCore',
    'declare const openRouter: core.OpenRouter',
    ...calls.flatMap(({ name, isMethod }) =>
      isMethod ? [] : [`const ${name} = ${name.startsWith('use') ? 'hooks' : 'core'}.${name}`],
    ),
    ...bodies,
  ].join('\n')
}
