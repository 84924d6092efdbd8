import type { FunctionDeclarationStructure } from 'ts-morph'
import type { Api, Operation } from '../../model/api.ts'
import type { Pagination } from '../../model/operations/pagination.ts'
import type { PropertyPath } from '../../model/schema/property-paths.ts'
import { requestRequired } from '../../model/operations/request-shape.ts'
import { access } from '../code/access.ts'
import { docsOf } from '../code/comment.ts'
import { variantComment } from '../code/function-comment.ts'
import { exampleClient } from '../code/standard-client.ts'
import { pagesExample } from '../code/usage-examples.ts'
import type { FileScope } from '../code/scope.ts'
import { declareFunction } from '../code/declare.ts'
import { stringLiteral } from '../code/literal.ts'

/** `<name>Pages`: the iterator over the pages and items of a paginated operation. */
export function pagesFunction(
  operation: Operation,
  api: Api,
  scope: FileScope,
): readonly FunctionDeclarationStructure[] {
  const { pagination, pages: own, types, name } = operation
  if (pagination === undefined || own === undefined || types.request === undefined || types.item === undefined)
    return []
  const [request, response, item] = [types.request, types.response, types.item].map((type) =>
    scope.type(api.names.packages.types, type),
  )
  if (request === undefined || response === undefined || item === undefined) return []
  const pages = scope.type('../../runtime/client/pages.js', 'Pages')
  const helper = scope.value(
    '../../runtime/client/pages.js',
    { offset: 'pagesByOffset', page: 'pagesByNumber', cursor: 'pagesByCursor' }[pagination.kind],
  )
  const { client, request: given, options, page } = scope.locals('client', 'request', 'options', 'page')
  const members = [
    `items: (${page})${itemsType(pagination, item)} => ${access(page, pagination.items)}`,
    ...position(pagination, page),
    ...read('more', page, pagination.more),
  ]
  return [
    declareFunction(own.name, {
      docs: docsOf(
        variantComment(
          operation,
          api,
          `Reads the pages of \`${name}\` one after the other; \`.items()\` gives the items one by one.`,
          { example: pagesExample(operation, own.name, exampleClient(scope)), throws: types.error },
        ),
      ),
      parameters: [
        { name: client, type: scope.type('../client.js', api.names.client) },
        { name: given, type: request, hasQuestionToken: !requestRequired(operation.request) },
        {
          name: options,
          type: scope.type('../../runtime/context/request-options.js', 'RequestOptions'),
          hasQuestionToken: true,
        },
      ],
      returnType: `${pages}<${response}, ${item}>`,
      statements: [`return ${helper}(${name}, ${client}, ${given}, ${options}, { ${members.join(', ')} })`],
    }),
  ]
}

/** Where pages begin and end, as the arguments of the helper. */
function position(pagination: Pagination, page: string): readonly string[] {
  switch (pagination.kind) {
    case 'offset':
      return [`offset: ${stringLiteral(pagination.offset)}`, ...read('total', page, pagination.total)]
    case 'page':
      return [
        `page: ${stringLiteral(pagination.page)}`,
        ...(pagination.first === 1 ? [] : [`first: ${pagination.first}`]),
        ...read('pages', page, pagination.pages),
      ]
    case 'cursor':
      return [`cursor: ${stringLiteral(pagination.cursor)}`, ...read('next', page, pagination.next)]
  }
}

/** A union of lists is named as a list of the union, which is not inferred. */
function itemsType({ itemTypes }: Pagination, item: string): string {
  return itemTypes.length > 1 ? `: readonly ${item}[] | null | undefined` : ''
}

/** A member of the helper's argument that reads a value from a page. */
function read(name: string, page: string, path: PropertyPath | undefined): readonly string[] {
  return path === undefined ? [] : [`${name}: (${page}) => ${access(page, path)}`]
}
