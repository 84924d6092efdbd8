import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Api } from '../../model/api.ts'
import type { SecurityScheme } from '../../model/security.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { literal, propertyKey } from '../code/literal.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { SourceFiles } from '../code/source-file.ts'

/** `clients.ts`: a client with credentials and one without, whatever the environment holds. */
export function clientsFile(api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  const { names, securitySchemes } = api
  return sources.file(`${folder}/clients.ts`, (scope) => {
    const client = scope.value('../../src/generated/client.js', names.client)
    const options = scope.type('../../src/runtime/client/client.js', 'ClientOptions')
    const make = (
      name: string,
      valueOf: (scheme: SecurityScheme) => string,
      docs: string,
    ): FunctionDeclarationStructure => ({
      kind: StructureKind.Function,
      isExported: true,
      name,
      docs: [docs],
      parameters: [{ name: scope.local('options'), type: options }],
      returnType: client,
      statements: [
        `return new ${client}({ ...${scope.local('options')}${securitySchemes.map(given(valueOf)).join('')} })`,
      ],
    })
    return [
      make('authenticated', credential, 'A client whose credentials the mock server takes.'),
      make('anonymous', () => '', 'A client that sends no credential: an empty one counts as none.'),
    ]
  })
}

function given(valueOf: (scheme: SecurityScheme) => string): (scheme: SecurityScheme) => string {
  return (scheme) => `, ${propertyKey(scheme.option)}: ${literal(valueOf(scheme))}`
}

/** Any will do, but a basic one has a user and a password. */
function credential({ kind }: SecurityScheme): string {
  return kind === 'basic' ? 'contract:test' : 'contract-test'
}
