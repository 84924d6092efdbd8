import type { FunctionDeclarationStructure } from 'ts-morph'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { FileScope } from '../code/scope.ts'
import type { CheckName } from './library.ts'

type Build = (scope: FileScope) => Omit<FunctionDeclarationStructure, 'kind' | 'name'>

/** The functions of `checks.ts` for what the library does not have, of those that are asked for. */
export function checkFunctions(
  scope: FileScope,
  needed: ReadonlySet<CheckName>,
): readonly FunctionDeclarationStructure[] {
  return [...needed].toSorted().map((name) => ({
    kind: StructureKind.Function,
    isExported: true,
    name,
    ...functions[name](scope),
  }))
}

const functions: Readonly<Record<CheckName, Build>> = {
  hasAll: () => ({
    docs: ['Whether an object has these members; other values pass.'],
    parameters: [{ name: 'names', type: 'readonly string[]' }],
    returnType: '(value: unknown) => boolean',
    statements: [
      `return (value) => typeof value !== 'object' || value === null || names.every((name) => name in value)`,
    ],
  }),
  hasMembers: (scope) => ({
    docs: ['Whether an object has so many members.'],
    parameters: [
      { name: 'least', type: 'number' },
      { name: 'most', type: 'number', initializer: scope.global('Infinity') },
    ],
    returnType: '(value: object) => boolean',
    statements: [
      `return (value) => {
  const { length } = ${scope.global('Object')}.keys(value)
  return length >= least && length <= most
}`,
    ],
  }),
  isBinary: (scope) => {
    const [blob, buffer, stream] = ['Blob', 'ArrayBuffer', 'ReadableStream'].map((name) => scope.global(name))
    const classes = [blob, buffer, stream].map((name) => `value instanceof ${name}`)
    return {
      docs: ['Whether a value is bytes to be sent.'],
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: 'boolean',
      statements: [`return ${[...classes, `${buffer}.isView(value)`].join(' || ')}`],
    }
  },
  isUnique: (scope) => {
    const [list, object, json] = ['Array', 'Object', 'JSON'].map((name) => scope.global(name))
    return {
      docs: ['Whether no item of a list comes twice; the order of members does not matter.'],
      parameters: [{ name: 'list', type: 'readonly unknown[]' }],
      returnType: 'boolean',
      statements: [
        `const sorted = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && !${list}.isArray(value)
    ? ${object}.fromEntries(${object}.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value`,
        `return new ${scope.global('Set')}(list.map((item) => ${json}.stringify(item, sorted))).size === list.length`,
      ],
    }
  },
  isOther: (scope) => ({
    docs: ['Whether a value is of none of these kinds.'],
    parameters: [{ name: 'kinds', type: 'readonly string[]' }],
    returnType: '(value: unknown) => boolean',
    statements: [
      `return (value) =>
  !kinds.includes(value === null ? 'null' : ${scope.global('Array')}.isArray(value) ? 'array' : typeof value)`,
    ],
  }),
  isGiven: () => ({
    docs: ['Whether there is a value at all.'],
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: 'boolean',
    statements: ['return value !== undefined'],
  }),
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
      `switch (known.code) {
  case 'unrecognized_keys':
    return true
  case 'invalid_value':
    return typeof value === 'string'
  case 'invalid_union': {
    if (known.errors.some((all) => all.every((inner) => isAddition(inner, valueAt(value, inner.path))))) return true
    // A new variant: its discriminator is a text that none of the others has.
    const texts = known.errors.map((all) =>
      all
        .filter(({ code, path }) => code === 'invalid_value' && typeof valueAt(value, path) === 'string')
        .map(({ path }) => path.join('.')),
    )
    return !!texts[0]?.some((place) => texts.every((all) => all.includes(place)))
  }
  default:
    return false
}`,
    ],
  }),
  valueAt: (scope) => ({
    docs: ['What stands at a path of a value.'],
    parameters: [
      { name: 'value', type: 'unknown' },
      { name: 'path', type: 'readonly PropertyKey[]' },
    ],
    returnType: 'unknown',
    statements: [`return path.reduce<unknown>((at, key) => ${scope.global('Object')}(at)[key], value)`],
  }),
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
}
