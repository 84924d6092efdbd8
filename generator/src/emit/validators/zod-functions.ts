import type { LibraryFunctions } from './library.ts'

/** The functions that are written with Zod. */
export const zodFunctions: LibraryFunctions = {
  both: (scope) => {
    const z = scope.namespace('zod', 'z')
    const { A, B } = scope.locals('A', 'B')
    return {
      overloads: [
        {
          docs: [
            'A value that two schemas take. Other than `intersection`, it does not throw where their results differ.',
          ],
          typeParameters: [A, B],
          parameters: [
            { name: 'one', type: `${z}.ZodType<${A}>` },
            { name: 'other', type: `${z}.ZodType<${B}>` },
          ],
          returnType: `${z}.ZodType<${A} & ${B}>`,
        },
      ],
      parameters: [
        { name: 'one', type: `${z}.ZodType` },
        { name: 'other', type: `${z}.ZodType` },
      ],
      returnType: `${z}.ZodType`,
      statements: [
        `return ${z}.unknown().check((context) => {
  const [left, right] = [one.safeParse(context.value), other.safeParse(context.value)]
  for (const { error } of [left, right])
    for (const issue of error?.issues ?? []) context.issues.push(issue as ${z}.core.$ZodRawIssue)
  const [a, b] = [left.data, right.data]
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null && !${scope.global('Array')}.isArray(a))
    context.value = { ...b, ...a }
})`,
      ],
    }
  },
  schema: (scope) => {
    const z = scope.namespace('zod', 'z')
    const { T } = scope.locals('T')
    return {
      overloads: [
        {
          docs: [
            'The schema of a type, made when it is used first. Nothing is inferred from what it is made of, which would take a compiler long.',
          ],
          typeParameters: [T],
          parameters: [{ name: 'make', type: `() => ${z}.ZodType` }],
          returnType: `${z}.ZodType<${T}, ${T}>`,
        },
      ],
      parameters: [{ name: 'make', type: `() => ${z}.ZodType` }],
      returnType: `${z}.ZodType`,
      statements: [`return ${z}.lazy(make)`],
    }
  },
  instant: (scope) => {
    const z = scope.namespace('zod', 'z')
    return {
      docs: ['An instant, as a `Date` or as its text, which becomes a `Date`.'],
      returnType: `${z}.ZodType`,
      statements: [
        `const text = ${z}.iso.datetime({ offset: true }).transform((written) => new ${scope.global('Date')}(written))`,
        `return ${z}.union([${z}.date(), text])`,
      ],
    }
  },
  wholeNumber: (scope) => {
    const z = scope.namespace('zod', 'z')
    return {
      docs: ['A 64-bit integer, as a `bigint` or as the number of JSON, which becomes a `bigint`.'],
      returnType: `${z}.ZodType<bigint>`,
      statements: [
        `const number = ${z}.number().check(${z}.multipleOf(1)).transform((value) => ${scope.global('BigInt')}(value))`,
        `return ${z}.union([${z}.bigint(), number])`,
      ],
    }
  },
  isAddition: (scope) => ({
    docs: [
      'Whether an issue is about a member, or a text of an enum, that the API may have got since. For `ignore` of `validate`.',
    ],
    parameters: [
      { name: 'issue', type: '{ readonly message: string }' },
      { name: 'value', type: 'unknown' },
    ],
    returnType: 'boolean',
    statements: [
      `const known = issue as ${scope.namespace('zod', 'z')}.core.$ZodIssue`,
      `const at = (path: readonly PropertyKey[]) => path.reduce<unknown>((inner, key) => ${scope.global('Object')}(inner)[key], value)`,
      `switch (known.code) {
  case 'unrecognized_keys':
    return true
  case 'invalid_value':
    return typeof value === 'string'
  case 'invalid_union': {
    if (known.errors.some((all) => all.every((inner) => isAddition(inner, at(inner.path))))) return true
    // A new variant: its discriminator is a text that none of the others has.
    const texts = known.errors.map((all) =>
      all
        .filter(({ code, path }) => code === 'invalid_value' && typeof at(path) === 'string')
        .map(({ path }) => path.join('.')),
    )
    return !!texts[0]?.some((place) => texts.every((all) => all.includes(place)))
  }
  default:
    return false
}`,
    ],
  }),
}
