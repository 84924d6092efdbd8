import type { Api, Operation } from '../../model/api.ts'
import { methodPath } from '../../model/groups.ts'
import { isIdentifier } from '../../model/names/identifiers.ts'
import type { NamedType } from '../../model/schema/type.ts'
import { namedTypes } from '../../model/schema/schemas.ts'
import { lowerFirst } from '../../model/names/words.ts'
import { declareConstant, declareLocal } from '../code/declare.ts'
import { Code, literal, type Literal, stringLiteral } from '../code/literal.ts'
import { operationTypes } from '../code/operation-types.ts'
import { printType } from '../code/print-type.ts'
import type { FileScope } from '../code/scope.ts'
import type { Statements } from '../code/source-file.ts'
import type { EmitterTools } from '../emitter.ts'
import { plainText } from './plain-text.ts'
import { titleOf } from './tool-file.ts'

const longestText = 4_000
const longestDeclaration = 8_000
const longestList = 500

type Page = { readonly [member: string]: Literal }

/** `pages.ts`: what the server finds in the documentation, a page for each operation and each type. */
export function pagesFile(api: Api, tools: EmitterTools, scope: FileScope): Statements {
  const ofOperations = api.operations.map((operation) =>
    operationPage(operation, [lowerFirst(api.names.sdk), ...methodPath(api.root, operation)], tools),
  )
  const ofTypes = api.schemas.flatMap(({ docs, ...schema }) =>
    namedTypes({ docs, ...schema }).map((type): Page => ({
      name: type.name,
      title: `type ${type.name}`,
      text: textOf(docs.description ?? docs.summary),
      types: declaration(type, tools),
    })),
  )
  return list('pages', `readonly ${scope.type('../search.js', 'Page')}[]`, [...ofOperations, ...ofTypes])
}

/** The compiler compares the elements of a literal with each other, and gives up above 1,000: more come in several lists. */
function list(name: string, type: string, elements: readonly Page[]): Statements {
  const parts = Array.from({ length: Math.ceil(elements.length / longestList) }, (_, index) =>
    elements.slice(index * longestList, (index + 1) * longestList),
  )
  if (parts.length < 2) return [declareConstant(name, literal(elements), type)]
  return [
    ...parts.map((part, index) => declareLocal(`${name}${index + 1}`, literal(part), type)),
    declareConstant(name, literal(parts.map((_, index) => new Code(`...${name}${index + 1}`))), type),
  ]
}

function operationPage(operation: Operation, path: readonly string[], tools: EmitterTools): Page {
  const { name, verb, path: address, docs, request, types, pages, isReadOnly } = operation
  const argument = request.kind === 'none' ? '' : 'request'
  const declared = operationTypes(operation, tools.type).map(({ name: typeName, type }) =>
    type.kind === 'named' && type.name === typeName
      ? declaration(type, tools)
      : declarationOf(typeName, printType(type, nameOf)),
  )
  return {
    name,
    title: titleOf(operation),
    call: `await ${callOf(path)}(${argument})`,
    pages: pages && `for await (const item of ${callOf([...path.slice(0, -1), pages.method])}(${argument}).items())`,
    returns: types.event === undefined ? types.response : `${types.response}, or a stream of ${types.event}`,
    http: `${verb} ${plainText(address, 300)}`,
    isReadOnly,
    text: textOf(docs.description),
    types: declared.join('\n\n'),
  }
}

/** `acme.pets.list` */
function callOf([client = '', ...path]: readonly string[]): string {
  return path.reduce(
    (base, name) => (isIdentifier(name) ? `${base}.${name}` : `${base}[${stringLiteral(name)}]`),
    client,
  )
}

function declaration(type: NamedType, tools: EmitterTools): string {
  return declarationOf(type.name, printType(tools.declared(type), nameOf))
}

function declarationOf(name: string, text: string): string {
  return plainText(`type ${name} = ${text}`, longestDeclaration)
}

const nameOf = (name: string): string => name

function textOf(text: string | undefined): string | undefined {
  return plainText(text ?? '', longestText) || undefined
}
