import type { ClassDeclarationStructure, OptionalKind, PropertySignatureStructure } from 'ts-morph'
import type { Api } from '../../model/api.ts'
import type { SecurityScheme } from '../../model/security.ts'
import { commentText } from '../code/comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { FileScope } from '../code/scope.ts'
import { declareClass, declareInterface, declareLocal, declareType, exportFrom } from '../code/declare.ts'
import { Code, type Literal, literal, propertyKey } from '../code/literal.ts'
import { environmentVariable } from '../../model/api-names.ts'
import type { SourceFiles, Statements } from '../code/source-file.ts'
import { securityLiteral } from './security.ts'
import { serverUrlFunction } from './server-url.ts'

/** `client.ts`: what the runtime must know of the API, the client's options, and the client. */
export function clientFile(api: Api, sources: SourceFiles, folder: string, version: string): GeneratedFile {
  return sources.file(`${folder}/client.ts`, (scope) => [
    declareLocal(
      scope.local('definition'),
      literal(definition(api, scope, version)),
      scope.type('../runtime/context/api-definition.js', 'ApiDefinition'),
    ),
    clientOptions(api, scope),
    client(api, scope),
    ...serverUrlFunction(api, scope),
    ...callTypes,
  ])
}

/** Exports for callers of single operations besides the client, so that they need not import the whole package. */
const callTypes = [
  exportFrom('../runtime/context/request-options.js', ['RequestOptions'], true),
  exportFrom('../runtime/client/result.js', ['ResultPromise'], true),
]

function clientOptions(api: Api, scope: FileScope): Statements[number] {
  const { sdk, options: name } = api.names
  const base = scope.type('../runtime/client/client.js', 'ClientOptions')
  const docs = [`Options of the ${sdk} client.`]
  const properties = [...api.securitySchemes.map((scheme) => credential(scheme, api, scope)), ...globals(api)]
  return properties.length === 0
    ? declareType(name, base, docs)
    : declareInterface(name, { extends: [base], docs, properties })
}

function definition(api: Api, scope: FileScope, version: string): Literal {
  const { names } = api
  return {
    userAgent: `${names.sdk}/${version}`,
    serverURL: api.servers[0]?.url,
    environment:
      api.securitySchemes.length === 0
        ? undefined
        : Object.fromEntries(api.securitySchemes.map(({ option }) => [option, environmentVariable(names, option)])),
    security: api.security.length === 0 ? undefined : securityLiteral(api.security, api, scope, '../runtime'),
    headers:
      api.globals.length === 0
        ? undefined
        : Object.fromEntries(api.globals.map(({ option, header }) => [option, header])),
    error: new Code(scope.value('./default-error.js', names.defaultError)),
  }
}

function credential(scheme: SecurityScheme, api: Api, scope: FileScope): OptionalKind<PropertySignatureStructure> {
  const lines = [
    scheme.description ?? `Credential "${scheme.name}".`,
    ...(scheme.kind === 'basic' ? ['User name and password as one text: `user:password`.'] : []),
    `Taken from the environment variable \`${environmentVariable(api.names, scheme.option)}\` when it is not given. A function is called before every attempt.`,
  ]
  return {
    name: propertyKey(scheme.option),
    hasQuestionToken: true,
    type: `${credentialType(scheme, scope)} | undefined`,
    docs: [commentText(lines.join('\n\n'))],
  }
}

function credentialType({ kind }: SecurityScheme, scope: FileScope): string {
  return kind === 'oauth2'
    ? scope.type('../runtime/auth/oauth2.js', 'OAuth2Credential')
    : scope.type('../runtime/context/request-options.js', 'Credential')
}

function globals(api: Api): readonly OptionalKind<PropertySignatureStructure>[] {
  return api.globals.map(({ option, header, description }) => ({
    name: propertyKey(option),
    hasQuestionToken: true,
    type: 'string | undefined',
    docs: [commentText([description, `Sent as \`${header}\`.`].filter(Boolean).join('\n\n'))],
  }))
}

function client(api: Api, scope: FileScope): ClassDeclarationStructure {
  const { names } = api
  const docs = [
    `Holds what every call needs. Pass it to the functions of this package, of which a bundler keeps only those you use; \`${names.sdk}\` has all of them as methods.`,
    '',
    '@throws InvalidRequestError when an option cannot be used, such as a server URL that is not one.',
  ].join('\n')
  return declareClass(names.client, {
    extends: scope.value('../runtime/client/client.js', 'Client'),
    docs: [commentText(docs)],
    ctors: [
      {
        parameters: [{ name: scope.local('options'), type: names.options, initializer: '{}' }],
        statements: [`super(${scope.local('definition')}, ${scope.local('options')})`],
      },
    ],
  })
}
