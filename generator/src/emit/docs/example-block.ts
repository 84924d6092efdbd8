import type { Api, Operation } from '../../model/api.ts'
import { codeBlock } from '../code/markdown.ts'
import type { OperationExample } from './operation-example.ts'

/** The input of each part of an example. */
export interface Subject {
  readonly operation: Operation
  readonly api: Api
  readonly example: OperationExample
  /** `acme.things.list`; of its pages, empty where it has none. */
  readonly method: string
  readonly pagesMethod: string
}

/** A code block, shown under a tab. */
export function block(tab: 'Function' | 'Class' | 'Hook', lines: readonly string[]): string {
  return codeBlock(lines.join('\n'), `${tab === 'Hook' ? 'tsx' : 'ts'} [${tab}]`)
}

export function importOf({ api }: Subject, part: 'core' | 'reactQuery' | 'types', ...names: readonly string[]): string {
  return `import ${part === 'types' ? 'type ' : ''}{ ${names.join(', ')} } from '${api.names.packages[part]}'`
}
