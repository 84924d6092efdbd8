import type { ApiNames } from './api.ts'
import { declarable } from './identifiers.ts'
import { lowerFirst, pascalCase, words } from './words.ts'

/** All names that derive from the configuration: `name` (as in `Acme`) and npm `scope` (as in `@acme`). */
export function apiNames({ name, scope }: { readonly name: string; readonly scope: string }): ApiNames {
  const sdk = declarable(pascalCase(name))
  const joined = words(name).join('')
  return {
    sdk,
    client: `${sdk}Core`,
    options: `${sdk}Options`,
    error: `${sdk}Error`,
    defaultError: `${sdk}DefaultError`,
    environment: joined.toUpperCase(),
    provider: `${sdk}Provider`,
    useClient: `use${sdk}`,
    keyRoot: joined.toLowerCase(),
    keyConstant: `${lowerFirst(sdk)}Key`,
    packages: { types: `${scope}/types`, core: `${scope}/core`, reactQuery: `${scope}/react-query` },
  }
}
