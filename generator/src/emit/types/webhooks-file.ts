import type { Api } from '../../model/api.ts'
import { comment, docsOf } from '../code/comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { declareType } from '../code/declare.ts'
import type { SourceFiles } from '../code/source-file.ts'
import type { TypePrinter } from '../code/type-printer.ts'

/** `webhooks.ts`: what the API sends to others; only where the document describes any. */
export function webhooksFile(
  { webhooks }: Api,
  printer: TypePrinter,
  sources: SourceFiles,
  folder: string,
): readonly GeneratedFile[] {
  if (webhooks.length === 0) return []
  const file = sources.file(`${folder}/webhooks.ts`, (scope) =>
    webhooks.map(({ key, kind, typeName, type, docs }) => {
      const text = comment({ docs, remarks: [`Payload of the ${kind} \`${key}\`.`] })
      return declareType(
        typeName,
        printer.json(type, (name) => scope.type('./schemas.js', name)),
        docsOf(text),
      )
    }),
  )
  return [file]
}
