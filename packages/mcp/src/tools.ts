import type { JsonSchema } from './json-schema.js'
import { messageOf, resultOf } from './result-of.js'
import type { CallOptions, Tool } from './tool.js'

type Parameters = Exclude<JsonSchema, boolean>

/** A tool of chat completions, as openai and others take it. */
export interface ChatTool {
  type: 'function'
  function: { name: string; description: string; parameters: { [keyword: string]: unknown } }
}

/** A tool of the Responses API. */
export interface ResponsesTool {
  type: 'function'
  name: string
  description: string
  parameters: { [keyword: string]: unknown }
  strict: false
}

/** A tool of the AI SDK. */
export interface AiTool {
  description: string
  inputSchema: AiSchema
  execute: (input: unknown, options?: { readonly abortSignal?: AbortSignal | undefined }) => Promise<unknown>
}

/** A Standard Schema that says what it is as JSON Schema (https://standardschema.dev). The API checks values. */
interface AiSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'sdkgen'
    readonly validate: (value: unknown) => { readonly value: unknown }
    readonly jsonSchema: Readonly<Record<'input' | 'output', () => Record<string, unknown>>>
  }
}

/** A call that a model asks for in a chat completion. */
export interface ToolCall {
  readonly id: string
  readonly function: { readonly name: string; readonly arguments: string }
}

/** The reply to it. */
export interface ToolMessage {
  role: 'tool'
  tool_call_id: string
  content: string
}

export interface Tools {
  /** For `tools` of a chat completion of openai or others. */
  readonly chat: ChatTool[]
  /** For `tools` of the Responses API. */
  readonly responses: ResponsesTool[]
  /** For `tools` of `generateText` and `streamText` of the AI SDK. */
  readonly aiSdk: Record<string, AiTool>
  /**
   * Calls the operation of a tool.
   *
   * @param given the arguments, as an object or as the JSON text that models write
   * @throws the error of the call, and `TypeError` for an unknown tool and for arguments that are no object
   */
  call(name: string, given?: unknown, options?: CallOptions): Promise<unknown>
  /** Replies to calls of a chat completion, failures included: `messages.push(...await replies(message.tool_calls))`. */
  replies(calls: readonly ToolCall[], options?: CallOptions): Promise<ToolMessage[]>
}

/** Operations as tools of a model: their schemas in the formats of several APIs, and what calls them. */
export function tools<Client>(operations: readonly Tool<Client>[], { client }: { readonly client: Client }): Tools {
  const byName = new Map(operations.map((each) => [each.name, each]))
  const call = async (name: string, given: unknown = {}, options: CallOptions = {}): Promise<unknown> => {
    const found = byName.get(name)
    if (found === undefined) throw new TypeError(`There is no tool ${JSON.stringify(name.slice(0, 100))}.`)
    return resultOf(found.call(client, argumentOf(found, given), options))
  }
  const described = operations.map(({ name, description, parameters }) => ({
    name,
    description,
    parameters: parameters(),
  }))
  return {
    chat: described.map((each) => ({ type: 'function', function: each })),
    responses: described.map((each) => ({ type: 'function', ...each, strict: false })),
    aiSdk: Object.fromEntries(
      described.map(({ name, description, parameters }) => [
        name,
        {
          description,
          inputSchema: aiSchema(parameters),
          execute: async (input, options) => (await call(name, input, { signal: options?.abortSignal })) ?? null,
        } satisfies AiTool,
      ]),
    ),
    call,
    replies: (calls, options) =>
      Promise.all(
        calls.map(async ({ id, function: { name, arguments: given } }) => {
          const content = await call(name, given, options).then((value) => JSON.stringify(value ?? null), messageOf)
          return { role: 'tool', tool_call_id: id, content } as const
        }),
      ),
  }
}

/** Arguments of a tool's function, from those of a model. */
export function argumentOf<Client>({ member }: Tool<Client>, given: unknown): unknown {
  const read: unknown = typeof given === 'string' ? parsed(given) : given
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    throw new TypeError('The arguments of a tool are an object.')
  }
  return member === undefined ? read : Object.entries(read).find(([key]) => key === member)?.[1]
}

/** Some models write nothing where a tool needs nothing. */
function parsed(text: string): unknown {
  try {
    return text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    throw new TypeError('The arguments of a tool must be JSON.')
  }
}

function aiSchema(schema: Parameters): AiSchema {
  const jsonSchema = () => structuredClone({ ...schema })
  return {
    '~standard': {
      version: 1,
      vendor: 'sdkgen',
      validate: (value) => ({ value }),
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  }
}
