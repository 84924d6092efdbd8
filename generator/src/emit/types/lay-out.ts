import transformSchema from 'openapi-typescript/dist/transform/index.mjs'
import ts from 'typescript'
import type { JsonObject } from '../../json.ts'
import { asDocument, layoutContext } from './layout-context.ts'

/**
 * `paths`, `operations` and `components` as openapi-typescript lays them out.
 *
 * @param view the document with the text of its type in place of each schema
 */
export function layOut(view: JsonObject): string {
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed })
  const file = ts.createSourceFile('openapi.ts', '', ts.ScriptTarget.ESNext)
  return transformSchema(asDocument(view), layoutContext(view))
    .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, file))
    .join('\n\n')
}
