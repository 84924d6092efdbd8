import type { GeneratedFile } from '../generated-file.ts'
import { stringLiteral } from '../code/literal.ts'
import { declareConstant, declareLocal, declareType, exportFrom } from '../code/declare.ts'
import type { FileScope } from '../code/scope.ts'
import { clientModule, type QueryPackage } from './operation-scope.ts'

/** `shared/client.ts`: the provider and the hook that returns its client. */
export function clientFile({ api, sources, adapter, folder }: QueryPackage): GeneratedFile {
  const { names } = api
  const { member, docs } = adapter.provider
  const provider = adapter.provider.name(names)
  const build = (file: FileScope) => {
    const context = file.local('context')
    const create = file.value('../../client-context.js', 'createClientContext')
    const client = file.type(clientModule(api), names.client)
    const { standardClient: module } = file
    const standard = module === undefined ? [] : [file.value(module, 'client', 'standardClient')]
    const given = [stringLiteral(names.sdk), ...standard].join(', ')
    const exported = (name: string, key: string, text: string) =>
      declareConstant(name, `${context}.${key}`, `typeof ${context}.${key}`, [text])
    return [
      declareLocal(
        context,
        `${create}(${given})`,
        `${file.type('../../client-context.js', 'ClientContext')}<${client}>`,
      ),
      exported(provider, member, docs(provider)),
      exported(
        adapter.useClient(names),
        'useClient',
        `The client of the nearest {@link ${provider}}, with its prefix for keys.`,
      ),
    ]
  }
  return sources.file(`${folder}/shared/client.ts`, build, adapter.directive)
}

/** `shared/keys.ts`: the start of every key. */
export function keysFile({ api, sources, folder }: QueryPackage): GeneratedFile {
  const { keyConstant, keyRoot } = api.names
  const text = `Start of every key, for calls such as \`queryClient.setQueryDefaults(${keyConstant}, { staleTime: 60_000 })\`.`
  return sources.file(`${folder}/shared/keys.ts`, (file) => [
    declareConstant(keyConstant, `[${stringLiteral(keyRoot)}] as const`, undefined, [text]),
    declareType('KeyStart', `${file.type('../../key-prefix.js', 'Prefixable')}<typeof ${keyConstant}>`, [
      'The first elements of a key: the prefix of an account is the second.',
    ]),
  ])
}

/** `shared/core.ts`: what other files take from core: hand-written ones do not know its name. */
export function coreFile({ api, sources, folder }: QueryPackage): GeneratedFile {
  const { names } = api
  return sources.file(`${folder}/shared/core.ts`, (file) => [
    exportFrom(clientModule(api), ['RequestOptions', 'ResultPromise'], true),
    declareType(
      names.keyedClient,
      `${file.type('../../key-prefix.js', 'KeyPrefixed')}<${file.type(clientModule(api), names.client)}>`,
      ['A client for options and prefetches: as it was made, or with a prefix for its keys.'],
    ),
  ])
}
