import { format } from 'oxfmt'
import { VariableDeclarationKind, type StatementStructures } from 'ts-morph'
import { describe, expect, test } from 'vitest'
import { printStatements } from './print-statements.ts'
import { printWithTsMorph } from './print-with-ts-morph.ts'
import { StructureKind } from './structure-kind.ts'

/** Every member that emitters use, one declaration per kind and shape. */
const printed: readonly (readonly [what: string, statements: readonly (StatementStructures | string)[]])[] = [
  ['text', ["const text = 'as it is'\n", 'text.at(0)']],
  [
    'imports',
    [
      { kind: StructureKind.ImportDeclaration, moduleSpecifier: 'a', isTypeOnly: true, namedImports: [{ name: 'A' }] },
      {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: './b.js',
        namedImports: ['c', { name: 'B', isTypeOnly: true }, { name: 'd', alias: 'e' }],
      },
    ],
  ],
  [
    'exports',
    [
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: './a.js' },
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: './b.js', isTypeOnly: true, namedExports: [] },
      {
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: './c.js',
        namedExports: [
          { name: 'c', alias: 'd', leadingTrivia: '\n/** Old. */\n' },
          { name: 'E', isTypeOnly: true },
        ],
      },
    ],
  ],
  [
    'an interface',
    [
      {
        kind: StructureKind.Interface,
        isExported: true,
        name: 'A',
        extends: ['B', 'C<string>'],
        docs: ['One line.'],
        properties: [
          { name: 'a', type: 'string', docs: ['Several\n\nlines.'] },
          { name: "'b-c'", type: '{ d: 1; e: 2 }', hasQuestionToken: true, isReadonly: true },
        ],
      },
      { kind: StructureKind.Interface, name: 'Empty' },
    ],
  ],
  [
    'a type alias',
    [
      { kind: StructureKind.TypeAlias, isExported: true, name: 'A', type: "'a' | 'b'", docs: ['Letters.'] },
      {
        kind: StructureKind.TypeAlias,
        name: 'With',
        typeParameters: ['T', { name: 'K', constraint: 'keyof T', default: 'keyof T' }],
        type: '{\n/** Text. */\na: T[K]\n}',
      },
    ],
  ],
  [
    'variables',
    [
      {
        kind: StructureKind.VariableStatement,
        isExported: true,
        docs: ['Numbers.'],
        declarations: [
          { name: 'one', type: 'number', initializer: '1' },
          { name: 'two', initializer: '2' },
        ],
      },
      {
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Let,
        declarations: [{ name: 'three' }],
      },
    ],
  ],
  [
    'functions',
    [
      {
        kind: StructureKind.Function,
        isExported: true,
        isAsync: true,
        name: 'plain',
        typeParameters: [{ name: 'T', default: 'unknown' }],
        parameters: [
          { name: 'a', type: 'T' },
          { name: 'b', type: 'string', hasQuestionToken: true },
          { name: '{ c, ...d }', type: 'C', initializer: '{}' },
        ],
        returnType: 'Promise<void>',
        statements: ['const e = 1', 'await e'],
        docs: ['Does it.'],
      },
      {
        kind: StructureKind.Function,
        isExported: true,
        name: 'overloaded',
        overloads: [
          { parameters: [{ name: 'a', type: '1' }], returnType: 'string', docs: ['First.'] },
          { typeParameters: [{ name: 'T' }], parameters: [{ name: 'a', type: 'T' }], returnType: 'T' },
        ],
        parameters: [{ name: 'a', type: 'unknown' }],
        returnType: 'unknown',
        statements: ['return a'],
      },
    ],
  ],
  [
    'a class',
    [
      {
        kind: StructureKind.Class,
        isExported: true,
        name: 'A',
        extends: 'B',
        docs: ['All of it.'],
        properties: [
          { name: '#client', isReadonly: true, type: 'Client' },
          { name: 'count', isStatic: true, isReadonly: true, initializer: '1' },
          { name: 'name', hasOverrideKeyword: true, isReadonly: true, initializer: "'A'" },
          { name: 'body', hasDeclareKeyword: true, isReadonly: true, type: 'Body', docs: ['Parsed.'] },
        ],
        ctors: [{ parameters: [{ name: 'options', type: 'O', initializer: '{}' }], statements: ['super(options)'] }],
        methods: [
          { name: 'get', parameters: [], returnType: 'string', statements: ["return ''"], docs: ['Gets.'] },
          {
            name: 'of',
            isStatic: true,
            hasOverrideKeyword: true,
            isAsync: true,
            returnType: 'Promise<A>',
            statements: ['return new A()'],
          },
          {
            name: 'list',
            overloads: [{ parameters: [{ name: 'a', type: '1' }], returnType: 'string', docs: ['Lists.'] }],
            parameters: [{ name: 'a', type: 'unknown' }],
            returnType: 'string',
            statements: ["return ''"],
          },
        ],
      },
      { kind: StructureKind.Class, name: 'Empty' },
    ],
  ],
]

const formatted = async (text: string | undefined) => (await format('file.ts', text ?? '', { semi: false })).code

test.each(printed)('%s: what ts-morph prints', async (_, statements) => {
  const text = printStatements(statements)
  expect(text).toBeDefined()
  expect(await formatted(text)).toBe(await formatted(printWithTsMorph(statements)))
})

describe('left to ts-morph', () => {
  const left: readonly (readonly [what: string, statement: StatementStructures])[] = [
    ['a kind that no emitter uses', { kind: StructureKind.Interface, name: 'A', methods: [{ name: 'b' }] }],
    ['a member', { kind: StructureKind.TypeAlias, name: 'A', type: '1', hasDeclareKeyword: true }],
    ['a writer function', { kind: StructureKind.TypeAlias, name: 'A', type: (writer) => writer.write('1') }],
    [
      'a member of a member',
      { kind: StructureKind.Function, name: 'a', parameters: [{ name: 'b', isRestParameter: true }] },
    ],
  ]

  test.each(left)('%s', (_, statement) => {
    expect(printStatements([statement])).toBeUndefined()
    expect(printWithTsMorph([statement])).toMatch(/[Aa]/)
  })
})
