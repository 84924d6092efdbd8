import type { FunctionDeclarationStructure, OptionalKind, ParameterDeclarationStructure } from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import { comment, commentText, docsOf } from '../comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { Imports } from '../imports.ts'
import { literal } from '../literal.ts'
import { StructureKind } from '../print/structure-kind.ts'
import type { SourceFiles, Statements } from '../source-file.ts'
import { operationDescriptor } from './operation-descriptor.ts'
import { pagesFunction } from './pages-function.ts'
import { signaturesOf } from './signatures.ts'

/** `operations/<name>.ts`: the function of one operation. */
export function operationFile(operation: Operation, api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  return sources.file(`${folder}/operations/${operation.name}.ts`, (imports) => [
    errorUnion(operation, api, imports),
    ...binaryAlias(operation, imports),
    {
      kind: StructureKind.VariableStatement,
      declarations: [
        {
          name: 'operation',
          type: imports.type('../../runtime/operation.js', 'Operation'),
          initializer: literal(operationDescriptor(operation, api, imports)),
        },
      ],
    },
    callFunction(operation, api, imports),
    ...pagesFunction(operation, api, imports),
  ])
}

function errorUnion({ name, types, errors }: Operation, api: Api, imports: Imports): Statements[number] {
  const classes = [...new Set([...errors.map(({ className }) => className), api.names.defaultError])]
  for (const className of classes) imports.type('../errors.js', className)
  const failure = imports.type('../../runtime/request-failure.js', 'RequestFailure')
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: types.error,
    type: [...classes, failure].join(' | '),
    docs: [
      commentText(
        `Why \`${name}\` can fail. Other statuses arrive as {@link ${api.names.defaultError}}, for which \`instanceof\` with the class of a status holds as well.`,
      ),
    ],
  }
}

function binaryAlias({ types, response, name }: Operation, imports: Imports): Statements {
  if (response.decoding !== 'binary') return []
  const type = imports.type('../../runtime/binary-response.js', 'BinaryResponse')
  return [
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: types.response,
      type,
      docs: [`What \`${name}\` resolves to.`],
    },
  ]
}

function callFunction(operation: Operation, api: Api, imports: Imports): FunctionDeclarationStructure {
  const call = imports.value('../../runtime/call.js', 'call')
  const result = imports.type('../../runtime/result.js', 'ResultPromise')
  const signatures = signaturesOf(operation, api, imports, '../..')
  const client = { name: 'client', type: imports.type('../client.js', api.names.client) }
  const withRequest = operation.types.request !== undefined
  const parts = signatures.map(({ parameters, value }) => ({
    parameters: [client, ...parameters] satisfies OptionalKind<ParameterDeclarationStructure>[],
    returnType: `${result}<${value}, ${operation.types.error}>`,
  }))
  const last = parts.at(-1)
  const docs = docsOf(functionComment(operation))
  const overloads = parts.length === 1 ? [] : parts.map((part, index) => (index === 0 ? { ...part, docs } : part))
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: operation.name,
    overloads,
    parameters: last?.parameters ?? [client],
    returnType: last?.returnType ?? '',
    statements: [`return ${call}(client, operation, ${withRequest ? 'request' : 'undefined'}, options)`],
    docs: parts.length === 1 ? docs : [],
  }
}

/** What an editor shows for the function: the document's words, the request line, and where to read more. */
export function functionComment(operation: Operation, pagesName = `${operation.name}Pages`): string | undefined {
  const { docs, verb, path, docsUrl, pagination, request } = operation
  const bodyType = 'body' in request && request.body.encoding !== 'json' ? `, \`${request.body.mediaType}\`` : ''
  const text = comment({
    docs,
    remarks: [
      `\`${verb} ${path}\`${bodyType}`,
      ...(pagination === undefined ? [] : [`\`${pagesName}\` reads page after page.`]),
    ],
    tags: docsUrl === undefined ? [] : [`@see ${docsUrl}`],
  })
  return text === undefined ? undefined : commentText(text)
}
