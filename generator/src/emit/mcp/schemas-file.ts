import type { Api } from '../../model/api.ts'
import { namedTypes } from '../../model/schema/schemas.ts'
import { declareConstant } from '../code/declare.ts'
import { Code, literal } from '../code/literal.ts'
import type { FileScope } from '../code/scope.ts'
import type { Statements } from '../code/source-file.ts'
import { plainText } from './plain-text.ts'
import { membersOf, printJsonSchema } from './print-json-schema.ts'

const longestDescription = 1_000

/** `jsonPet`: the JSON Schema of a component, for each named type. Schemas of operations take those that they lead to. */
export function schemasFile({ schemas, types }: Api, scope: FileScope): Statements {
  const definitionOf = (name: string) => new Code(definitionName(name))
  return schemas.flatMap((schema) =>
    namedTypes(schema).map((type) => {
      const printed = printJsonSchema(types.declared(type.key, type.view), definitionOf)
      const text = plainText(schema.docs.description ?? schema.docs.summary ?? '', longestDescription)
      const whole = text === '' ? printed : { description: text, ...membersOf(printed) }
      const made = scope.value('../json-schema.js', 'definition')
      const initializer = `/* @__PURE__ */ ${made}(${literal(type.name)}, () => (${literal(whole)}))`
      return declareConstant(definitionName(type.name), initializer, scope.type('../json-schema.js', 'Definition'))
    }),
  )
}

/** `jsonPet` is the schema of `Pet`. */
export function definitionName(type: string): string {
  return `json${type}`
}
