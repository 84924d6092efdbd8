import type { Api, Emitter, FileScope, Operation, Statements } from 'openapi-sdkgen'
import { StructureKind, VariableDeclarationKind } from 'ts-morph'

const folder = 'packages/mocks/src/generated'

/**
 * Writes the generated half of a fourth package: a `fetch` for tests that responds to every operation with the example of the
 * document, or with what a test says instead, checked against the types package. The other half, `mock-fetch.ts`, is
 * written by hand: logic belongs there, where it can be read and debugged, and an emitter writes data and signatures.
 */
export function mockHandlers(): Emitter {
  return {
    name: 'mock handlers',
    emit: (api, { sourceFile }) => [
      sourceFile(`${folder}/routes.ts`, (scope) => routesOf(api, scope)),
      sourceFile(`${folder}/index.ts`, (scope) => indexOf(scope)),
    ],
  }
}

/** The responses a test may set, by operation, and where each operation is found. */
function routesOf({ operations, names }: Api, scope: FileScope): Statements {
  const mocked = scope.type('../mock-fetch.js', 'MockResponse')
  const route = scope.type('../mock-fetch.js', 'Route')
  return [
    {
      kind: StructureKind.Interface,
      name: 'Answers',
      isExported: true,
      docs: ['What to answer instead of the examples: values, or functions that make one from the request.'],
      properties: operations.map(({ name, types }) => {
        const response = scope.type(names.packages.types, types.response)
        return { name, type: `${mocked}<${response}>`, hasQuestionToken: true }
      }),
    },
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        { name: 'routes', type: `readonly ${route}[]`, initializer: JSON.stringify(operations.map(routeOf), null, 2) },
      ],
    },
  ]
}

function routeOf({ name, verb, path, response, examples }: Operation): object {
  // A success may be documented as `2XX` or `default`, or not at all.
  const [status = '200'] = /^\d{3}/.exec(response.status?.replace('XX', '00') ?? '') ?? []
  return { name, verb, path, status: Number(status), example: examples.response }
}

function indexOf(scope: FileScope): Statements {
  const responses = scope.local('responses')
  const type = scope.type('./routes.js', 'Answers')
  const routes = scope.value('./routes.js', 'routes')
  const make = scope.value('../mock-fetch.js', 'mockFetchOf')
  return [
    {
      kind: StructureKind.Function,
      name: 'mockFetch',
      isExported: true,
      docs: [
        'A `fetch` for the client of a test. It responds with `responses`, otherwise with the examples of the document.',
      ],
      parameters: [{ name: responses, type, initializer: '{}' }],
      returnType: `typeof ${scope.global('fetch')}`,
      statements: [`return ${make}(${routes}, { ...${responses} })`],
    },
  ]
}
