import { methodPath } from '../../model/groups.ts'
import type { Emitter } from '../emitter.ts'
import { apiFile } from './api-file.ts'
import { indexFile, mainFile, toolsFile } from './entry-files.ts'
import { pagesFile } from './pages-file.ts'
import { schemasFile } from './schemas-file.ts'
import { toolFile } from './tool-file.ts'
import { toolNames } from './tool-names.ts'

const folder = 'packages/mcp/src/generated'

/** An MCP server of the SDK, and its operations as tools of a model. */
export const mcp: Emitter = {
  name: 'mcp',
  emit: (api, tools) => {
    const main = tools.sourceFile(`${folder}/main.ts`, mainFile)
    return [
      tools.sourceFile(`${folder}/schemas.ts`, (scope) => schemasFile(api, scope)),
      ...[...toolNames(api.operations)].map(([operation, name]) =>
        tools.sourceFile(`${folder}/operations/${operation.name}.ts`, (scope) =>
          toolFile(operation, { name, path: methodPath(api.root, operation) }, api, tools, scope),
        ),
      ),
      tools.sourceFile(`${folder}/pages.ts`, (scope) => pagesFile(api, tools, scope)),
      tools.sourceFile(`${folder}/api.ts`, (scope) => apiFile(api, scope)),
      tools.sourceFile(`${folder}/tools.ts`, () => toolsFile(api)),
      tools.sourceFile(`${folder}/index.ts`, indexFile),
      { ...main, text: `#!/usr/bin/env node\n${main.text}` },
    ]
  },
}
