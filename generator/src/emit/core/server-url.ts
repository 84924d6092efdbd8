import type { Api } from '../../model/api.ts'
import type { Server, ServerVariable } from '../../model/servers.ts'
import { lowerFirst } from '../../model/words.ts'
import { commentText, docsOf } from '../comment.ts'
import { propertyKey, stringLiteral } from '../literal.ts'
import { StructureKind } from '../print/structure-kind.ts'
import type { Statements } from '../source-file.ts'

/** `acmeServerURL({ region })`: the address of a server that has variables, and their types. */
export function serverUrlFunction({ servers, names }: Api): Statements {
  const [server] = servers
  if (server === undefined || server.variables.length === 0) return []
  const type = `${names.sdk}ServerVariables`
  const name = `${lowerFirst(names.sdk)}ServerURL`
  return [
    {
      kind: StructureKind.Interface,
      isExported: true,
      name: type,
      docs: [`What can be chosen in the address of the server.`],
      properties: server.variables.map((variable) => ({
        name: propertyKey(variable.name),
        hasQuestionToken: true,
        type: `${valuesOf(variable)} | undefined`,
        docs: docsOf(
          [variable.description, `Default ${JSON.stringify(variable.fallback)}.`].filter(Boolean).join('\n\n'),
        ),
      })),
    },
    {
      kind: StructureKind.Function,
      isExported: true,
      name,
      docs: [
        commentText(
          `The address of the server for the option \`serverURL\`: \`new ${names.client}({ serverURL: ${name}({ … }) })\`.`,
        ),
      ],
      parameters: [{ name: 'variables', type, initializer: '{}' }],
      returnType: 'string',
      statements: [`return ${partsOf(server).join(' + ')}`],
    },
  ]
}

function valuesOf({ values }: ServerVariable): string {
  return values.length === 0 ? 'string' : values.map(stringLiteral).join(' | ')
}

/** The template cut at its variables. */
function partsOf({ template, variables }: Server): readonly string[] {
  const known = new Map(variables.map((variable) => [variable.name, variable]))
  return template.split(/(\{[^}]+\})/).flatMap((part) => {
    const variable = known.get(part.slice(1, -1))
    if (variable === undefined || !part.startsWith('{')) return part === '' ? [] : [stringLiteral(part)]
    return [`(variables[${stringLiteral(variable.name)}] ?? ${stringLiteral(variable.fallback)})`]
  })
}
