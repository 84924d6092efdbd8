import type { ClassDeclarationStructure, OptionalKind, PropertyDeclarationStructure } from 'ts-morph'
import type { Api } from '../../model/api.ts'
import type { Docs } from '../../model/docs.ts'
import type { StatusError } from '../../model/operations/errors.ts'
import { comment, docsOf } from '../code/comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { FileScope } from '../code/scope.ts'
import { declareClass, declareLocal, exportFrom } from '../code/declare.ts'
import { literal } from '../code/literal.ts'
import type { SourceFiles } from '../code/source-file.ts'
import type { TypePrinter } from '../code/type-printer.ts'

/** `default-error.ts`: the API's own base of its errors, apart from the classes of statuses, which bundles can do without. */
export function defaultErrorFile(api: Api, sources: SourceFiles, folder: string): GeneratedFile {
  const { defaultError, sdk } = api.names
  return sources.file(`${folder}/default-error.ts`, (scope) => [
    declareClass(defaultError, {
      extends: scope.value('../runtime/errors/http-error.js', 'HttpError'),
      docs: docsOf(
        `An error status of the ${sdk} API. \`instanceof\` with the class of a status holds for every error of that status, whichever operation met it.`,
      ),
      properties: [
        { name: 'api', hasOverrideKeyword: true, isReadonly: true, initializer: literal(defaultError) },
        {
          name: 'name',
          hasOverrideKeyword: true,
          isReadonly: true,
          type: [defaultError, ...api.errors.map(({ className }) => className)].map(literal).join(' | '),
          initializer: `(${scope.value('../runtime/errors/http-error.js', 'statusNames')}[this.statusCode] as ${defaultError}['name'] | undefined) ?? this.api`,
        },
      ],
    }),
  ])
}

/** `errors.ts`: one class per documented status. Its names are those of errors in programs that have this file. */
export function errorsFile(api: Api, printer: TypePrinter, sources: SourceFiles, folder: string): GeneratedFile {
  const { error, defaultError } = api.names
  const names = Object.fromEntries(api.errors.map((status) => [`${valueOf(status)}`, status.className]))
  return sources.file(`${folder}/errors.ts`, (scope) => [
    { ...exportFrom('../runtime/errors/sdk-error.js', []), namedExports: [{ name: 'SdkError', alias: error }] },
    exportFrom('./default-error.js', [defaultError]),
    // Pure for bundlers: those that leave the classes out leave the names out too.
    ...(api.errors.length === 0
      ? []
      : [
          declareLocal(
            scope.local('api'),
            `/* @__PURE__ */ ${scope.value('../runtime/errors/http-error.js', 'nameErrors')}(${literal(defaultError)}, ${literal(names)})`,
          ),
        ]),
    ...api.errors.map((status) => statusClass(status, api, printer, scope)),
  ])
}

function statusClass(status: StatusError, api: Api, printer: TypePrinter, scope: FileScope): ClassDeclarationStructure {
  const docs = { ...describe(status), deprecated: false }
  const body = bodyProperty(status, api, printer, scope)
  return declareClass(status.className, {
    extends: scope.value('./default-error.js', api.names.defaultError),
    docs: docsOf(comment({ docs })),
    properties: [nameProperty(status, api), statusProperty(status, scope), ...(body === undefined ? [] : [body])],
    methods: [
      {
        isStatic: true,
        hasOverrideKeyword: true,
        name: `[${scope.global('Symbol')}.hasInstance]`,
        parameters: [{ name: scope.local('error'), type: 'unknown' }],
        returnType: 'boolean',
        statements: [
          `return ${scope.value('../runtime/errors/http-error.js', 'isStatus')}(${scope.local('error')}, ${scope.local('api')}, ${literal(valueOf(status))})`,
        ],
      },
    ],
  })
}

/** Short descriptions are beside the status, long ones below it. */
function describe({ status, description, narrower }: StatusError): Pick<Docs, 'summary' | 'description'> {
  const isShort = description !== undefined && description.length <= 90 && !description.includes('\n')
  const classes = narrower.map((name) => `\`${name}\``).join(', ')
  const order = classes === '' ? undefined : `\`instanceof\` holds for ${classes} too: check a status before its range.`
  const below = [isShort ? undefined : description, order].filter((part) => part !== undefined).join('\n\n')
  return {
    summary: isShort ? `Status ${status}: ${description}` : `Status ${status}`,
    description: below === '' ? undefined : below,
  }
}

/** `429`, or `'4XX'`. */
function valueOf({ status }: StatusError): number | string {
  return /^\d+$/.test(status) ? Number(status) : status.toUpperCase()
}

/** The name of the default error too: a program that has loaded no class of a status does not know its name. */
function nameProperty({ className, narrower }: StatusError, api: Api): OptionalKind<PropertyDeclarationStructure> {
  const names = [...new Set([className, ...narrower, api.names.defaultError])]
  return { name: 'name', hasDeclareKeyword: true, isReadonly: true, type: names.map(literal).join(' | ') }
}

/** Member that distinguishes the class from the others, for the compiler too. */
function statusProperty(status: StatusError, scope: FileScope): OptionalKind<PropertyDeclarationStructure> {
  const value = literal(valueOf(status))
  return {
    name: 'statusCode',
    hasDeclareKeyword: true,
    isReadonly: true,
    type: /X/i.test(status.status) ? `${scope.type('../runtime/errors/http-error.js', 'StatusOf')}<${value}>` : value,
  }
}

function bodyProperty(
  status: StatusError,
  api: Api,
  printer: TypePrinter,
  scope: FileScope,
): OptionalKind<PropertyDeclarationStructure> | undefined {
  const write = (name: string) => scope.type(api.names.packages.types, name)
  const body = [...new Set(status.bodies.map((type) => printer.json(type, write)))].join(' | ')
  if (body === '') return undefined
  return {
    name: 'body',
    hasDeclareKeyword: true,
    isReadonly: true,
    type: `${body} | undefined`,
    docs: ['The parsed body; undefined where the server sent something else than JSON (see `rawBody`).'],
  }
}
