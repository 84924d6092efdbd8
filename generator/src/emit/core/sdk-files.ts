import type {
  ClassDeclarationStructure,
  MethodDeclarationStructure,
  OptionalKind,
  PropertyDeclarationStructure,
} from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import type { Group, GroupMethod } from '../../model/groups.ts'
import { docsOf } from '../comment.ts'
import { isOnlyBinary } from '../../model/responses.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { Imports } from '../imports.ts'
import { StructureKind } from '../print/structure-kind.ts'
import type { SourceFiles } from '../source-file.ts'
import { functionComment } from './operation-file.ts'
import { signaturesOf } from './signatures.ts'

/** `sdk.ts` with the class that throws, and `groups/<Group>.ts` with its members. */
export function sdkFiles(api: Api, sources: SourceFiles, folder: string): readonly GeneratedFile[] {
  const operations = new Map(api.operations.map((operation) => [operation.name, operation]))
  return [
    rootFile(api, operations, sources, folder),
    ...api.root.groups.flatMap((group) => groupFiles(group, api, operations, sources, folder)),
  ]
}

type Operations = ReadonlyMap<string, Operation>

function rootFile(api: Api, operations: Operations, sources: SourceFiles, folder: string): GeneratedFile {
  const { root, names } = api
  return sources.file(`${folder}/sdk.ts`, (imports) => [
    {
      ...classOf(root, api, operations, imports, '.', 'this'),
      extends: imports.value('./client.js', names.client),
      docs: [
        `Every operation of the API as a method. Methods resolve to the value and throw what the functions return as errors.`,
      ],
    },
  ])
}

function groupFiles(
  group: Group,
  api: Api,
  operations: Operations,
  sources: SourceFiles,
  folder: string,
): readonly GeneratedFile[] {
  const own = sources.file(`${folder}/groups/${group.className}.ts`, (imports) => {
    const structure = classOf(group, api, operations, imports, '..', 'this.#client')
    const client = imports.type('../client.js', api.names.client)
    const keepsClient = group.methods.length > 0
    return [
      {
        ...structure,
        docs: [`\`${[api.names.sdk.slice(0, 1).toLowerCase() + api.names.sdk.slice(1), ...group.path].join('.')}\``],
        properties: [
          ...(keepsClient ? [{ name: '#client', isReadonly: true, type: client }] : []),
          ...(structure.properties ?? []),
        ],
        ctors: [
          {
            parameters: [{ name: 'client', type: client }],
            statements: [
              ...(keepsClient ? ['this.#client = client'] : []),
              ...group.groups.map((inner) => `this.${inner.name} = new ${inner.className}(client)`),
            ],
          },
        ],
      },
    ]
  })
  return [own, ...group.groups.flatMap((inner) => groupFiles(inner, api, operations, sources, folder))]
}

function classOf(
  group: Group,
  api: Api,
  operations: Operations,
  imports: Imports,
  root: string,
  client: string,
): ClassDeclarationStructure & { readonly properties?: OptionalKind<PropertyDeclarationStructure>[] } {
  const isRoot = group.path.length === 0
  const groupsFolder = isRoot ? './groups' : '.'
  return {
    kind: StructureKind.Class,
    isExported: true,
    name: group.className,
    properties: group.groups.map((inner) => ({
      name: inner.name,
      isReadonly: true,
      ...(isRoot
        ? { initializer: `new ${imports.value(`${groupsFolder}/${inner.className}.js`, inner.className)}(this)` }
        : { type: imports.value(`${groupsFolder}/${inner.className}.js`, inner.className) }),
    })),
    methods: group.methods.flatMap((method) => methodsOf(method, api, operations, imports, root, client)),
  }
}

function methodsOf(
  method: GroupMethod,
  api: Api,
  operations: Operations,
  imports: Imports,
  root: string,
  client: string,
): readonly OptionalKind<MethodDeclarationStructure>[] {
  const operation = operations.get(method.operation)
  if (operation === undefined) return []
  const call = methodOf(method, operation, api, imports, root, client)
  const pages = pagesOf(method, operation, api, imports, root, client)
  return pages === undefined ? [call] : [call, pages]
}

function methodOf(
  method: GroupMethod,
  operation: Operation,
  api: Api,
  imports: Imports,
  root: string,
  client: string,
): OptionalKind<MethodDeclarationStructure> {
  const runtime = root === '.' ? '../' : '../../'
  const promise = imports.type(`${runtime}runtime/result.js`, 'ResponsePromise')
  const unwrap = imports.value(`${runtime}runtime/unwrap.js`, 'unwrap')
  const operationModule = `${root}/operations/${operation.name}.js`
  const name = imports.value(operationModule, operation.name)
  if (isOnlyBinary(operation.response)) imports.type(operationModule, operation.types.response)
  const signatures = signaturesOf(operation, api, imports, root === '.' ? '..' : '../..').map(
    ({ parameters, value }) => ({
      parameters: [...parameters],
      returnType: `${promise}<${value}>`,
    }),
  )
  const last = signatures.at(-1)
  const replaced = [...operation.group, operation.method].join('.')
  const docs = method.deprecatedAlias
    ? [`@deprecated Use \`${replaced}\`.`]
    : docsOf(functionComment(operation, `${method.name}Pages`))
  const given = [client, ...(operation.types.request === undefined ? [] : ['request']), 'options']
  return {
    name: method.name,
    overloads: signatures.length === 1 ? [] : signatures.map((one, index) => (index === 0 ? { ...one, docs } : one)),
    parameters: last?.parameters ?? [],
    returnType: last?.returnType ?? '',
    statements: [`return ${unwrap}(${name}(${given.join(', ')}))`],
    docs: signatures.length === 1 ? docs : [],
  }
}

function pagesOf(
  method: GroupMethod,
  operation: Operation,
  api: Api,
  imports: Imports,
  root: string,
  client: string,
): OptionalKind<MethodDeclarationStructure> | undefined {
  const { types, pagination } = operation
  const [signature] = signaturesOf(operation, api, imports, root === '.' ? '..' : '../..')
  if (pagination === undefined || types.item === undefined || signature === undefined) return undefined
  const runtime = root === '.' ? '../' : '../../'
  const pages = imports.type(`${runtime}runtime/pages.js`, 'Pages')
  const name = imports.value(`${root}/operations/${operation.name}.js`, `${operation.name}Pages`)
  const item = imports.type(api.names.packages.types, types.item)
  return {
    name: `${method.name}Pages`,
    parameters: [...signature.parameters],
    returnType: `${pages}<${signature.value}, ${item}>`,
    statements: [`return ${name}(${client}, request, options)`],
    docs: [
      method.deprecatedAlias
        ? `@deprecated Use \`${[...operation.group, operation.method].join('.')}Pages\`.`
        : `The pages of \`${method.name}\`, read one after the other; \`.items()\` gives the items one by one.`,
    ],
  }
}
