import { cutStem, isDeviceName } from '../../lib/file-names.ts'
import type { Api, Operation } from '../../model/api.ts'
import { kebabCase } from '../../model/names/words.ts'
import type { GeneratedFile } from '../generated-file.ts'
import type { SourceFiles } from '../code/source-file.ts'
import { clientsFile } from './clients-file.ts'
import { contractOf } from './contract.ts'

/** Contract tests of the core package: one file per group, run against a mock server of the same document. */
export function emitTests(api: Api, sources: SourceFiles): readonly GeneratedFile[] {
  const folder = 'packages/core/test/generated'
  const alike = Map.groupBy(api.operations, ({ verb, path }) => `${verb} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`)
  // Where requests of several operations look alike, the mock server cannot know which one is meant.
  const played = new Set([...alike.values()].filter((all) => new Set(all.map(({ id }) => id)).size === 1).flat())
  const testable = api.operations.filter((operation) => played.has(operation) && hasExamples(operation))
  const groups = Map.groupBy(testable, ({ group }) => fileStem(kebabCase(group.join('-')) || 'root'))
  const tests = [...groups].map(([group, operations]) =>
    sources.file(`${folder}/${group}.contract.test.ts`, (scope) =>
      operations.map(
        (operation) =>
          `${scope.value('../contract/describe-operation.js', 'describeOperation')}(${contractOf(operation, api, scope)})\n`,
      ),
    ),
  )
  return [clientsFile(api, sources, folder), ...tests]
}

function fileStem(group: string): string {
  return isDeviceName(group) ? `${group}-group` : cutStem(group)
}

/** Whether the document has a value for everything that a call must be given. */
function hasExamples({ request, examples }: Operation): boolean {
  if (request.kind === 'none') return true
  const needsBody = request.kind === 'body' || (request.kind === 'mixed' && request.body.required)
  return examples.parameters !== undefined && (!needsBody || examples.body !== undefined)
}
