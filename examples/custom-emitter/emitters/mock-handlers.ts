import type { Api, Emitter, Imports, Operation, Statements } from '@openrouter-sdk/generator'
import { StructureKind, VariableDeclarationKind } from 'ts-morph'

const folder = 'packages/mocks/src/generated'

/**
 * Writes the generated half of a fourth package: a `fetch` for tests that answers every operation with the example of the
 * document, or with what a test says instead, checked against the types package. The other half, `mock-fetch.ts`, is
 * written by hand: logic belongs there, where it can be read and debugged, and an emitter writes data and signatures.
 */
export function mockHandlers(): Emitter {
  return {
    name: 'mock handlers',
    emit: (api, { sourceFile }) => [
      sourceFile(`${folder}/routes.ts`, (imports) => routesOf(api, imports)),
      sourceFile(`${folder}/index.ts`, (imports) => indexOf(imports)),
    ],
  }
}

/** What a test may answer, by operation, and where each operation is found. */
function routesOf({ operations, names }: Api, imports: Imports): Statements {
  imports.type('../mock-fetch.js', 'Answer')
  imports.type('../mock-fetch.js', 'Route')
  return [
    {
      kind: StructureKind.Interface,
      name: 'Answers',
      isExported: true,
      docs: ['What to answer instead of the examples: values, or functions that make one from the request.'],
      properties: operations.map(({ name, types }) => {
        const response = imports.type(names.packages.types, types.response)
        return { name, type: `Answer<${response}>`, hasQuestionToken: true }
      }),
    },
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        { name: 'routes', type: 'readonly Route[]', initializer: JSON.stringify(operations.map(routeOf), null, 2) },
      ],
    },
  ]
}

function routeOf({ name, verb, path, response, examples }: Operation): object {
  return { name, verb, path, status: Number(response.status.replace(/XX$/, '00')), example: examples.response }
}

function indexOf(imports: Imports): Statements {
  imports.type('./routes.js', 'Answers')
  imports.value('./routes.js', 'routes')
  imports.value('../mock-fetch.js', 'mockFetchOf')
  return [
    {
      kind: StructureKind.Function,
      name: 'mockFetch',
      isExported: true,
      docs: [
        'A `fetch` for the client of a test. It answers with `answers`, otherwise with the examples of the document.',
      ],
      parameters: [{ name: 'answers', type: 'Answers', initializer: '{}' }],
      returnType: 'typeof fetch',
      statements: ['return mockFetchOf(routes, { ...answers })'],
    },
  ]
}
