/** Expected shape of a value of a document. Objects are given by name; their members are in `objects`. */
export type Shape =
  | 'any'
  | 'text'
  | 'flag'
  | 'number'
  | 'types'
  | 'reference'
  | 'location'
  | 'schema'
  | 'schema or flag'
  | 'items'
  | 'responses'
  | 'callback'
  | keyof typeof objects
  | { readonly list: Shape }
  | { readonly map: Shape }

export interface ObjectShape {
  readonly members: Readonly<Record<string, Shape>>
  /** Without one of these the object says nothing, unless it is a reference. */
  readonly needs?: readonly string[]
  /** The member that a plain text stands for. */
  readonly short?: string
}

const described = { summary: 'text', description: 'text', externalDocs: 'externalDocs', $ref: 'reference' } as const

const methods = Object.fromEntries(
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'].map(
    (method): [string, 'operation'] => [method, 'operation'],
  ),
)

const valued = {
  ...described,
  required: 'flag',
  deprecated: 'flag',
  allowEmptyValue: 'flag',
  allowReserved: 'flag',
  explode: 'flag',
  style: 'text',
  schema: 'schema or flag',
  content: { map: 'mediaType' },
  examples: { map: 'example' },
} as const

/** The objects of OpenAPI 3.0 to 3.2. Members that are not listed, such as extensions, may be anything. */
export const objects = {
  document: {
    members: {
      openapi: 'text',
      info: 'info',
      servers: { list: 'server' },
      paths: { map: 'pathItem' },
      webhooks: { map: 'pathItem' },
      components: 'components',
      security: { list: { map: { list: 'text' } } },
      tags: { list: 'tag' },
      externalDocs: 'externalDocs',
    },
  },
  info: {
    members: {
      ...described,
      title: 'text',
      version: 'text',
      termsOfService: 'text',
      license: 'named',
      contact: 'named',
    },
  },
  named: { members: { name: 'text', url: 'text', email: 'text', identifier: 'text' } },
  externalDocs: { members: { url: 'text', description: 'text' } },
  tag: { members: { ...described, name: 'text', parent: 'text', kind: 'text' }, needs: ['name'], short: 'name' },
  server: { members: { url: 'text', ...described, variables: { map: 'variable' } }, needs: ['url'], short: 'url' },
  variable: { members: { default: 'text', enum: { list: 'text' }, description: 'text' } },
  components: {
    members: {
      schemas: { map: 'schema or flag' },
      responses: { map: 'response' },
      parameters: { map: 'parameter' },
      examples: { map: 'example' },
      requestBodies: { map: 'requestBody' },
      headers: { map: 'header' },
      securitySchemes: { map: 'securityScheme' },
      links: { map: 'link' },
      callbacks: { map: 'callback' },
      pathItems: { map: 'pathItem' },
      mediaTypes: { map: 'mediaType' },
    },
  },
  pathItem: {
    members: {
      ...described,
      ...methods,
      additionalOperations: { map: 'operation' },
      servers: { list: 'server' },
      parameters: { list: 'parameter' },
    },
  },
  operation: {
    members: {
      ...described,
      operationId: 'text',
      tags: { list: 'text' },
      parameters: { list: 'parameter' },
      requestBody: 'requestBody',
      responses: 'responses',
      callbacks: { map: 'callback' },
      deprecated: 'flag',
      security: { list: { map: { list: 'text' } } },
      servers: { list: 'server' },
    },
  },
  parameter: { members: { ...valued, name: 'text', in: 'location' }, needs: ['name', 'in'] },
  header: { members: valued },
  requestBody: { members: { ...described, required: 'flag', content: { map: 'mediaType' } } },
  response: {
    members: { ...described, headers: { map: 'header' }, content: { map: 'mediaType' }, links: { map: 'link' } },
    short: 'description',
  },
  mediaType: {
    members: {
      $ref: 'reference',
      schema: 'schema or flag',
      itemSchema: 'schema or flag',
      examples: { map: 'example' },
      encoding: { map: 'encoding' },
      prefixEncoding: { list: 'encoding' },
      itemEncoding: 'encoding',
    },
  },
  encoding: {
    members: {
      contentType: 'text',
      headers: { map: 'header' },
      style: 'text',
      explode: 'flag',
      allowReserved: 'flag',
      encoding: { map: 'encoding' },
    },
  },
  example: { members: { ...described, externalValue: 'text', serializedValue: 'text' } },
  link: { members: { ...described, operationId: 'text', operationRef: 'text', parameters: { map: 'any' } } },
  securityScheme: {
    members: {
      ...described,
      type: 'text',
      name: 'text',
      in: 'location',
      scheme: 'text',
      bearerFormat: 'text',
      openIdConnectUrl: 'text',
      flows: { map: 'flow' },
    },
    needs: ['type'],
  },
  flow: {
    members: { authorizationUrl: 'text', tokenUrl: 'text', refreshUrl: 'text', scopes: { map: 'text' } },
  },
  discriminator: {
    members: { propertyName: 'text', mapping: { map: 'text' }, defaultMapping: 'text' },
    needs: ['propertyName'],
    short: 'propertyName',
  },
  xml: { members: { name: 'text', namespace: 'text', prefix: 'text', attribute: 'flag', wrapped: 'flag' } },
} as const satisfies Readonly<Record<string, UncheckedShape>>

interface UncheckedShape {
  readonly members: Readonly<Record<string, unknown>>
  readonly needs?: readonly string[]
  readonly short?: string
}
