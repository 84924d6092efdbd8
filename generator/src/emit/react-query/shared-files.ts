import type { Api } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { stringLiteral } from '../code/literal.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { SourceFiles, Statements } from '../code/source-file.ts'
import type { QueryAdapter } from './adapter.ts'
import { clientModule } from './operation-scope.ts'

/** `shared/client.ts`: the provider and the hook that returns its client. */
export function clientFile(api: Api, sources: SourceFiles, adapter: QueryAdapter, folder: string): GeneratedFile {
  const { names } = api
  const { member, docs } = adapter.provider
  const provider = adapter.provider.name(names)
  return sources.file(
    `${folder}/shared/client.ts`,
    (file) => {
      const context = file.local('context')
      const create = file.value('../../client-context.js', 'createClientContext')
      const client = file.type(clientModule(api), names.client)
      const { standardClient: module } = file
      const standard = module === undefined ? [] : [file.value(module, 'client', 'standardClient')]
      return [
        constant(context, `${create}(${[stringLiteral(names.sdk), ...standard].join(', ')})`, {
          type: `${file.type('../../client-context.js', 'ClientContext')}<${client}>`,
        }),
        constant(provider, `${context}.${member}`, { type: `typeof ${context}.${member}`, docs: docs(provider) }),
        constant(adapter.useClient(names), `${context}.useClient`, {
          type: `typeof ${context}.useClient`,
          docs: `The client of the nearest {@link ${provider}}, with its prefix for keys.`,
        }),
      ]
    },
    adapter.directive,
  )
}

/** `shared/keys.ts`: the start of every key. */
export function keysFile(api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  const { keyConstant, keyRoot } = api.names
  const text = `Start of every key, for calls such as \`queryClient.setQueryDefaults(${keyConstant}, { staleTime: 60_000 })\`.`
  return sources.file(`${folder}/shared/keys.ts`, (file) => [
    constant(keyConstant, `[${stringLiteral(keyRoot)}] as const`, { docs: text }),
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: 'KeyStart',
      type: `${file.type('../../key-prefix.js', 'Prefixable')}<typeof ${keyConstant}>`,
      docs: ['The first elements of a key: the prefix of an account is the second.'],
    },
  ])
}

/** `shared/core.ts`: what other files take from core: hand-written ones do not know its name. */
export function coreFile(api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  const { names } = api
  return sources.file(`${folder}/shared/core.ts`, (file) => [
    {
      kind: StructureKind.ExportDeclaration,
      isTypeOnly: true,
      moduleSpecifier: clientModule(api),
      namedExports: [{ name: 'RequestOptions' }, { name: 'ResultPromise' }],
    },
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: names.keyedClient,
      type: `${file.type('../../key-prefix.js', 'KeyPrefixed')}<${file.type(clientModule(api), names.client)}>`,
      docs: ['A client for options and prefetches: as it was made, or with a prefix for its keys.'],
    },
  ])
}

/** One with documentation is exported. `isolatedDeclarations` demands a type where the value does not show it. */
function constant(
  name: string,
  initializer: string,
  { type, docs }: { readonly type?: string; readonly docs?: string },
): Statements[number] {
  return {
    kind: StructureKind.VariableStatement,
    isExported: docs !== undefined,
    declarations: [{ name, ...(type !== undefined && { type }), initializer }],
    docs: docs === undefined ? [] : [docs],
  }
}
