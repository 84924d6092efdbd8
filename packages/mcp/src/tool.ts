import { type JsonSchema, type SchemaObject, standalone } from './json-schema.js'
import { requestOf } from './request-of.js'

/** Result of a call. */
export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown }

export interface CallOptions {
  readonly signal?: AbortSignal | undefined
}

/** The pages of a list, one by one, and their items. */
interface PagesOf {
  [Symbol.asyncIterator](): AsyncIterator<unknown>
  items(): AsyncIterable<unknown>
}

type Call<Client, Request, Returned> = (client: Client, request: Request, options: CallOptions) => Returned

/** An operation as its file describes it. */
export interface Description<Client, Request> {
  /** As models call it: letters, digits, `_` and `-`. */
  readonly name: string
  /** The function of the core package. */
  readonly operation: string
  /** Where the method is, from the client: `['models', 'list']`. */
  readonly path: readonly string[]
  readonly verb: string
  readonly title: string
  readonly description: string
  /** Whether it changes nothing: GET and HEAD, and what the document says so of. */
  readonly isReadOnly: boolean
  /** Schema of the arguments. */
  readonly input: () => SchemaObject
  /** The member of the arguments that is the request; absent: they are. */
  readonly member?: string
  /** Where the request holds files, which arguments have in base64; `*` means each item of a list. */
  readonly files?: readonly (readonly string[])[]
  readonly call: Call<Client, Request, Promise<Outcome>>
  /** Iterator over pages, and the name of its method. */
  readonly pages?: { readonly method: string; readonly call: Call<Client, Request, PagesOf> }
}

/** An operation that a model can call. */
export interface Tool<Client> extends Omit<
  Description<Client, unknown>,
  'input' | 'member' | 'files' | 'call' | 'pages'
> {
  /** Schema of the arguments, an object. */
  readonly parameters: () => { readonly [keyword: string]: Exclude<JsonSchema, boolean>[string] }
  /** Whether the arguments hold the request in this member. */
  readonly member?: string | undefined
  /** @param request what the function is called with, as JSON has it */
  readonly call: Call<Client, unknown, Promise<Outcome>>
  readonly pages?: { readonly method: string; readonly call: Call<Client, unknown, PagesOf> } | undefined
}

export function tool<Client, Request>(description: Description<Client, Request>): Tool<Client> {
  const { input, files = [], call, pages, ...rest } = description
  // A request that is a member of the arguments may be left out.
  const read = (request: unknown) => requestOf<Request>(rest.member === undefined ? (request ?? {}) : request, files)
  return {
    ...rest,
    parameters: () => standalone(input()),
    call: async (client, request, options) => call(client, read(request), options),
    pages: pages && {
      method: pages.method,
      call: (client, request, options) => pages.call(client, read(request), options),
    },
  }
}
