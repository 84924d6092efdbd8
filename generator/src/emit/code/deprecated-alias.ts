import type { TypeAliasDeclarationStructure, VariableStatementStructure } from 'ts-morph'
import type { FileScope } from './scope.ts'
import { declareConstant, declareType } from './declare.ts'

/** An exported name, and what it is another name of. */
interface Alias {
  readonly name: string
  /** Where `current` is imported from. */
  readonly module: string
  readonly current: string
}

/**
 * A function or constant under another name, deprecated. A declaration and no export of something imported, because only a
 * declaration has documentation that lasts through a bundler.
 */
export function deprecatedValue({ name, module, current }: Alias, scope: FileScope): VariableStatementStructure {
  const value = scope.value(module, current)
  return declareConstant(name, value, `typeof ${value}`, deprecated(current))
}

/** A type under another name, deprecated. */
export function deprecatedType({ name, module, current }: Alias, scope: FileScope): TypeAliasDeclarationStructure {
  return declareType(name, scope.type(module, current), deprecated(current))
}

function deprecated(current: string): string[] {
  return [`@deprecated Use {@link ${current}}.`]
}
