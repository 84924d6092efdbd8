import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Api } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { literal, propertyKey } from '../literal.ts'
import { StructureKind } from '../print/structure-kind.ts'
import type { SourceFiles } from '../source-file.ts'

/** `clients.ts`: a client with credentials and one without, whatever the environment holds. */
export function clientsFile(api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  const { names, securitySchemes } = api
  return sources.file(`${folder}/clients.ts`, (imports) => {
    const client = imports.value('../../src/generated/client.js', names.client)
    const options = imports.type('../../src/runtime/client.js', 'ClientOptions')
    const given = (value: string) =>
      securitySchemes.map(({ option }) => `, ${propertyKey(option)}: ${literal(value)}`).join('')
    const make = (name: string, value: string, docs: string): FunctionDeclarationStructure => ({
      kind: StructureKind.Function,
      isExported: true,
      name,
      docs: [docs],
      parameters: [{ name: 'options', type: options }],
      returnType: client,
      statements: [`return new ${client}({ ...options${given(value)} })`],
    })
    return [
      make('authenticated', 'contract-test', 'A client whose credentials the mock server takes.'),
      make('anonymous', '', 'A client that sends no credential: an empty one counts as none.'),
    ]
  })
}
