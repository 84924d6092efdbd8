import type { Api, Operation } from '../../model/api.ts'
import type { Type } from '../../model/schema/type.ts'
import { namedTypes } from '../../model/schema/schemas.ts'
import { docsOf } from '../code/comment.ts'
import { declareConstant, exportAll, exportFrom } from '../code/declare.ts'
import { propertyKey } from '../code/literal.ts'
import { printType } from '../code/print-type.ts'
import type { FileScope } from '../code/scope.ts'
import type { Emitter, EmitterTools } from '../emitter.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { libraryTexts, type ValidatorLibrary } from './library.ts'
import { operationTypes, type OperationType } from '../code/operation-types.ts'
import { printSchema } from './print-schema.ts'
import { Valibot } from './valibot.ts'
import { Zod } from './zod.ts'

const folder = 'packages/validators/src/generated'

const dialects = { zod: Zod, valibot: Valibot } as const

/** A schema of each library for every named type, request and response views included. */
export function validators(chosen: readonly ValidatorLibrary[]): Emitter {
  return {
    name: 'validators',
    emit: (api, tools) => chosen.flatMap((library) => new Validators(api, tools, library).files()),
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
  readonly #name: ValidatorLibrary

  constructor(api: Api, tools: EmitterTools, library: ValidatorLibrary) {
    this.#api = api
    this.#tools = tools
    this.#folder = `${folder}/${library}`
    this.#name = library
  }

  files(): readonly GeneratedFile[] {
    const { operations } = this.#api
    const schemas = this.#file('schemas', this.#components())
    const calls = this.#file(
      'operations',
      operations.flatMap((operation) => this.#ofOperation(operation)),
    )
    const modules = ['schemas', 'operations', 'functions']
    const index = this.#tools.sourceFile(`${this.#folder}/index.ts`, () => [
      exportFrom(`../../${this.#name}.js`, ['isAddition']),
      ...modules.map((module) => exportAll(`./${module}.js`)),
    ])
    return [schemas, calls, this.#functions(), index]
  }

  #components(): readonly Declared[] {
    return this.#api.schemas.flatMap((schema) => {
      const docs = docsOf(schema.docs.summary ?? schema.docs.description)
      return namedTypes(schema).map((type) => ({ name: type.name, type: this.#tools.declared(type), docs }))
    })
  }

  #ofOperation(operation: Operation): readonly Declared[] {
    return this.#types(operation)
      .filter((type) => !isComponent(type))
      .map(({ name, type }) => ({ name, type, docs: [] }))
  }

  #types(operation: Operation): readonly OperationType[] {
    return operationTypes(operation, (type) => this.#tools.type(type))
  }

  /** The schemas by the functions whose calls `validate` of core checks. */
  #functions(): GeneratedFile {
    return this.#tools.sourceFile(`${this.#folder}/functions.ts`, (scope) =>
      roles.map((role) =>
        declareConstant(
          `${role}Schemas`,
          literalOf(this.#api.operations.flatMap((operation) => this.#member(operation, role, scope))),
          `Readonly<Record<string, ${new dialects[this.#name](this.#name, scope).typeOf()}>>`,
          docsOf(`Schemas of ${role}s by the name of their function, for \`validate\`.`),
        ),
      ),
    )
  }

  /** The schema that one function has in this role, if any, as a member of an object. */
  #member(operation: Operation, role: OperationType['role'], scope: FileScope): readonly string[] {
    const type = this.#types(operation).find((one) => one.role === role)
    if (type === undefined) return []
    const file = isComponent(type) ? './schemas.js' : './operations.js'
    return [`${propertyKey(operation.name)}: ${scope.value(file, this.#constantOf(type.name))}`]
  }

  #file(module: string, declared: readonly Declared[]): GeneratedFile {
    return this.#tools.sourceFile(`${this.#folder}/${module}.ts`, (scope) => {
      if (declared.length === 0) return []
      const own = new Set(declared.map(({ name }) => name))
      const dialect = new dialects[this.#name](this.#name, scope)
      const schemaOf = (name: string) => {
        const schema = this.#constantOf(name)
        return own.has(name) ? schema : scope.value('./schemas.js', schema)
      }
      const typeName = (name: string) => scope.type(this.#api.names.packages.types, name)
      const names = {
        schema: schemaOf,
        type: (type: Type) => printType(type, typeName),
      }
      return declared.map(({ name, type, docs }) => {
        const schema = `/* @__PURE__ */ ${dialect.runtime('schema')}(() => ${printSchema(type, dialect, names)})`
        return declareConstant(this.#constantOf(name), schema, dialect.typeOf(typeName(name)), docs)
      })
    })
  }

  /** `zPet`, the schema of `Pet`. */
  #constantOf(name: string): string {
    return `${libraryTexts[this.#name].letter}${name}`
  }
}

const roles = ['request', 'response'] as const

function literalOf(members: readonly string[]): string {
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')},\n}`
}

/** Whether the schema of a type is that of a component. */
function isComponent({ name, type }: OperationType): boolean {
  return type.kind === 'named' && type.name === name
}
