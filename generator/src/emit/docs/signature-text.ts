import type { Api, Operation } from '../../model/api.ts'
import { signatureOf } from '../code/signatures.ts'
import { FileScope } from '../code/scope.ts'

const width = 90

/** The signature of the function of an operation as a TypeScript declaration. */
export function signatureText(operation: Operation, api: Api): string {
  const { parameters, value, typeParameters = [] } = signatureOf(operation, api, new FileScope(), '.')
  const given = parameters.map(
    ({ name, type, hasQuestionToken }) => `${name}${hasQuestionToken ? '?' : ''}: ${String(type)}`,
  )
  const generics = typeParameters.map((one) => `${one.name} extends ${String(one.constraint)} = ${String(one.default)}`)
  return declaration(
    `${operation.name}${generics.length === 0 ? '' : `<${generics.join(', ')}>`}`,
    [`client: ${api.names.client}`, ...given],
    `ResultPromise<${value}, ${operation.types.error}>`,
  )
}

function declaration(name: string, parameters: readonly string[], type: string): string {
  const line = `function ${name}(${parameters.join(', ')}): ${type}`
  if (line.length <= width) return line
  return `function ${name}(\n${parameters.map((parameter) => `  ${parameter},\n`).join('')}): ${type}`
}
