import type { Api } from '../model/api.ts'
import { compareCredentials } from './client/compare-credentials.ts'
import { compareGlobals } from './client/compare-globals.ts'
import { compareServers } from './client/compare-servers.ts'
import { compareWebhooks } from './client/compare-webhooks.ts'
import type { Finding } from './finding.ts'
import type { Views } from './names/compare-schemas.ts'
import type { TypeComparison } from './types/compare-types.ts'

type Compare = (views: Views, types: TypeComparison) => readonly Finding[]

/** Where a member is compared that has no comparison here. */
interface Elsewhere {
  readonly with: 'operations' | 'schemas' | 'exports' | 'types' | 'header of the report'
}

/** How each member of an API is compared: a member without a line does not compile. */
const members: { readonly [Member in keyof Api]: Compare | Elsewhere } = {
  title: { with: 'header of the report' },
  version: { with: 'header of the report' },
  description: { with: 'header of the report' },
  // Of the configuration.
  site: { with: 'header of the report' },
  names: { with: 'exports' },
  servers: compareServers,
  securitySchemes: compareCredentials,
  // Defaults of the operations.
  security: { with: 'operations' },
  scopes: { with: 'operations' },
  globals: compareGlobals,
  schemas: { with: 'schemas' },
  types: { with: 'types' },
  errors: { with: 'exports' },
  root: { with: 'exports' },
  operations: { with: 'operations' },
  webhooks: compareWebhooks,
  // Notes for maintainers of the document.
  notes: { with: 'header of the report' },
}

/** Options of the client, the address of the API, and what the API sends by itself. */
export function compareClient(views: Views, types: TypeComparison): readonly Finding[] {
  return Object.values(members).flatMap((compare) => (typeof compare === 'function' ? compare(views, types) : []))
}
