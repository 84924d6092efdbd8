import { documentOf } from '../../model/model.fixture.ts'
import { parseSource } from '../../load/text-source.ts'
import { buildApi } from '../../model/build-api.ts'
import { TypePrinter } from '../code/type-printer.ts'

/** The declarations of component schemas, given as YAML, on one line each. */
export function typesOf(yaml: string): Readonly<Record<string, string>> {
  const schemas = parseSource({ file: 'schemas.yaml', text: yaml, format: 'yaml' }).value
  const document = documentOf({ paths: {}, components: { schemas } })
  const api = buildApi(document, { name: 'Acme', scope: '@acme' })
  const printer = new TypePrinter(api)
  return Object.fromEntries(
    api.schemas.map((schema) => {
      const declared = printer.declaration(schema, schema.type.view)
      if (declared.kind === 'alias') return [schema.name, oneLine(declared.type)]
      const members = [
        ...declared.properties.map(
          ({ name, optional, readonly, type }) =>
            `${readonly ? 'readonly ' : ''}${name}${optional ? '?' : ''}: ${oneLine(type)}`,
        ),
        ...(declared.index === undefined ? [] : [`[key: string]: ${oneLine(declared.index)}`]),
      ]
      return [schema.name, `{ ${members.join('; ')} }`]
    }),
  )
}

function oneLine(text: string): string {
  return text
    .replaceAll(/\{\n([^}]*)\n\}/g, (_, body: string) => `{ ${body.replaceAll('\n', '; ')} }`)
    .replaceAll('\n', ' ')
}
