import type { ValidatorLibrary } from '../emit/validators/library.ts'

/** Optional parts of an SDK, as options of the configuration. */
export interface Extras {
  readonly validators?: ValidatorLibrary
  readonly mocks?: boolean
  readonly mcp?: boolean
}

/** Packages that the MCP server imports. */
const mcpDependencies = [
  '@modelcontextprotocol/sdk',
  'minisearch',
  'quickjs-emscripten-core',
  '@jitl/quickjs-singlefile-mjs-release-sync',
]

/** The ones that flags ask for. */
export function extrasOf({ validators, mocks, mcp }: Extras): Extras {
  return {
    ...(validators === undefined ? {} : { validators }),
    ...(mocks === true ? { mocks } : {}),
    ...(mcp === true ? { mcp } : {}),
  }
}

/** Packages to install for them, as advice. */
export function extraDependencies({ validators, mocks, mcp }: Extras): readonly string[] {
  return [
    ...(validators === undefined ? [] : [`Install ${validators} for the validators.`]),
    ...(mocks === true ? ['Install msw and @faker-js/faker as development dependencies for the mocks.'] : []),
    ...(mcp === true ? [`Install ${mcpDependencies.join(', ')} for the MCP server.`] : []),
  ]
}
