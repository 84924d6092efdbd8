import type { Operation } from '../../model/api.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { exportAll, exportFrom } from '../code/declare.ts'
import { exportNames } from '../../model/export-names.ts'
import { exportsIn } from './adapter.ts'
import type { QueryPackage } from './operation-scope.ts'

/** `<name>.ts`: what a bundle imports for one operation. Hooks are named: servers cannot pass on `*` of a client file. */
export function entryFile(operation: Operation, { sources, adapter, folder }: QueryPackage): GeneratedFile {
  const names = exportNames(operation.name, adapter.verb)
  const hooks = exportsIn(adapter, operation).hooks.map((key) => names[key])
  return sources.file(`${folder}/${operation.name}.ts`, () => [
    exportFrom(`./hooks/${operation.name}.js`, hooks),
    exportAll(`./queries/${operation.name}.js`),
  ])
}
