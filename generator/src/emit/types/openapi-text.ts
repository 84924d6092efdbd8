import { transformSchema } from 'openapi-typescript'
import ts from 'typescript'
import type { JsonObject } from '../../json.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import { openapiView } from './openapi-view.ts'
import { asDocument, printerContext } from './printer-context.ts'

/** `paths`, `operations` and `components` as openapi-typescript lays them out; `print` writes the types in them. */
export function openapiText(document: JsonObject, print: (ref: TypeRef) => string): string {
  const view = openapiView(document)
  const context = printerContext(view, (schema) =>
    print({ pointer: schema['x-sdk-pointer'], view: schema['x-sdk-view'] }),
  )
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed })
  const file = ts.createSourceFile('openapi.ts', '', ts.ScriptTarget.ESNext)
  return transformSchema(asDocument(view), context)
    .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, file))
    .join('\n\n')
}
