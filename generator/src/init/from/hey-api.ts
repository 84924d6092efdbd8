import { isObject } from '../../lib/json.ts'
import type { Part } from '../../emit/layout/parts.ts'
import { byTag, type Criterion, deprecatedOperations, inEach, matcherOf } from './criteria.ts'
import { type Advice, ForeignOptions } from './foreign-options.ts'
import { formatCommands, lintOf } from './format-commands.ts'
import { endingOf, partsOf, type TakenOver } from './taken-over.ts'
import { lookUp } from '../../lib/look-up.ts'

const own = 'Names are by `operationId`; the option `names` changes them.'
const validation = 'the middleware `validate` to `client.ts` if calls are to be checked.'

/** Plugins that are taken over, by what the folder then holds. */
const parts: Readonly<Record<string, Part>> = {
  '@hey-api/typescript': 'types',
  '@hey-api/sdk': 'core',
  '@hey-api/client-fetch': 'core',
  '@tanstack/react-query': 'react-query',
  '@tanstack/vue-query': 'vue-query',
  '@tanstack/solid-query': 'solid-query',
  '@tanstack/svelte-query': 'svelte-query',
  '@tanstack/angular-query-experimental': 'angular-query',
}

/** Options without a counterpart of their own; `plugins.` is the prefix of the name of a plugin. */
export const heyApiAdvice: Advice = {
  'input.fetch': 'Fetch the document in a script before `sdkgen generate`.',
  'input.watch': 'Run `sdkgen watch`.',
  watch: 'Run `sdkgen watch`.',
  logs: '',
  interactive: '',
  dryRun: 'Run `sdkgen check`.',
  configFile: '',
  'output.clean': '',
  'output.entryFile': '',
  'output.indexFile': '',
  'output.preferExportAll': '',
  'output.case': own,
  'output.fileName': 'Files are called as their operations.',
  'output.header': 'The header of generated files is fixed.',
  'output.tsConfigPath': 'The nearest `tsconfig.json` decides how imports end; the option `imports` overrides it.',
  'parser.patch': 'Use an overlay, or the option `transform`.',
  'parser.hooks': 'Use an overlay with `x-sdk-kind`, or the option `transform`.',
  'parser.pagination': 'Name the parameter of each operation under `pagination`.',
  'parser.transforms': 'Use the option `transform`.',
  'parser.filters.schemas': 'Schemas that no operation uses are left out by themselves.',
  'parser.filters.orphans': 'Schemas that no operation uses are left out by themselves.',
  'parser.filters.preserveOrder': '',
  'plugins.@hey-api/sdk.asClass': 'The class is there beside the functions.',
  'plugins.@hey-api/sdk.operations': 'The class is there beside the functions.',
  'plugins.@hey-api/sdk.instance': 'The class is there beside the functions.',
  'plugins.@hey-api/sdk.auth': 'Leave the credential out of `client.ts`.',
  'plugins.@hey-api/sdk.responseStyle': 'Calls give a result; `unwrap` gives the value or throws.',
  'plugins.@hey-api/sdk.validator': `Add \`validators\`, and ${validation}`,
  'plugins.@hey-api/sdk.transformer': "Add `dates: 'Date'`, and `int64: 'bigint'`.",
  ...Object.fromEntries(Object.keys(parts).map((name) => [`plugins.${name}`, own])),
  'plugins.@hey-api/client-fetch.runtimeConfigPath': 'Move what it does to `client.ts`.',
  'plugins.@hey-api/client-fetch.baseUrl': 'Set `serverURL` in `client.ts`.',
  'plugins.@hey-api/client-fetch.throwOnError': 'Await `unwrap(…)` where a call is to throw.',
  'plugins.@hey-api/client-fetch': 'Move it to `client.ts`.',
  'plugins.@hey-api/client-next': 'The client uses `fetch`; move its options to `client.ts`.',
  'plugins.@hey-api/client-axios': 'The client uses `fetch`; `fetch` of `client.ts` takes an adapter to axios.',
  'plugins.@hey-api/client-ky': 'The client uses `fetch`; `fetch` of `client.ts` takes an adapter to ky.',
  'plugins.@hey-api/client-ofetch': 'The client uses `fetch`; `fetch` of `client.ts` takes an adapter to ofetch.',
  'plugins.@hey-api/transformers': "Add `dates: 'Date'`, and `int64: 'bigint'`.",
  'plugins.zod': `Add \`validators: 'zod'\`, and ${validation}`,
  'plugins.valibot': `Add \`validators: 'valibot'\`, and ${validation}`,
}

/** Plugins that run where a configuration lists none. */
export const defaultPlugins: readonly string[] = ['@hey-api/typescript', '@hey-api/sdk']

/**
 * One configuration of hey-api, which has one output, or as many as inputs.
 *
 * @param value what the configuration file gives
 */
export function readHeyApi(value: unknown): readonly TakenOver[] {
  const outputs = isObject(value) && Array.isArray(value['output']) ? value['output'] : undefined
  if (!isObject(value) || outputs === undefined) return [readOne(value)]
  const { input } = value
  return outputs.map((output: unknown, index) =>
    readOne({
      ...value,
      output,
      input: Array.isArray(input) && input.length === outputs.length ? input[index] : input,
    }),
  )
}

function readOne(value: unknown): TakenOver {
  const options = new ForeignOptions(value)
  const output = options.inner('output')
  const { include, exclude } = filters(options.inner('parser').inner('filters'))
  const plugins = readPlugins(options)
  const taken = {
    inputs: inputsOf(options),
    output: options.text('output') ?? output.text('path'),
    emit: plugins.emit,
    enums: plugins.enums,
    usesOperationIds: true,
    include,
    exclude,
    imports: endingOf(output.text('importFileExtension') ?? output.inner('module').text('extension')),
    after: formatCommands([output.text('format'), lintOf(output.text('lint')), ...output.texts('postProcess')]),
  }
  return { ...taken, left: [...options.left(heyApiAdvice), ...plugins.left()] }
}

/** Texts, objects with a path, or a list of both; what has no path is reported. */
function inputsOf(options: ForeignOptions): readonly string[] {
  const given = options.peek('input')
  if (!Array.isArray(given)) return [...options.texts('input'), ...options.inner('input').texts('path')]
  const paths = given
    .map((one: unknown) => (isObject(one) ? one['path'] : one))
    .filter((one) => typeof one === 'string')
  if (paths.length === given.length) options.take('input')
  return paths
}

/** Of what both tags and operations select, hey-api takes what both do. */
function filters(options: ForeignOptions): { include: readonly Criterion[]; exclude: readonly Criterion[] } {
  const tags = options.inner('tags')
  const operations = options.inner('operations')
  const included = [tags.texts('include').map(byTag), operations.texts('include').map(byMethodAndPath)] as const
  const excluded = [...tags.texts('exclude').map(byTag), ...operations.texts('exclude').map(byMethodAndPath)]
  const withoutDeprecated = options.take('deprecated') === false
  return {
    include: included.every((list) => list.length > 0) ? [inEach(included)] : included.flat(),
    exclude: withoutDeprecated ? [...excluded, deprecatedOperations] : excluded,
  }
}

/** `GET /pets`, or a pattern of it. */
function byMethodAndPath(wanted: string): Criterion {
  const matches = matcherOf(wanted)
  return { kind: 'operation', matches: ({ method, path }) => matches(`${method} ${path}`) }
}

function readPlugins(options: ForeignOptions) {
  const given = options.take('plugins')
  const list: unknown[] = Array.isArray(given) ? given : [...defaultPlugins]
  const named = list.flatMap((plugin) => {
    const name = isObject(plugin) ? plugin['name'] : plugin
    return typeof name === 'string' ? [{ name, settings: isObject(plugin) ? plugin : {} }] : []
  })
  const types = new ForeignOptions(named.find(({ name }) => name === '@hey-api/typescript')?.settings)
  return {
    emit: partsOf(
      named.map(({ name }) => name),
      parts,
    ),
    enums: types.peek('enums') ? ('const' as const) : undefined,
    left: () =>
      named.flatMap(({ name, settings }) => {
        const mine = new ForeignOptions(settings, `plugins.${name}`)
        mine.take('name')
        if (name === '@hey-api/typescript') mine.take('enums')
        const unknown = lookUp(parts, name) === undefined && heyApiAdvice[`plugins.${name}`] !== ''
        const itself = unknown ? new ForeignOptions({ [name]: true }, 'plugins').left(heyApiAdvice) : []
        return [...itself, ...mine.left(heyApiAdvice)]
      }),
  }
}
