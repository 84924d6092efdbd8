import type { Api } from '../../model/api.ts'
import type { Server, ServerVariable } from '../../model/servers.ts'
import { commentText, docsOf } from '../code/comment.ts'
import { declareFunction, declareInterface } from '../code/declare.ts'
import { propertyKey, stringLiteral } from '../code/literal.ts'
import type { FileScope } from '../code/scope.ts'
import type { Statements } from '../code/source-file.ts'

/** `acmeServerURL({ region })`: the address of a server that has variables, and their types. */
export function serverUrlFunction({ servers, names }: Api, scope: FileScope): Statements {
  const [server] = servers
  if (server === undefined || server.variables.length === 0) return []
  const { serverUrl: name, serverVariables: type } = names
  const variables = scope.local('variables')
  return [
    declareInterface(type, {
      docs: ['Variables in the address of the server.'],
      properties: server.variables.map((variable) => ({
        name: propertyKey(variable.name),
        hasQuestionToken: true,
        type: `${valuesOf(variable)} | undefined`,
        docs: docsOf(
          [variable.description, `Default ${JSON.stringify(variable.fallback)}.`].filter(Boolean).join('\n\n'),
        ),
      })),
    }),
    declareFunction(name, {
      docs: [
        commentText(
          `The address of the server for the option \`serverURL\`: \`new ${names.client}({ serverURL: ${name}({ … }) })\`.`,
        ),
      ],
      parameters: [{ name: variables, type, initializer: '{}' }],
      returnType: 'string',
      statements: [`return ${partsOf(server, variables).join(' + ')}`],
    }),
  ]
}

function valuesOf({ values }: ServerVariable): string {
  return values.length === 0 ? 'string' : values.map(stringLiteral).join(' | ')
}

/** The template cut at its variables. */
function partsOf({ template, variables }: Server, name: string): readonly string[] {
  const known = new Map(variables.map((variable) => [variable.name, variable]))
  return template.split(/(\{[^}]+\})/).flatMap((part) => {
    const variable = known.get(part.slice(1, -1))
    if (variable === undefined || !part.startsWith('{')) return part === '' ? [] : [stringLiteral(part)]
    return [`(${name}[${stringLiteral(variable.name)}] ?? ${stringLiteral(variable.fallback)})`]
  })
}
