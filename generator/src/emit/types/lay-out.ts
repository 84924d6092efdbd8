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
  try {
    return print(view)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    // It takes names for parts of URLs, and fails for those that would be malformed there, such as `/up-to-100%`.
    const masked: JsonObject = JSON.parse(JSON.stringify(view).replaceAll('%', mask))
    return print(masked).replaceAll(new RegExp(`${mask}|\\\\uE000`, 'gi'), '%')
  }
}

/** Of the private use area, so no document has it. */
const mask = '\uE000'

function print(view: JsonObject): string {
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed })
  const file = ts.createSourceFile('openapi.ts', '', ts.ScriptTarget.ESNext)
  return transformSchema(asDocument(view), layoutContext(view))
    .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, file))
    .join('\n\n')
}
