import { isObject, type JsonObject } from '../lib/json.ts'
import type { ModelSettings } from '../model/build-api.ts'
import { apiNames } from '../model/api-names.ts'
import { kebabCase, pascalCase } from '../model/names/words.ts'
import type { Config } from './config.ts'

export type Identity = Pick<ModelSettings, IdentityOption>

/** The options that say how the API of a document is modelled. */
export type IdentityOption = 'name' | 'scope' | 'dates' | 'int64' | 'nestedTypes' | 'mocks'

/** Name and scope of the SDK, derived from the title of the document where the configuration has none, and the forms of its types. */
export function identify(
  { name, scope, dates, int64, nestedTypes, mocks }: Pick<Config, IdentityOption>,
  document: JsonObject,
): Identity {
  const chosen = name ?? (pascalCase(titleOf(document)) || 'Api')
  return { name: chosen, scope: scope ?? `@${npmName(chosen)}`, dates, int64, nestedTypes, mocks }
}

/**
 * The name that is suggested for the SDK of a document: its title without the words that only say what kind of thing it
 * describes. `Swagger Petstore - OpenAPI 3.0` gives `Petstore`, `GitHub v3 REST API` gives `GitHub`.
 */
export function usualName([first]: readonly { readonly value: JsonObject }[]): string {
  const document = first?.value ?? {}
  const distinctive = pascalCase(titleOf(document).replaceAll(titleNoise, ' '))
  return /\p{L}/u.test(distinctive) ? distinctive : identify({}, document).name
}

/** The title that a document gives its API; empty where it has none. */
export function titleOf({ info }: JsonObject): string {
  return isObject(info) && typeof info['title'] === 'string' ? info['title'] : ''
}

/** Kinds of documents and versions, as words of their own. */
const titleNoise =
  /(?<![\p{L}\p{N}])(?:swagger|open ?api|rest(?:ful)?|(?:web )?apis?|specification|spec|documentation|docs|reference|definition|v?\d+(?:\.\d+)*(?:\.x)?)(?![\p{L}\p{N}])/giu

/** How code writes a given name, where that is not what was given; for people, on one line. */
export function spellingNote(name: string): readonly string[] {
  const { sdk } = apiNames({ name, scope: '@a' })
  return sdk === name ? [] : [`Code calls it ${sdk}: names of classes have only letters and digits.`]
}

/** npm names are ASCII. */
function npmName(name: string): string {
  return kebabCase(name.replace(/[^\x20-\x7e]/g, ' ')) || 'api'
}
