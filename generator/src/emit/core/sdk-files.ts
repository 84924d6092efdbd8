import type { MethodDeclarationStructure, OptionalKind } from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import { type Group, type GroupMethod, groupProperties, methodPath } from '../../model/groups.ts'
import { docsOf } from '../code/comment.ts'
import { declareClass } from '../code/declare.ts'
import { isOnlyBinary } from '../../model/operations/responses.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { memberPath } from '../code/member-path.ts'
import type { FileScope } from '../code/scope.ts'
import type { SourceFiles } from '../code/source-file.ts'
import { functionComment, variantComment } from '../code/function-comment.ts'
import { methodExample, pagesExample } from '../code/usage-examples.ts'
import { lowerFirst } from '../../model/names/words.ts'
import { signatureOf } from '../code/signatures.ts'

/** `sdk.ts` with the class that throws, and `groups/<Group>.ts` with its members. */
export function sdkFiles(api: Api, sources: SourceFiles, folder: string): readonly GeneratedFile[] {
  const operations = new Map(api.operations.map((operation) => [operation.name, operation]))
  return [
    rootFile(api, operations, sources, folder),
    ...api.root.groups.flatMap((group) => groupFiles(group, api, operations, sources, folder)),
  ]
}

type Operations = ReadonlyMap<string, Operation>

/** A file of a class, on its way. */
interface ClassScope {
  readonly api: Api
  readonly operations: Operations
  readonly scope: FileScope
  /** Relative path to the generated files of core. */
  readonly root: '.' | '..'
  /** The client in a method. */
  readonly client: string
}

function rootFile(api: Api, operations: Operations, sources: SourceFiles, folder: string): GeneratedFile {
  const { root, names } = api
  return sources.file(`${folder}/sdk.ts`, (scope) => [
    {
      ...classOf(root, { api, operations, scope, root: '.', client: 'this' }),
      extends: scope.value('./client.js', names.client),
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
  const members = group.methods.map(({ operation }) => operations.get(operation))
  const own = sources.fileOf(members, `${folder}/groups/${group.className}.ts`, (scope) => {
    const structure = classOf(group, { api, operations, scope, root: '..', client: 'this.#client' })
    const client = scope.type('../client.js', api.names.client)
    const given = scope.local('client')
    const keepsClient = group.methods.length > 0
    return [
      {
        ...structure,
        docs: docsOf(groupComment(group, api)),
        properties: [
          ...(keepsClient ? [{ name: '#client', isReadonly: true, type: client }] : []),
          ...structure.properties,
        ],
        ctors: [
          {
            parameters: [{ name: given, type: client }],
            statements: [
              ...(keepsClient ? [`this.#client = ${given}`] : []),
              ...group.groups.map((inner) => `this.${inner.name} = new ${innerClass(inner, '.', scope)}(${given})`),
            ],
          },
        ],
      },
    ]
  })
  return [own, ...group.groups.flatMap((inner) => groupFiles(inner, api, operations, sources, folder))]
}

function classOf(group: Group, file: ClassScope) {
  const isRoot = group.path.length === 0
  const properties = group.groups.map((inner) => {
    const type = innerClass(inner, isRoot ? './groups' : '.', file.scope)
    const initializer = isRoot && { initializer: `new ${type}(this)` }
    return { name: inner.name, isReadonly: true, type, docs: docsOf(inner.description), ...initializer }
  })
  const methods = group.methods.flatMap((method) => methodsOf(method, file))
  return { ...declareClass(group.className, { methods }), properties }
}

function innerClass({ className }: Group, folder: string, scope: FileScope): string {
  return scope.value(`${folder}/${className}.js`, className)
}

function methodsOf(method: GroupMethod, file: ClassScope): readonly OptionalKind<MethodDeclarationStructure>[] {
  const operation = file.operations.get(method.operation)
  return operation === undefined ? [] : [methodOf(method, operation, file), ...pagesOf(method, operation, file)]
}

function methodOf(
  method: GroupMethod,
  operation: Operation,
  { api, scope, root, client }: ClassScope,
): OptionalKind<MethodDeclarationStructure> {
  const runtime = root === '.' ? '../' : '../../'
  const promise = scope.type(`${runtime}runtime/client/result.js`, 'ResponsePromise')
  const unwrap = scope.value(`${runtime}runtime/client/result.js`, 'unwrap')
  const operationModule = `${root}/operations/${operation.name}.js`
  const name = scope.value(operationModule, operation.name)
  const binaryType = isOnlyBinary(operation.response)
    ? scope.type(operationModule, operation.types.response)
    : undefined
  const source = root === '.' ? '..' : '../..'
  const { parameters, value, typeParameters = [] } = signatureOf(operation, api, scope, source, binaryType)
  const docs = method.deprecatedAlias
    ? [`@deprecated Use \`${methodPath(api.root, operation).join('.')}\`.`]
    : docsOf(
        functionComment(operation, api, {
          pages: method.pages,
          example: methodExample(operation, memberPath(operation, api)),
          throws: operation.types.error,
        }),
      )
  const request = operation.types.request === undefined ? [] : [scope.local('request')]
  const given = [client, ...request, scope.local('options')]
  return {
    name: method.name,
    typeParameters,
    parameters: [...parameters],
    returnType: `${promise}<${value}>`,
    statements: [`return ${unwrap}(${name}(${given.join(', ')}))`],
    docs,
  }
}

function pagesOf(
  method: GroupMethod,
  operation: Operation,
  { api, scope, root, client }: ClassScope,
): readonly OptionalKind<MethodDeclarationStructure>[] {
  const { types, pages: own } = operation
  const signature = signatureOf(operation, api, scope, root === '.' ? '..' : '../..')
  if (own === undefined || method.pages === undefined || types.item === undefined) return []
  const runtime = root === '.' ? '../' : '../../'
  const pages = scope.type(`${runtime}runtime/client/pages.js`, 'Pages')
  const name = scope.value(`${root}/operations/${operation.name}.js`, own.name)
  const item = scope.type(api.names.packages.types, types.item)
  const text = `The pages of \`${method.name}\`, read one after the other; \`.items()\` gives the items one by one.`
  const example = pagesExample(operation, memberPath({ ...operation, method: own.method }, api), undefined)
  const docs = method.deprecatedAlias
    ? `@deprecated Use \`${methodPath(api.root, { ...operation, method: own.method }).join('.')}\`.`
    : variantComment(operation, api, text, { example, throws: types.error })
  return [
    {
      name: method.pages,
      parameters: [...signature.parameters],
      returnType: `${pages}<${signature.value}, ${item}>`,
      statements: [`return ${name}(${client}, ${scope.local('request')}, ${scope.local('options')})`],
      docs: docsOf(docs),
    },
  ]
}

/** The description of the operations' tag, and its place in the document. */
function groupComment({ path, description }: Group, { names, root }: Api): string {
  const place = `\`${[lowerFirst(names.sdk), ...groupProperties(root, path)].join('.')}\``
  return description === undefined ? place : `${description}\n\n${place}`
}
