import { posix } from 'node:path'
import type { Part } from '../../emit/layout/parts.ts'
import { isObject } from '../../lib/json.ts'
import { byTag, type Criterion, matcherOf } from './criteria.ts'
import { type Advice, ForeignOptions } from './foreign-options.ts'
import { formatCommands, lintOf } from './format-commands.ts'
import { endingOf, partsOf, type TakenOver } from './taken-over.ts'
import { lookUp } from '../../lib/look-up.ts'

const own = 'Names are by `operationId`; the option `names` changes them.'
const client = 'Move what it does to `client.ts`.'
const oneRequest = 'A call takes one object with all parameters and the body.'
const validation = "Add `validators: 'zod'`, and the middleware `validate` to `client.ts` if calls are to be checked."
const mocks = 'Add `mocks: true`.'
const fixed = 'Files are called as their operations.'
const overrides = 'Use an overlay for single operations.'

/** Plugins that are taken over, by what the folder then holds. */
const parts: Readonly<Record<string, Part>> = {
  pluginTs: 'types',
  pluginClient: 'core',
  pluginReactQuery: 'react-query',
  pluginVueQuery: 'vue-query',
  pluginSolidQuery: 'solid-query',
  pluginSvelteQuery: 'svelte-query',
}

/** Options of the plugins for hooks. */
const hookAdvice: Advice = {
  client: client,
  infinite: 'Name the parameter of each operation under `pagination`.',
  query: 'An overlay with `x-sdk-kind` decides what is a query.',
  mutation: 'An overlay with `x-sdk-kind` decides what is a query.',
  suspense: '',
  customOptions: 'Set `defaultOptions` of the `QueryClient`, or pass options to the hook.',
  queryKey: 'Every key begins with the name of the API; `withKeyPrefix` puts one before it.',
  mutationKey: 'Every key begins with the name of the API; `withKeyPrefix` puts one before it.',
  parser: validation,
}

/** Options without a counterpart of their own; `plugins.` is the prefix of the name of a plugin. */
export const kubbAdvice: Advice = {
  name: '',
  input: 'Write the document into a file.',
  'output.clean': '',
  'output.write': '',
  'output.barrelType': '',
  'output.defaultBanner': 'The header of generated files is fixed.',
  'output.storage': 'Files are written to the disk.',
  hooks: 'Add the command to the script behind `sdkgen generate`.',
  renderer: 'Emitters of your own are the option `emitters`.',
  adapter: '',
  middleware: 'Emitters of your own are the option `emitters`.',
  'plugins.pluginOas': '',
  'plugins.pluginOas.serverIndex': 'Set `serverURL` in `client.ts`.',
  'plugins.pluginTs.enumTypeSuffix': own,
  'plugins.pluginTs.enumKeyCasing': 'Members are called as in the document.',
  'plugins.pluginTs.enumSuffix': own,
  'plugins.pluginTs.dateType': "Add `dates: 'Date'`.",
  'plugins.pluginTs.integerType': "Add `int64: 'bigint'`.",
  'plugins.pluginTs.unknownType': 'Schemas without a type are `unknown`.',
  'plugins.pluginTs.optionalType': 'Optional members may be absent, or `undefined`.',
  'plugins.pluginClient.dataReturnType': 'Calls give a result; `withResponse()` gives the response as well.',
  'plugins.pluginClient.client': 'The client uses `fetch`; `fetch` of `client.ts` takes an adapter to axios.',
  'plugins.pluginClient.clientType': 'The class is there beside the functions.',
  'plugins.pluginClient.importPath': client,
  'plugins.pluginClient.baseURL': 'Set `serverURL` in `client.ts`.',
  'plugins.pluginClient.operations': 'There is no file of all operations.',
  'plugins.pluginClient.parser': validation,
  ...Object.fromEntries(
    Object.keys(parts).flatMap((plugin) =>
      plugin.endsWith('Query')
        ? Object.entries(hookAdvice).map(([option, advice]) => [`plugins.${plugin}.${option}`, advice])
        : [],
    ),
  ),
  'plugins.pluginZod': validation,
  'plugins.pluginMsw': mocks,
  'plugins.pluginFaker': mocks,
  'plugins.pluginMcp': 'Add `mcp: true`.',
}

/** Options that every plugin has. */
const shared: Advice = {
  output: '',
  group: '',
  bundle: '',
  paramsType: oneRequest,
  pathParamsType: oneRequest,
  paramsCasing: 'Parameters are in camel case.',
  override: overrides,
  transformers: own,
  resolver: own,
  compatibilityPreset: '',
  contentType: 'A request may name its content type where there are several.',
  generators: fixed,
  include: 'Plugins filter by themselves; here one filter is for all.',
  exclude: 'Plugins filter by themselves; here one filter is for all.',
}

/** One configuration of kubb. */
export function readKubb(value: unknown): TakenOver {
  const options = new ForeignOptions(value)
  const output = options.inner('output')
  const plugins = pluginsOf(options)
  const extension = output.take('extension')
  const filters = plugins.map(({ settings }) => settings.peek('include') ?? settings.peek('exclude')).filter(Boolean)
  // Filters of all plugins that have one are the same, or none can be taken over.
  const first = plugins.find(
    ({ settings }) => settings.peek('include') !== undefined || settings.peek('exclude') !== undefined,
  )
  const isShared = new Set(filters.map((filter) => describe(filter))).size === 1
  const taken = isShared ? first?.settings : undefined
  if (taken !== undefined)
    for (const { settings } of plugins) for (const key of ['include', 'exclude']) settings.take(key)
  const result = {
    key: options.text('name'),
    inputs: inputsOf(options),
    output: join(options.text('root'), output.text('path')),
    emit: partsOf(
      plugins.map(({ name }) => name),
      parts,
    ),
    usesOperationIds: true,
    enums: enumsOf(plugins),
    include: criteria(taken?.peek('include')),
    exclude: criteria(taken?.peek('exclude')),
    imports: endingOf(isObject(extension) ? extension['.ts'] : undefined),
    after: [
      ...formatCommands([output.text('format'), lintOf(output.text('lint'))]),
      ...options.inner('hooks').texts('done'),
    ],
  }
  options.take('plugins')
  return { ...result, left: [...options.left(kubbAdvice), ...plugins.flatMap(leftOf)] }
}

/** A plugin as the stand-in for its package makes it. */
interface Plugin {
  readonly name: string
  readonly settings: ForeignOptions
}

function pluginsOf(options: ForeignOptions): readonly Plugin[] {
  const given = options.peek('plugins')
  const list: unknown[] = Array.isArray(given) ? given : []
  return list.flatMap((plugin) => {
    if (!isObject(plugin) || typeof plugin['plugin'] !== 'string') return []
    const { plugin: name, options: settings } = plugin
    return [{ name, settings: new ForeignOptions(settings, `plugins.${name}`) }]
  })
}

/** Kubb makes objects of enums unless it is asked for types alone. */
function enumsOf(plugins: readonly Plugin[]): 'const' | undefined {
  const types = plugins.find(({ name }) => name === 'pluginTs')
  if (types === undefined) return undefined
  return /literal/i.test(String(types.settings.take('enumType'))) ? undefined : 'const'
}

function leftOf({ name, settings }: Plugin) {
  const path = `plugins.${name}`
  const known: Advice = Object.fromEntries(Object.entries(shared).map(([key, text]) => [`${path}.${key}`, text]))
  const itself = { option: path, advice: kubbAdvice[path] ?? 'There is no such plugin here.' }
  const isKnown = lookUp(parts, name) !== undefined || itself.advice === ''
  return [...(isKnown ? [] : [itself]), ...settings.left({ ...known, ...kubbAdvice })]
}

function inputsOf(options: ForeignOptions): readonly string[] {
  const root = options.peek('root')
  const paths = options.inner('input').texts('path')
  return paths.map((path) => (/^https?:/i.test(path) ? path : (join(String(root ?? '.'), path) ?? path)))
}

function join(root: string | undefined, path: string | undefined): string | undefined {
  return path === undefined ? undefined : posix.join(root ?? '.', path)
}

function describe(filter: unknown): string {
  return JSON.stringify(filter, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value))
}

function criteria(filter: unknown): readonly Criterion[] {
  const list: unknown[] = Array.isArray(filter) ? filter : []
  return list.flatMap((entry) => (isObject(entry) ? [criterion(entry['type'], entry['pattern'])] : []))
}

/** A pattern of kubb is a regular expression, and is one as a string too. */
function criterion(type: unknown, pattern: unknown): Criterion {
  const regular = pattern instanceof RegExp ? pattern : new RegExp(String(pattern))
  const matches = matcherOf(regular)
  if (type === 'tag') return byTag(regular)
  return {
    kind: 'operation',
    matches: ({ id, path, method }) =>
      (type === 'operationId' && id !== undefined && matches(id)) ||
      (type === 'path' && matches(path)) ||
      (type === 'method' && (matches(method) || matches(method.toLowerCase()))),
  }
}
