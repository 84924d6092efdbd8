import type { Api, Operation } from '../../model/api.ts'
import { upperFirst } from '../../model/names/words.ts'
import { commentText } from '../code/comment.ts'
import { declareConstant } from '../code/declare.ts'
import type { FileScope } from '../code/scope.ts'
import type { Statements } from '../code/source-file.ts'
import { describeOperation, isStreamOnly } from './describe-operation.ts'
import { factoryName } from './models-file.ts'
import type { SharedScope } from './print-maker.ts'

/** `mockPetsList({ status: 404 })`: a function that makes a request handler of one operation. */
export function operationFile(operation: Operation, api: Api, shared: SharedScope, scope: FileScope): Statements {
  const { name, verb, path } = operation
  const makers = {
    ...shared,
    factory: (type: string) => scope.value('../models.js', factoryName(type)),
    runtime: (module: string, runtime: string) => scope.value(`../../${module}.js`, runtime),
  }
  return [
    declareConstant(
      mockName(name),
      `/* @__PURE__ */ ${scope.value('../../mock.js', 'mock')}(() => (${describeOperation(operation, api, makers)}))`,
      mockType(operation, api, scope),
      [commentText(`Handles \`${verb} ${path}\`.`)],
    ),
  ]
}

/** `mockPetsList` handles `petsList`. */
export function mockName(operation: string): string {
  return `mock${upperFirst(operation)}`
}

function mockType(operation: Operation, { names }: Api, scope: FileScope): string {
  const { types, response } = operation
  const named = (name: string) => scope.type(names.packages.types, name)
  const statuses = response.statuses.map(({ status }) => (/^\d+$/.test(status) ? status : 'number'))
  const given = [
    successType(operation, named),
    [...new Set(statuses)].join(' | ') || 'number',
    named(types.errorBodies),
    ...(types.event === undefined ? (types.item === undefined ? [] : ['never']) : [named(types.event)]),
    ...(types.item === undefined ? [] : [named(types.item)]),
  ]
  return `${scope.type('../../mock.js', 'Mock')}<${given.join(', ')}>`
}

/** Bytes may be given in any form. */
function successType(operation: Operation, named: (name: string) => string): string {
  if (isStreamOnly(operation)) return 'never'
  const { types, response } = operation
  const isOnlyBinary = response.kinds.every((kind) => kind === 'binary') && response.decoding === 'binary'
  const bytes = response.kinds.includes('binary') ? ['Blob', 'ArrayBuffer'] : []
  return [...(isOnlyBinary ? [] : [named(types.response)]), ...bytes].join(' | ')
}
