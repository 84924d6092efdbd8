import type {
  ClassDeclarationStructure,
  ConstructorDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  PropertyDeclarationStructure,
  PropertySignatureStructure,
  TypeAliasDeclarationStructure,
  VariableDeclarationStructure,
  VariableStatementStructure,
} from 'ts-morph'
import { printMethod } from './functions.ts'
import { annotation, block, docs, initial, keywords, parameters, typeParameters } from './parts.ts'
import { textOf, refuse, Unsupported } from './unsupported.ts'

export function printInterface(structure: InterfaceDeclarationStructure): string {
  const { kind: _kind, leadingTrivia: _trivia, name, isExported, extends: bases, properties, ...rest } = structure
  const { docs: comments, typeParameters: types, ...other } = rest
  refuse(other)
  const base = Array.isArray(bases) && bases.length > 0 ? ` extends ${bases.map(textOf).join(', ')}` : ''
  if (typeof bases === 'function') throw new Unsupported('extends')
  const members = (properties ?? []).map(propertySignature).join('\n')
  return `${docs(comments)}${keywords({ export: isExported })}interface ${name}${typeParameters(types)}${base} {\n${members}\n}`
}

function propertySignature(structure: OptionalKind<PropertySignatureStructure>): string {
  const { kind: _kind, name, docs: comments, isReadonly, hasQuestionToken, type, ...rest } = structure
  refuse(rest)
  return `${docs(comments)}${keywords({ readonly: isReadonly })}${name}${annotation(type, hasQuestionToken ? '?' : '')}`
}

export function printTypeAlias(structure: TypeAliasDeclarationStructure): string {
  const { kind: _kind, leadingTrivia: _trivia, name, isExported, docs: comments, type, ...rest } = structure
  const { typeParameters: types, ...other } = rest
  refuse(other)
  return `${docs(comments)}${keywords({ export: isExported })}type ${name}${typeParameters(types)} = ${textOf(type)}`
}

/** A constant, unless the structure says otherwise. */
export function printVariables(structure: VariableStatementStructure): string {
  const { kind: _kind, leadingTrivia: _trivia, isExported, docs: comments, declarations, ...rest } = structure
  const { declarationKind: keyword = 'const', ...other } = rest
  refuse(other)
  return `${docs(comments)}${keywords({ export: isExported })}${keyword} ${declarations.map(variable).join(', ')}`
}

function variable(structure: OptionalKind<VariableDeclarationStructure>): string {
  const { kind: _kind, name, type, initializer, ...rest } = structure
  refuse(rest)
  return `${name}${annotation(type)}${initial(initializer)}`
}

export function printClass(structure: ClassDeclarationStructure): string {
  const { kind: _kind, leadingTrivia: _trivia, name, isExported, extends: base, docs: comments, ...rest } = structure
  const { properties = [], ctors = [], methods = [], ...other } = rest
  refuse(other)
  const members = [properties.map(property).join('\n'), ...ctors.map(constructor), ...methods.map(printMethod)]
  const head = `${keywords({ export: isExported })}class ${name}${base === undefined ? '' : ` extends ${textOf(base)}`}`
  return `${docs(comments)}${head} {\n${members.filter((text) => text !== '').join('\n\n')}\n}`
}

function property(structure: OptionalKind<PropertyDeclarationStructure>): string {
  const { kind: _kind, name, docs: comments, type, initializer, ...rest } = structure
  const { hasDeclareKeyword: declare, hasOverrideKeyword: override, isStatic, isReadonly, ...other } = rest
  refuse(other)
  const modifiers = keywords({ declare, static: isStatic, override, readonly: isReadonly })
  return `${docs(comments)}${modifiers}${name}${annotation(type)}${initial(initializer)}`
}

function constructor(structure: OptionalKind<ConstructorDeclarationStructure>): string {
  const { kind: _kind, docs: comments, parameters: taken, statements, ...rest } = structure
  refuse(rest)
  return `${docs(comments)}constructor${parameters(taken)} ${block(statements)}`
}
