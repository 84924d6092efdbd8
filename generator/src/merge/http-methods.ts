/** Fields of a Path Item Object that hold operations, OpenAPI 3.2 included. */
export const httpMethods: readonly string[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
]
