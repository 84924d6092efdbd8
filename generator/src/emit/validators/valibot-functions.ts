import type { Library, LibraryFunctions } from './library.ts'
import { valibotDialect } from './valibot.ts'

const functions: LibraryFunctions = {
  both: (scope, v) => [
    `return ${v}.pipe(
  ${v}.unknown(),
  ${v}.rawTransform(({ dataset, addIssue }) => {
    const { value } = dataset
    const [left, right] = [${v}.safeParse(one, value), ${v}.safeParse(other, value)]
    for (const { message, path } of [...(left.issues ?? []), ...(right.issues ?? [])])
      addIssue(path === undefined ? { message } : { message, path })
    const [a, b]: unknown[] = [left.output, right.output]
    const isMerged = typeof a === 'object' && a !== null && typeof b === 'object' && b !== null && !${scope.global('Array')}.isArray(a)
    return isMerged ? { ...b, ...a } : value
  }),
)`,
  ],
  schema: (_scope, v) => [`let made: ${v}.GenericSchema | undefined`, `return ${v}.lazy(() => (made ??= make()))`],
  instant: (scope, v) => [
    `const text = ${v}.pipe(
  ${v}.string(),
  ${v}.isoTimestamp(),
  ${v}.transform((written) => new ${scope.global('Date')}(written)),
  ${v}.date(),
)`,
    `return ${v}.union([${v}.date(), text])`,
  ],
  wholeNumber: (scope, v) => [
    `const number = ${v}.pipe(
  ${v}.number(),
  ${v}.integer(),
  ${v}.transform((value) => ${scope.global('BigInt')}(value)),
)`,
    `return ${v}.union([${v}.bigint(), number])`,
  ],
  isAddition: (_scope, v) => [
    `const { type, input, issues } = issue as ${v}.BaseIssue<unknown>`,
    `switch (type) {
  case 'strict_object':
    return true
  case 'literal':
  case 'picklist':
    return typeof input === 'string'
  case 'union':
    return !!issues?.every(isAddition)
  default:
    return false
}`,
  ],
}

/** Functions and types of Valibot. */
export const valibot: Library = {
  dialect: valibotDialect,
  functions,
  ownFunctions: {
    limited: (scope) => {
      const v = scope.namespace('valibot', 'v')
      return {
        docs: [
          'A schema whose values are held to limits. The types of values are not compared, which would take a compiler long.',
        ],
        parameters: [
          { name: 'base', type: `${v}.GenericSchema` },
          { name: 'limits', type: `readonly ${v}.PipeItem<any, any, ${v}.BaseIssue<unknown>>[]` },
        ],
        returnType: `${v}.GenericSchema`,
        statements: [`return ${v}.pipe(base, ...limits)`],
      }
    },
    object: (scope) => {
      const v = scope.namespace('valibot', 'v')
      const message = 'Invalid type: Expected Object but received Array'
      return {
        docs: ['An object that is not a list; Valibot takes lists for objects.'],
        parameters: [{ name: 'members', type: `${v}.GenericSchema` }],
        returnType: `${v}.GenericSchema`,
        statements: [
          `return ${v}.pipe(
  ${v}.unknown(),
  ${v}.check((value) => !${scope.global('Array')}.isArray(value), '${message}'),
  members,
)`,
        ],
      }
    },
  },
  schemaType: 'GenericSchema',
  typed: (output) => `unknown, ${output}`,
  wholeNumberType: 'GenericSchema',
  unlikeLibrary: 'Other than `intersect`, it does not refuse a value because their results differ.',
  issuesLackValue: false,
}
