import type { Api } from '../../model/api.ts'
import { environmentVariable } from '../../model/api-names.ts'
import { kebabCase, lowerFirst } from '../../model/names/words.ts'
import { declareConstant } from '../code/declare.ts'
import { Code, literal } from '../code/literal.ts'
import type { FileScope } from '../code/scope.ts'
import type { Statements } from '../code/source-file.ts'
import { plainLine } from './plain-text.ts'
import { toolConstant } from './tool-file.ts'

/** `api.ts`: what the server knows. */
export function apiFile({ names, title, version, operations, securitySchemes }: Api, scope: FileScope): Statements {
  const client = scope.value(`${names.packages.core}/client`, names.client)
  const { settings } = scope.locals('settings')
  const tools = operations.map(({ name }) => scope.value(`./operations/${name}.js`, toolConstant(name)))
  const api = literal({
    name: serverName(names.sdk),
    version: plainLine(version, 40),
    title: plainLine(title, 100),
    instance: lowerFirst(names.sdk),
    secrets: securitySchemes.map(({ option }) => environmentVariable(names, option)),
    tokenVariable: `${names.environment}_MCP_TOKEN`,
    tools: tools.map((tool) => new Code(tool)),
    pages: new Code(scope.value('./pages.js', 'pages')),
    createClient: new Code(`(${settings}) => new ${client}(${settings})`),
  })
  return [declareConstant('api', api, `${scope.type('../api.js', 'Api')}<${client}>`)]
}

/** `acme-mcp` */
function serverName(sdk: string): string {
  return `${kebabCase(sdk) || 'api'}-mcp`
}
