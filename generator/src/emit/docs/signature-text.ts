import type { Api, Operation } from '../../model/api.ts'
import { signaturesOf } from '../code/signatures.ts'
import { FileScope } from '../code/scope.ts'

const width = 90

/** The overloads of the function of an operation as TypeScript declarations. */
export function signatureText(operation: Operation, api: Api): string {
  const signatures = signaturesOf(operation, api, new FileScope(), '.')
  const callable = signatures.length > 1 ? signatures.slice(0, -1) : signatures
  return callable
    .map(({ parameters, value }) => {
      const given = parameters.map(
        ({ name, type, hasQuestionToken }) => `${name}${hasQuestionToken ? '?' : ''}: ${String(type)}`,
      )
      return declaration(
        operation.name,
        [`client: ${api.names.client}`, ...given],
        `ResultPromise<${value}, ${operation.types.error}>`,
      )
    })
    .join('\n\n')
}

function declaration(name: string, parameters: readonly string[], type: string): string {
  const line = `function ${name}(${parameters.join(', ')}): ${type}`
  if (line.length <= width) return line
  return `function ${name}(\n${parameters.map((parameter) => `  ${parameter},\n`).join('')}): ${type}`
}
