import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import { byCodeUnits } from '../../lib/text-order.ts'
import { declareFunction, exportAll, exportFrom } from '../code/declare.ts'
import type { FileScope } from '../code/scope.ts'
import type { Statements } from '../code/source-file.ts'
import type { Emitter } from '../emitter.ts'
import { Addresses } from './addresses.ts'
import { Heights } from './heights.ts'
import { modelsFile, modelsOf } from './models-file.ts'
import { mockName, operationFile } from './operation-file.ts'
import { Samples } from './samples.ts'

const folder = 'packages/mocks/src/generated'

/** Request handlers for MSW, one for each operation, and functions that make values of each named type. */
export const mocks: Emitter = {
  name: 'mocks',
  emit: (api, { sourceFile }) => {
    const models = modelsOf(api)
    const heights = new Heights(
      api,
      models.map(({ type }) => type),
    )
    const shared = { types: api.types, heights, samples: new Samples(), addresses: new Addresses(api.operations) }
    return [
      sourceFile(`${folder}/models.ts`, (scope) => modelsFile(api, models, shared, scope)),
      ...api.operations.map((operation) =>
        sourceFile(`${folder}/operations/${operation.name}.ts`, (scope) =>
          operationFile(operation, api, shared, scope),
        ),
      ),
      sourceFile(`${folder}/handlers.ts`, (scope) => [handlersFunction(api, scope)]),
      sourceFile(`${folder}/index.ts`, () => indexOf(api)),
    ]
  },
}

/** All handlers. The first that fits a request responds, so paths without parameters come first. */
function handlersFunction({ operations }: Api, scope: FileScope): FunctionDeclarationStructure {
  const { options } = scope.locals('options')
  const rank = ({ path }: Operation) => path.replaceAll(/\{[^{}]*\}/g, '\uFFFF')
  const sorted = operations.toSorted((one, other) => byCodeUnits(rank(one), rank(other)))
  const calls = sorted.map(({ name }) => {
    const mock = mockName(name)
    return `${scope.value(`./operations/${name}.js`, mock)}(${options})`
  })
  return declareFunction('handlers', {
    docs: [
      'A handler for each operation, for `setupServer` or `setupWorker`. Each responds with the documented example, or with data made by its schema.',
    ],
    parameters:
      calls.length === 0
        ? []
        : [{ name: options, type: scope.type('../mock-response.js', 'MockOptions'), initializer: '{}' }],
    returnType: `${scope.type('msw', 'HttpHandler')}[]`,
    statements: [`return [${calls.join(', ')}]`],
  })
}

function indexOf({ operations }: Api): Statements {
  const modules = ['./models.js', './handlers.js', ...operations.map(({ name }) => `./operations/${name}.js`)]
  return [
    ...modules.map((module) => exportAll(module)),
    exportFrom('../random.js', ['seedMocks']),
    exportFrom('../mock.js', ['Mock'], true),
    exportFrom('../factory.js', ['Factory'], true),
    exportFrom('../mock-response.js', ['MockOptions'], true),
  ]
}
