import type { Api } from '../../model/api.ts'
import type { NamedType } from '../../model/schema/type.ts'
import { namedTypes, type Schema } from '../../model/schema/schemas.ts'
import { docsOf } from '../code/comment.ts'
import { declareConstant } from '../code/declare.ts'
import type { FileScope } from '../code/scope.ts'
import type { Statements } from '../code/source-file.ts'
import { printMaker, type SharedScope } from './print-maker.ts'

/** A component in one of its views. */
export interface Model {
  readonly type: NamedType
  readonly schema: Schema
}

/** Every named type, the ones of requests and uploads included. */
export function modelsOf({ schemas }: Api): readonly Model[] {
  return schemas.flatMap((schema) => namedTypes(schema).map((type) => ({ schema, type })))
}

/** `aPet({ name: 'Rex' })`: a function for each named type that makes a value of it. */
export function modelsFile(api: Api, models: readonly Model[], shared: SharedScope, scope: FileScope): Statements {
  const makers = {
    ...shared,
    factory: factoryName,
    runtime: (module: string, name: string) => scope.value(`../${module}.js`, name),
  }
  return models.map(({ type, schema: { docs } }) =>
    declareConstant(
      factoryName(type.name),
      `/* @__PURE__ */ ${scope.value('../factory.js', 'factory')}(() => ${printMaker(api.types.declared(type.key, type.view), makers)})`,
      `${scope.type('../factory.js', 'Factory')}<${scope.type(api.names.packages.types, type.name)}>`,
      docsOf(docs.summary ?? docs.description),
    ),
  )
}

/** `aPet` makes a `Pet`. */
export function factoryName(type: string): string {
  return `a${type}`
}
