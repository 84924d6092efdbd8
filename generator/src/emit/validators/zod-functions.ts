import type { Library, LibraryFunctions } from './library.ts'
import { zodDialect } from './zod.ts'

const functions: LibraryFunctions = {
  both: (scope, z) => [
    `return ${z}.unknown().check((context) => {
  const [left, right] = [one.safeParse(context.value), other.safeParse(context.value)]
  for (const { error } of [left, right])
    for (const issue of error?.issues ?? []) context.issues.push(issue as ${z}.core.$ZodRawIssue)
  const [a, b] = [left.data, right.data]
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null && !${scope.global('Array')}.isArray(a))
    context.value = { ...b, ...a }
})`,
  ],
  schema: (_scope, z) => [`return ${z}.lazy(make)`],
  instant: (scope, z) => [
    `const text = ${z}.iso.datetime({ offset: true }).transform((written) => new ${scope.global('Date')}(written))`,
    `return ${z}.union([${z}.date(), text])`,
  ],
  wholeNumber: (scope, z) => [
    `const number = ${z}.number().check(${z}.multipleOf(1)).transform((value) => ${scope.global('BigInt')}(value))`,
    `return ${z}.union([${z}.bigint(), number])`,
  ],
  isAddition: (scope, z) => [
    `const known = issue as ${z}.core.$ZodIssue`,
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
}

/** Functions and types of Zod. */
export const zod: Library = {
  dialect: zodDialect,
  functions,
  ownFunctions: {},
  schemaType: 'ZodType',
  typed: (output) => output,
  wholeNumberType: 'ZodType<bigint>',
  unlikeLibrary: 'Other than `intersection`, it does not throw where their results differ.',
  issuesLackValue: true,
}
