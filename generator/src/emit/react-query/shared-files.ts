import { StructureKind, VariableDeclarationKind } from 'ts-morph'
import type { Api } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { stringLiteral } from '../literal.ts'
import type { SourceFiles, Statements } from '../source-file.ts'

/** `shared/client.ts`: the provider and the hook that returns its client. */
export function clientFile(api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  const { names } = api
  return sources.file(
    `${folder}/shared/client.ts`,
    (imports) => {
      const create = imports.value('../../client-context.js', 'createClientContext')
      const client = imports.type(names.packages.core, names.client)
      return [
        constant('context', `${create}<${client}>(${stringLiteral(names.sdk)})`),
        constant(names.provider, 'context.Provider', [
          `Gives a client to the hooks below it: \`<${names.provider} client={client}>\`. Several accounts on one page need a QueryClient each, because keys hold nothing of the client.`,
        ]),
        constant(names.useClient, 'context.useClient', [`The client of the nearest {@link ${names.provider}}.`]),
      ]
    },
    'use client',
  )
}

/** `shared/keys.ts`: what every key begins with. */
export function keysFile(api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  const { keyConstant, keyRoot } = api.names
  const text = `What every key begins with, for \`queryClient.setQueryDefaults(${keyConstant}, { staleTime: 60_000 })\` and the like.`
  return sources.file(`${folder}/shared/keys.ts`, () => [
    constant(keyConstant, `[${stringLiteral(keyRoot)}] as const`, [text]),
  ])
}

/** `shared/core.ts`: what the hand-written files take from core, whose name they do not know. */
export function coreFile(api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  return sources.file(`${folder}/shared/core.ts`, () => [
    {
      kind: StructureKind.ExportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: api.names.packages.core,
      namedExports: [{ name: 'RequestOptions' }],
    },
  ])
}

function constant(name: string, initializer: string, docs?: string[]): Statements[number] {
  return {
    kind: StructureKind.VariableStatement,
    isExported: docs !== undefined,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer }],
    docs: docs ?? [],
  }
}
