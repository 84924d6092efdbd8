import type { Operation, OperationAlias } from '../../model/api.ts'
import { deprecatedType, deprecatedValue } from '../code/deprecated-alias.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { exportNames } from '../../model/names/export-names.ts'
import { exportsIn } from './adapter.ts'
import type { QueryPackage } from './operation-scope.ts'

/** `<alias>.ts`: what an operation exports under another name of it, deprecated. */
export function aliasFile(
  alias: OperationAlias,
  operation: Operation,
  { sources, adapter, folder }: QueryPackage,
): GeneratedFile {
  const own = exportNames(operation.name, adapter.verb)
  const names = exportNames(alias.name, adapter.verb)
  const { values, types, hooks } = exportsIn(adapter, operation)
  const module = `./${operation.name}.js`
  return sources.file(`${folder}/${alias.name}.ts`, (file) => [
    ...[...hooks, ...values].map((key) => deprecatedValue({ name: names[key], module, current: own[key] }, file)),
    ...types.map((key) => deprecatedType({ name: names[key], module, current: own[key] }, file)),
  ])
}
