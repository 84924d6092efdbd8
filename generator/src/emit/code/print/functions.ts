import type { FunctionDeclarationStructure, MethodDeclarationStructure, OptionalKind } from 'ts-morph'
import { annotation, block, docs, keywords, parameters, typeParameters } from './parts.ts'
import { refuse } from './unsupported.ts'

/** A function with its overloads. */
export function printFunction(structure: FunctionDeclarationStructure): string {
  const { kind: _kind, leadingTrivia: _trivia, name, isExported, isAsync, statements, overloads, ...rest } = structure
  const visible = keywords({ export: isExported })
  const signatures = (overloads ?? []).map((overload) => {
    const { isExported: _own = true, ...parts } = overload
    return `${signature(`${visible}function ${name}`, parts)}\n`
  })
  return `${signatures.join('')}${signature(`${visible}${keywords({ async: isAsync })}function ${name}`, rest)} ${block(statements)}`
}

/** A method with its overloads. */
export function printMethod(structure: OptionalKind<MethodDeclarationStructure>): string {
  const { kind: _kind, name, isStatic, hasOverrideKeyword, isAsync, statements, overloads, ...rest } = structure
  const head = keywords({ static: isStatic, override: hasOverrideKeyword })
  const signatures = (overloads ?? []).map(
    ({ isStatic: _static, hasOverrideKeyword: _override, ...parts }) => `${signature(`${head}${name}`, parts)}\n`,
  )
  return `${signatures.join('')}${signature(`${head}${keywords({ async: isAsync })}${name}`, rest)} ${block(statements)}`
}

type Signature = Pick<
  OptionalKind<FunctionDeclarationStructure>,
  'docs' | 'typeParameters' | 'parameters' | 'returnType'
>

function signature(head: string, parts: Signature): string {
  const { docs: comments, typeParameters: types, parameters: taken, returnType, ...rest } = parts
  refuse(rest)
  return `${docs(comments)}${head}${typeParameters(types)}${parameters(taken)}${annotation(returnType)}`
}
