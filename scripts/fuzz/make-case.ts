import { array, type Arbitrary, boolean, constant, constantFrom, nat, oneof, option, record, tuple } from 'fast-check'
import { dump } from 'js-yaml'
import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { caseOf, type CaseParts, type FuzzCase } from './fuzz-case.ts'
import { mutate, type Mutation, mutation } from './mutations.ts'
import { sliceDocument } from './slice-document.ts'
import { targets, values } from './values.ts'

/** Of packages or of a folder, with all that can be asked for. */
function settings(): Arbitrary<JsonObject> {
  const both = { allowMissing: flag, mocks: flag, merged: constantFrom('spec/openapi.yaml', 'spec/openapi.json') }
  const validators = option(constant('zod'), { nil: undefined })
  const packages = record({ ...both, openapi: flag, docs: flag, tests: flag, scope: constant('@fuzz') })
  const parts = constantFrom(['types'], ['core'], ['react-query'])
  const folder = record({
    ...both,
    layout: constant('folder'),
    imports: constant('.js'),
    output: constant('api'),
    emit: parts,
  })
  return tuple(oneof({ arbitrary: packages, weight: 3 }, folder), validators).map(([chosen, library]) =>
    library === undefined ? chosen : { ...chosen, validators: library },
  )
}

/** Changes of a document. */
export interface Plan {
  readonly document: number
  readonly start: number
  readonly count: number
  readonly mutations: readonly Mutation[]
  readonly overlay: OverlayPlan | null
  readonly config: readonly Mutation[]
  readonly settings: JsonObject
  readonly text: TextPlan | null
}

interface OverlayPlan {
  readonly actions: readonly { readonly target: string; readonly update: JsonValue; readonly remove: boolean }[]
  readonly mutations: readonly Mutation[]
}

interface TextPlan {
  readonly kind: 'crlf' | 'bom' | 'cut' | 'drop' | 'insert' | 'double' | 'dedent' | 'yaml'
  readonly at: number
  readonly text: string
}

const rarely = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | null> => option(arbitrary, { freq: 1 })
const few = array(mutation, { maxLength: 1 })
const flag = boolean()

export const plan: Arbitrary<Plan> = record({
  document: nat(),
  start: nat(),
  count: constantFrom(1, 2, 3, 5),
  mutations: array(mutation, { minLength: 1, maxLength: 6 }),
  overlay: rarely(
    record({
      actions: array(record({ target: constantFrom(...targets), update: constantFrom(...values), remove: flag }), {
        minLength: 1,
        maxLength: 3,
      }),
      mutations: few,
    }),
  ),
  config: rarely(few).map((changes) => changes ?? []),
  settings: settings(),
  text: rarely(
    record({
      kind: constantFrom('crlf', 'bom', 'cut', 'drop', 'insert', 'double', 'dedent', 'yaml', 'yaml'),
      at: nat(),
      text: constantFrom(
        '\t',
        '"',
        '{',
        '}',
        ']',
        ':',
        '- ',
        '&a',
        '*a',
        '!!x ',
        '\u0000',
        '\u2028',
        ' ',
        '\n',
        '#',
        ',',
      ),
    }),
  ),
})

export function makeCase(documents: readonly JsonObject[], { text, ...chosen }: Plan): FuzzCase {
  const parts = partsOf(documents, chosen)
  const made = caseOf(parts)
  if (text === null) return made
  const { 'openapi.json': json = '', ...others } = made
  if (!['yaml', 'dedent', 'double', 'drop'].includes(text.kind))
    return { ...others, 'openapi.json': change(json, text) }
  const config = { ...parts.config, inputs: ['openapi.yaml'] }
  const yaml = change(dump(parts.document), text)
  return { ...others, 'openapi.yaml': yaml, 'sdk.config.json': `${JSON.stringify(config, null, 2)}\n` }
}

function partsOf(documents: readonly JsonObject[], chosen: Omit<Plan, 'text'>): CaseParts {
  const source = documents[chosen.document % documents.length] ?? {}
  const document = mutate(sliceDocument(source, chosen.start, chosen.count), chosen.mutations)
  const overlay = chosen.overlay === null ? undefined : overlayOf(chosen.overlay)
  const overlays = overlay === undefined ? {} : { overlays: ['overlay.json'] }
  const base = { name: 'Fuzz', inputs: ['openapi.json'], ...overlays, ...chosen.settings }
  const config = mutate(base, chosen.config)
  return { document, overlay, config: isObject(config) ? config : base }
}

function overlayOf({ actions, mutations }: OverlayPlan): JsonValue {
  const overlay = {
    overlay: '1.0.0',
    info: { title: 'Fuzz', version: '1' },
    actions: actions.map(({ target, update, remove }) => ({
      target,
      description: 'Why not.',
      ...(remove ? { remove } : { update }),
    })),
  }
  return mutate(overlay, mutations)
}

function change(source: string, { kind, at, text }: TextPlan): string {
  const index = source.length === 0 ? 0 : at % source.length
  const lines = source.split('\n')
  const line = at % lines.length
  switch (kind) {
    case 'crlf':
      return source.replaceAll('\n', '\r\n')
    case 'bom':
      return `\ufeff${source}`
    case 'cut':
      return source.slice(0, index)
    case 'drop':
      return lines.toSpliced(line, 1).join('\n')
    case 'insert':
      return source.slice(0, index) + text + source.slice(index)
    case 'double':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n')
    case 'dedent':
      return lines.with(line, (lines[line] ?? '').replace(/^ {1,2}/, '')).join('\n')
    case 'yaml':
      return source
  }
}
