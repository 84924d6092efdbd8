/** An object of OpenAPI other than a schema, by what the specification calls it. */
export type ObjectKind =
  | 'document'
  | 'info'
  | 'server'
  | 'server variable'
  | 'tag'
  | 'path item'
  | 'operation'
  | 'parameter'
  | 'request body'
  | 'media type'
  | 'encoding'
  | 'response'
  | 'header'
  | 'link'
  | 'callback'
  | 'example'
  | 'security scheme'
  | 'oauth flows'
  | 'oauth flow'
  | 'external documentation'

/** The effect of a member on the output. */
export type MemberEffect =
  /** It is part of types, of what is sent, or of the documentation. */
  | 'effect'
  /** It says nothing that a client, or its reader, could use. */
  | 'none'
  /** It has no effect, which a note tells. */
  | 'noted'
  /** Where it has no effect, what reads it notes so. */
  | 'noted by its reader'
  /** It holds objects that have members of their own. */
  | Inner

interface Inner {
  readonly kind: ObjectKind
  readonly as: 'one' | 'list' | 'map'
}

const one = (kind: ObjectKind): Inner => ({ kind, as: 'one' })
const list = (kind: ObjectKind): Inner => ({ kind, as: 'list' })
const map = (kind: ObjectKind): Inner => ({ kind, as: 'map' })

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'query'] as const

/** Every member of OpenAPI 3.0, 3.1 and 3.2. */
export const memberEffects: Readonly<Record<ObjectKind, Readonly<Record<string, MemberEffect>>>> = {
  document: {
    openapi: 'effect',
    $self: 'effect',
    info: one('info'),
    jsonSchemaDialect: 'noted',
    servers: list('server'),
    paths: map('path item'),
    webhooks: 'effect',
    components: 'effect',
    security: 'effect',
    tags: list('tag'),
    externalDocs: 'effect',
  },
  info: {
    title: 'effect',
    version: 'effect',
    description: 'effect',
    summary: 'none',
    termsOfService: 'none',
    contact: 'none',
    license: 'none',
  },
  server: { url: 'effect', variables: map('server variable'), description: 'effect', name: 'none' },
  'server variable': { default: 'effect', enum: 'effect', description: 'effect' },
  tag: {
    name: 'effect',
    description: 'effect',
    summary: 'none',
    externalDocs: 'none',
    parent: 'effect',
    kind: 'effect',
  },
  'path item': {
    ...Object.fromEntries(methods.map((method) => [method, one('operation')])),
    additionalOperations: map('operation'),
    trace: 'noted by its reader',
    servers: list('server'),
    parameters: 'effect',
    summary: 'noted',
    description: 'noted',
  },
  operation: {
    tags: 'effect',
    summary: 'effect',
    description: 'effect',
    externalDocs: one('external documentation'),
    operationId: 'effect',
    parameters: list('parameter'),
    requestBody: one('request body'),
    responses: map('response'),
    callbacks: 'effect',
    deprecated: 'effect',
    security: 'effect',
    servers: list('server'),
  },
  parameter: {
    name: 'effect',
    in: 'effect',
    description: 'effect',
    required: 'effect',
    deprecated: 'effect',
    allowEmptyValue: 'noted',
    style: 'noted by its reader',
    explode: 'effect',
    allowReserved: 'effect',
    schema: 'effect',
    example: 'effect',
    examples: map('example'),
    content: map('media type'),
  },
  'request body': { description: 'effect', content: map('media type'), required: 'effect' },
  'media type': {
    schema: 'effect',
    itemSchema: 'effect',
    example: 'effect',
    examples: map('example'),
    encoding: map('encoding'),
    prefixEncoding: 'noted by its reader',
    itemEncoding: 'noted by its reader',
  },
  encoding: {
    contentType: 'noted by its reader',
    headers: 'noted by its reader',
    style: 'noted by its reader',
    explode: 'noted by its reader',
    allowReserved: 'effect',
    encoding: 'noted',
    prefixEncoding: 'noted',
    itemEncoding: 'noted',
  },
  response: {
    description: 'effect',
    summary: 'noted',
    headers: map('header'),
    content: map('media type'),
    links: map('link'),
  },
  header: {
    description: 'noted',
    required: 'none',
    deprecated: 'noted',
    style: 'none',
    explode: 'none',
    schema: 'noted',
    content: 'noted',
    example: 'none',
    examples: 'none',
  },
  link: {
    operationRef: 'noted',
    operationId: 'noted',
    parameters: 'none',
    requestBody: 'none',
    description: 'none',
    server: 'none',
  },
  callback: {},
  example: {
    value: 'effect',
    dataValue: 'effect',
    serializedValue: 'none',
    externalValue: 'noted',
    summary: 'none',
    description: 'none',
  },
  'security scheme': {
    type: 'effect',
    description: 'effect',
    name: 'effect',
    in: 'effect',
    scheme: 'effect',
    bearerFormat: 'none',
    flows: one('oauth flows'),
    openIdConnectUrl: 'noted',
    oauth2MetadataUrl: 'noted',
    deprecated: 'noted',
  },
  'oauth flows': Object.fromEntries(
    ['implicit', 'password', 'clientCredentials', 'authorizationCode', 'deviceAuthorization'].map((flow) => [
      flow,
      one('oauth flow'),
    ]),
  ),
  'oauth flow': {
    authorizationUrl: 'none',
    deviceAuthorizationUrl: 'none',
    tokenUrl: 'effect',
    refreshUrl: 'none',
    scopes: 'none',
  },
  'external documentation': { url: 'effect', description: 'none' },
}
