import type { LibraryFunctions } from './library.ts'

/** The functions that are written with Valibot. */
export const valibotFunctions: LibraryFunctions = {
  both: (scope) => {
    const v = scope.namespace('valibot', 'v')
    const { A, B } = scope.locals('A', 'B')
    return {
      overloads: [
        {
          docs: [
            'A value that two schemas take. Other than `intersect`, it does not refuse a value because their results differ.',
          ],
          typeParameters: [A, B],
          parameters: [
            { name: 'one', type: `${v}.GenericSchema<unknown, ${A}>` },
            { name: 'other', type: `${v}.GenericSchema<unknown, ${B}>` },
          ],
          returnType: `${v}.GenericSchema<unknown, ${A} & ${B}>`,
        },
      ],
      parameters: [
        { name: 'one', type: `${v}.GenericSchema` },
        { name: 'other', type: `${v}.GenericSchema` },
      ],
      returnType: `${v}.GenericSchema`,
      statements: [
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
    }
  },
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
  schema: (scope) => {
    const v = scope.namespace('valibot', 'v')
    const { T } = scope.locals('T')
    return {
      overloads: [
        {
          docs: [
            'The schema of a type, made when it is used first. Nothing is inferred from what it is made of, which would take a compiler long.',
          ],
          typeParameters: [T],
          parameters: [{ name: 'make', type: `() => ${v}.GenericSchema` }],
          returnType: `${v}.GenericSchema<${T}, ${T}>`,
        },
      ],
      parameters: [{ name: 'make', type: `() => ${v}.GenericSchema` }],
      returnType: `${v}.GenericSchema`,
      statements: [`let made: ${v}.GenericSchema | undefined`, `return ${v}.lazy(() => (made ??= make()))`],
    }
  },
  instant: (scope) => {
    const v = scope.namespace('valibot', 'v')
    return {
      docs: ['An instant, as a `Date` or as its text, which becomes a `Date`.'],
      returnType: `${v}.GenericSchema`,
      statements: [
        `const text = ${v}.pipe(
  ${v}.string(),
  ${v}.isoTimestamp(),
  ${v}.transform((written) => new ${scope.global('Date')}(written)),
  ${v}.date(),
)`,
        `return ${v}.union([${v}.date(), text])`,
      ],
    }
  },
  wholeNumber: (scope) => {
    const v = scope.namespace('valibot', 'v')
    return {
      docs: ['A 64-bit integer, as a `bigint` or as the number of JSON, which becomes a `bigint`.'],
      returnType: `${v}.GenericSchema`,
      statements: [
        `const number = ${v}.pipe(
  ${v}.number(),
  ${v}.integer(),
  ${v}.transform((value) => ${scope.global('BigInt')}(value)),
)`,
        `return ${v}.union([${v}.bigint(), number])`,
      ],
    }
  },
  isAddition: (scope) => ({
    docs: [
      'Whether an issue is about a member, or a text of an enum, that the API may have got since. For `ignore` of `validate`.',
    ],
    parameters: [{ name: 'issue', type: '{ readonly message: string }' }],
    returnType: 'boolean',
    statements: [
      `const { type, input, issues } = issue as ${scope.namespace('valibot', 'v')}.BaseIssue<unknown>`,
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
  }),
}
