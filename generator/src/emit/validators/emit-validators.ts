import type { Api } from '../../model/api.ts'
import type { Type } from '../../model/schema/type.ts'
import { namedTypes } from '../../model/schemas.ts'
import { docsOf } from '../code/comment.ts'
import { printType } from '../code/print-type.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { FileScope } from '../code/scope.ts'
import type { Statements } from '../code/source-file.ts'
import type { Emitter, EmitterTools } from '../emitter.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { checkFunctions } from './checks-file.ts'
import type { CheckName, Dialect, ValidatorLibrary } from './library.ts'
import { operationTypes } from './operation-types.ts'
import { printSchema } from './print-schema.ts'
import { zodDialect } from './zod.ts'

const folder = 'packages/validators/src/generated'

/** A schema of each library for every named type, request and response views included. */
export function validators(libraries: readonly ValidatorLibrary[]): Emitter {
  return {
    name: 'validators',
    emit: (api, tools) => libraries.flatMap((library) => new Validators(api, tools, library).files()),
  }
}

/** A constant that is exported: the schema of a type. */
interface Declared {
  /** Of the type; the schema has the letter of its library before it. */
  readonly name: string
  readonly type: Type
  readonly docs: string[]
}

class Validators {
  readonly #api: Api
  readonly #tools: EmitterTools
  readonly #folder: string
  readonly #needed = new Set<CheckName>()

  constructor(api: Api, tools: EmitterTools, library: ValidatorLibrary) {
    this.#api = api
    this.#tools = tools
    this.#folder = `${folder}/${library}`
  }

  files(): readonly GeneratedFile[] {
    const { operations } = this.#api
    const schemas = this.#file('schemas', this.#components())
    const calls = this.#file(
      'operations',
      operations.flatMap((operation) => this.#ofOperation(operation)),
    )
    const modules = ['schemas', 'operations']
    const checks = this.#tools.sourceFile(`${this.#folder}/checks.ts`, (scope) => checkFunctions(scope, this.#needed))
    const index = this.#tools.sourceFile(`${this.#folder}/index.ts`, () =>
      modules.map((module) => ({ kind: StructureKind.ExportDeclaration, moduleSpecifier: `./${module}.js` })),
    )
    return [schemas, calls, checks, index]
  }

  #components(): readonly Declared[] {
    return this.#api.schemas.flatMap((schema) => {
      const docs = docsOf(schema.docs.summary ?? schema.docs.description)
      return namedTypes(schema).map((type) => ({ name: type.name, type: this.#tools.declared(type), docs }))
    })
  }

  #ofOperation(operation: Api['operations'][number]): readonly Declared[] {
    return operationTypes(operation, (type) => this.#tools.type(type))
      .filter(([name, type]) => !(type.kind === 'named' && type.name === name))
      .map(([name, type]) => ({ name, type, docs: [] }))
  }

  #file(module: string, declared: readonly Declared[]): GeneratedFile {
    return this.#tools.sourceFile(`${this.#folder}/${module}.ts`, (scope) => {
      if (declared.length === 0) return []
      const own = new Set(declared.map(({ name }) => name))
      const dialect = this.#dialect(scope)
      const schemaOf = (name: string) => {
        const schema = constantOf(name)
        return own.has(name) ? schema : scope.value('./schemas.js', schema)
      }
      const typeName = (name: string) => scope.type(this.#api.names.packages.types, name)
      const names = {
        schema: schemaOf,
        type: (type: Type) => printType(type, typeName),
        check: (name: CheckName) => this.#check(scope, name),
      }
      return declared.map(({ name, type, docs }): Statements[number] => ({
        kind: StructureKind.VariableStatement,
        isExported: true,
        docs,
        declarations: [
          {
            name: constantOf(name),
            type: dialect.typeOf(typeName(name)),
            initializer: `/* @__PURE__ */ ${this.#check(scope, 'schema')}(() => ${printSchema(type, dialect, names)})`,
          },
        ],
      }))
    })
  }

  #check(scope: FileScope, name: CheckName): string {
    this.#needed.add(name)
    return scope.value('./checks.js', name)
  }

  #dialect(scope: FileScope): Dialect {
    return zodDialect(scope.namespace('zod', 'z'), (name) => this.#check(scope, name))
  }
}

/** `zPet`, the schema of `Pet`. */
function constantOf(name: string): string {
  return `z${name}`
}
