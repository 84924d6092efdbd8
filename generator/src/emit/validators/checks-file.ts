import type { FunctionDeclarationStructure } from 'ts-morph'
import { declareFunction } from '../code/declare.ts'
import type { FileScope } from '../code/scope.ts'
import type { BuildFunction, CheckName, Library, LibraryFunctions } from './library.ts'

/** The functions of `checks.ts` for what the library does not have, of those that are asked for. */
export function checkFunctions(
  scope: FileScope,
  needed: ReadonlySet<CheckName>,
  library: Library,
  module: string,
): readonly FunctionDeclarationStructure[] {
  const functions: Partial<Readonly<Record<CheckName, BuildFunction>>> = {
    ...shared,
    ...library.ownFunctions,
    ...likeFunctions(library, module),
  }
  return [...needed].toSorted().map((name) => {
    const build = functions[name]
    if (build === undefined) throw new Error(`The library has no function ${name}`)
    return declareFunction(name, build(scope))
  })
}

/** Functions that all libraries have, with statements of their own. */
function likeFunctions(
  { functions, schemaType, typed, wholeNumberType, unlikeLibrary, issuesLackValue }: Library,
  module: string,
): Readonly<Record<keyof LibraryFunctions, BuildFunction>> {
  return {
    both: (scope) => {
      const { A, B } = scope.locals('A', 'B')
      const parameters = (one: string, other: string) => [
        { name: 'one', type: `${module}.${schemaType}${one}` },
        { name: 'other', type: `${module}.${schemaType}${other}` },
      ]
      return {
        overloads: [
          {
            docs: [`A value that two schemas take. ${unlikeLibrary}`],
            typeParameters: [A, B],
            parameters: parameters(`<${typed(A)}>`, `<${typed(B)}>`),
            returnType: `${module}.${schemaType}<${typed(`${A} & ${B}`)}>`,
          },
        ],
        parameters: parameters('', ''),
        returnType: `${module}.${schemaType}`,
        statements: functions.both(scope, module),
      }
    },
    schema: (scope) => {
      const { T } = scope.locals('T')
      const parameters = [{ name: 'make', type: `() => ${module}.${schemaType}` }]
      return {
        overloads: [
          {
            docs: [
              'The schema of a type, made when it is used first. Nothing is inferred from what it is made of, which would take a compiler long.',
            ],
            typeParameters: [T],
            parameters,
            returnType: `${module}.${schemaType}<${T}, ${T}>`,
          },
        ],
        parameters,
        returnType: `${module}.${schemaType}`,
        statements: functions.schema(scope, module),
      }
    },
    instant: (scope) => ({
      docs: ['An instant, as a `Date` or as its text, which becomes a `Date`.'],
      returnType: `${module}.${schemaType}`,
      statements: functions.instant(scope, module),
    }),
    wholeNumber: (scope) => ({
      docs: ['A 64-bit integer, as a `bigint` or as the number of JSON, which becomes a `bigint`.'],
      returnType: `${module}.${wholeNumberType}`,
      statements: functions.wholeNumber(scope, module),
    }),
    isAddition: (scope) => ({
      docs: [
        'Whether an issue is about a member, or a text of an enum, that the API may have got since. For `ignore` of `validate`.',
      ],
      parameters: [
        { name: 'issue', type: '{ readonly message: string }' },
        ...(issuesLackValue ? [{ name: 'value', type: 'unknown' }] : []),
      ],
      returnType: 'boolean',
      statements: functions.isAddition(scope, module),
    }),
  }
}

const shared: Partial<Readonly<Record<CheckName, BuildFunction>>> = {
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
    : typeof value === 'bigint'
      ? ${scope.global('String')}(value)
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
}
