import type { FunctionDeclarationStructure } from 'ts-morph'
import { declareFunction } from '../code/declare.ts'
import type { FileScope } from '../code/scope.ts'
import type { BuildFunction, CheckName, LibraryFunctions } from './library.ts'

/** The functions of `checks.ts` for what the library does not have, of those that are asked for. */
export function checkFunctions(
  scope: FileScope,
  needed: ReadonlySet<CheckName>,
  ofLibrary: LibraryFunctions,
): readonly FunctionDeclarationStructure[] {
  const functions: Partial<Readonly<Record<CheckName, BuildFunction>>> = { ...shared, ...ofLibrary }
  return [...needed].toSorted().map((name) => {
    const build = functions[name]
    if (build === undefined) throw new Error(`The library has no function ${name}`)
    return declareFunction(name, build(scope))
  })
}

const shared: Readonly<Record<Exclude<CheckName, keyof LibraryFunctions>, BuildFunction>> = {
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
