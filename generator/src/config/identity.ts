import type { JsonObject } from '../json.ts'
import { isObject } from '../json.ts'
import { kebabCase, pascalCase } from '../model/words.ts'
import type { Config } from './config.ts'

export interface Identity {
  readonly name: string
  readonly scope: string
}

/** Name and scope of the SDK: what the configuration says, otherwise derived from the title of the document. */
export function identify({ name, scope }: Pick<Config, 'name' | 'scope'>, document: JsonObject): Identity {
  const title = isObject(document.info) && typeof document.info.title === 'string' ? document.info.title : ''
  const chosen = name ?? (pascalCase(title) || 'Api')
  return { name: chosen, scope: scope ?? `@${npmName(chosen)}` }
}

/** npm names are ASCII. */
function npmName(name: string): string {
  return kebabCase(name.replace(/[^\x20-\x7e]/g, ' ')) || 'api'
}
