import { posix } from 'node:path'
import type { FileUnit } from '../../emit/layout/file-plan.ts'
import { type Part, queryParts } from '../../emit/layout/parts.ts'
import { isObject } from '../../lib/json.ts'
import { byTag, deprecatedOperations } from './criteria.ts'
import { type Advice, ForeignOptions } from './foreign-options.ts'
import { formatCommands } from './format-commands.ts'
import type { TakenOver } from './taken-over.ts'
import { lookUp } from '../../lib/look-up.ts'

const own = 'Names are by `operationId`; the option `names` changes them.'
const client = 'Move what it does to `client.ts`.'

/** Options without a counterpart of their own. */
export const orvalAdvice: Advice = {
  'input.override.transformer': 'Use the option `transform`.',
  'input.parserOptions': 'Fetch the document in a script before `sdkgen generate`.',
  'input.unsafeDisableValidation': '',
  'input.validation': 'Run `sdkgen lint`.',
  'input.filters.schemas': 'Schemas that no operation uses are left out by themselves.',
  'output.clean': '',
  'output.schemas': '',
  'output.indexFiles': '',
  'output.tsconfig': 'The nearest `tsconfig.json` decides how imports end; the option `imports` overrides it.',
  'output.packageJson': '',
  'output.client': 'There are functions over `fetch`, a class, hooks of TanStack Query, `validators` and `mcp`.',
  'output.httpClient': 'The client uses `fetch`; `fetch` of `client.ts` takes an adapter to axios.',
  'output.baseUrl': 'Set `serverURL` in `client.ts`.',
  'output.headers': 'Headers are a part of the request of every function.',
  'output.mock': 'Add `mocks: true`.',
  'output.docs': 'The document `openapi.yaml` feeds any tool for documentation.',
  'output.namingConvention': own,
  'output.fileExtension': 'Files end in `.ts`.',
  'output.urlEncodeParameters': 'Path parameters are always encoded.',
  'output.override.mutator': client,
  'output.override.requestOptions': client,
  'output.override.fetch': client,
  'output.override.axios': client,
  'output.override.paramsSerializer': 'Parameters are written as the document says.',
  'output.override.paramsSerializerOptions': 'Parameters are written as the document says.',
  'output.override.transformer': 'Use the option `transform`.',
  'output.override.operationName': 'Use `names: { operation }`.',
  'output.override.operations': 'Use an overlay for single operations.',
  'output.override.tags': 'Use an overlay for single operations.',
  'output.override.components': 'Use `names: { schema }`.',
  'output.override.namingConvention': own,
  'output.override.header': 'The header of generated files is fixed.',
  'output.override.useTypeOverInterfaces': '',
  'output.override.useDates': "Add `dates: 'Date'`.",
  'output.override.useBigInt': "Add `int64: 'bigint'`.",
  'output.override.useDatesTransform': "Add `dates: 'Date'`.",
  'output.override.query.useQuery': '',
  'output.override.query.useMutation': '',
  'output.override.query.useSuspenseQuery': '',
  'output.override.query.usePrefetch': '',
  'output.override.query.useInvalidate': '',
  'output.override.query.signal': '',
  'output.override.query.version': '',
  'output.override.query.shouldExportQueryKey': '',
  'output.override.query.useInfinite': 'Name the parameter of each operation under `pagination`.',
  'output.override.query.useInfiniteQueryParam': 'Name the parameter of each operation under `pagination`.',
  'output.override.query.options': 'Set `defaultOptions` of the `QueryClient`, or pass options to the hook.',
  'output.override.query.queryKey': 'Every key begins with the name of the API; `withKeyPrefix` puts one before it.',
  'output.override.query': 'Pass options to the hook.',
}

/** The content of the folder, by the client of orval. */
const parts: Readonly<Record<string, readonly Part[]>> = {
  fetch: ['core'],
  ...Object.fromEntries(queryParts.map((part) => [part, ['core', part]])),
}

/** The unit of files, by the mode of orval. */
const units: Readonly<Record<string, FileUnit>> = { single: 'few', split: 'few', tags: 'group', 'tags-split': 'group' }

/** The projects of one configuration of orval. */
export function readOrval(value: unknown): readonly TakenOver[] {
  return isObject(value) ? Object.entries(value).map(([key, project]) => readProject(key, project)) : []
}

function readProject(key: string, value: unknown): TakenOver {
  const options = new ForeignOptions(value)
  const output = options.inner('output')
  const { include, exclude } = filters(options, output)
  const taken = {
    key,
    inputs: [...options.texts('input'), ...options.inner('input').texts('target')],
    output: folderOf(options.text('output') ?? output.text('target'), output.text('workspace')),
    emit: partsOf(output),
    files: lookUp(units, output.text('mode') ?? ''),
    enums: output.inner('override').take('enumGenerationType') === 'union' ? undefined : ('const' as const),
    usesOperationIds: true,
    include,
    exclude,
    after: afterOf(options, output),
  }
  return { ...taken, left: options.left(orvalAdvice) }
}

/** `src/api/pets.ts` becomes `src/api/pets`; an index becomes its folder. */
function folderOf(target: string | undefined, workspace = ''): string | undefined {
  if (target === undefined) return undefined
  const { dir, name, ext } = posix.parse(posix.join(workspace, target.replaceAll('\\', '/')))
  if (!/^\.[cm]?[jt]sx?$/.test(ext)) return posix.join(dir, `${name}${ext}`)
  return name === 'index' && dir !== '' ? dir : posix.join(dir, name)
}

/** Clients without a counterpart stay unread. */
function partsOf(output: ForeignOptions): readonly Part[] {
  const found = lookUp(parts, String(output.peek('client')))
  if (found === undefined) return ['core']
  output.take('client')
  return found
}

function filters(options: ForeignOptions, output: ForeignOptions) {
  const given = options.inner('input').inner('filters')
  const isExcluding = given.text('mode') === 'exclude'
  const listed = given.take('tags')
  const tags = Array.isArray(listed) ? listed.map(byTag) : []
  const isWithoutDeprecated = output.inner('override').take('useDeprecatedOperations') === false
  return {
    include: isExcluding ? [] : tags,
    exclude: [...(isExcluding ? tags : []), ...(isWithoutDeprecated ? [deprecatedOperations] : [])],
  }
}

/** The formatter of the output, and the commands that run after it. */
function afterOf(options: ForeignOptions, output: ForeignOptions): readonly string[] {
  const formatters = [output.text('formatter'), ...['prettier', 'biome'].filter((name) => output.take(name) === true)]
  return [...new Set([...formatCommands(formatters), ...options.inner('hooks').texts('afterAllFilesWrite')])]
}
