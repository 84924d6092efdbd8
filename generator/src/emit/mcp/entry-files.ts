import type { Api } from '../../model/api.ts'
import { declareFunction, exportAll, exportFrom } from '../code/declare.ts'
import type { FileScope } from '../code/scope.ts'
import type { Statements } from '../code/source-file.ts'

/** `index.ts`: makes a server for a transport of one's own. */
export function indexFile(scope: FileScope): Statements {
  const options = scope.local('options')
  return [
    declareFunction('createMcpServer', {
      docs: [
        'Makes an MCP server of the API: connect it to one transport. Credentials come from the environment; only operations that read are allowed unless the options say otherwise.\n\n@throws TypeError for tools that do not exist',
      ],
      parameters: [{ name: options, type: scope.type('../api.js', 'ServerOptions'), initializer: '{}' }],
      returnType: scope.type('@modelcontextprotocol/sdk/server/index.js', 'Server'),
      statements: [
        `return ${scope.value('../server.js', 'serverFactory')}(${scope.value('./api.js', 'api')}, ${options})()`,
      ],
    }),
    exportFrom('../api.js', ['ServerOptions'], true),
  ]
}

/** `tools.ts`: the operations as tools of a model, without the server. */
export function toolsFile({ operations }: Api): Statements {
  return [
    exportFrom('../tools.js', ['tools'], false),
    exportFrom('../tools.js', ['AiTool', 'ChatTool', 'ResponsesTool', 'ToolCall', 'ToolMessage', 'Tools'], true),
    exportFrom('../tool.js', ['Tool'], true),
    ...operations.map(({ name }) => exportAll(`./operations/${name}.js`)),
  ]
}

/** `main.ts`: the command. */
export function mainFile(scope: FileScope): Statements {
  return [`await ${scope.value('../run.js', 'run')}(${scope.value('./api.js', 'api')})`]
}
