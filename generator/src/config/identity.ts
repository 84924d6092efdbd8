import { isObject, type JsonObject } from '../json.ts'
import type { ModelSettings } from '../model/build-api.ts'
import { kebabCase, pascalCase } from '../model/words.ts'
import type { Config } from './config.ts'

export type Identity = Pick<ModelSettings, IdentityOption>

/** The options that say how the API of a document is modelled. */
export type IdentityOption = 'name' | 'scope' | 'dates' | 'int64' | 'nestedTypes'

/** Name and scope of the SDK, derived from the title of the document where the configuration has none, and the forms of its types. */
export function identify(
  { name, scope, dates, int64, nestedTypes }: Pick<Config, IdentityOption>,
  document: JsonObject,
): Identity {
  const title = isObject(document.info) && typeof document.info.title === 'string' ? document.info.title : ''
  const chosen = name ?? (pascalCase(title) || 'Api')
  return { name: chosen, scope: scope ?? `@${npmName(chosen)}`, dates, int64, nestedTypes }
}

/** The name that is suggested for the SDK of a document: its title, of which `API` says nothing. */
export function usualName([first]: readonly { readonly value: JsonObject }[]): string {
  return identify({}, first?.value ?? {}).name.replace(/(?<=.)API$/i, '')
}

/** npm names are ASCII. */
function npmName(name: string): string {
  return kebabCase(name.replace(/[^\x20-\x7e]/g, ' ')) || 'api'
}
