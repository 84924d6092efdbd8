import type { Api } from '../../model/api.ts'
import { comment, docsOf } from '../code/comment.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { SourceFiles } from '../code/source-file.ts'
import { mention } from './mention.ts'
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
    webhooks.map(({ key, kind, typeName, type, docs }) => ({
      kind: StructureKind.TypeAlias,
      isExported: true,
      name: typeName,
      type: mention(scope, printer.json(type), '.'),
      docs: docsOf(comment({ docs, remarks: [`Payload of the ${kind} \`${key}\`.`] })),
    })),
  )
  return [file]
}
