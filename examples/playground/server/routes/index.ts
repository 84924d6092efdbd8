import type { Route } from '../route.ts'
import { chatRoute } from './chat.ts'
import { endpointRoute, providerRoute } from './endpoints.ts'
import { guardrailRoute } from './guardrails.ts'
import { keyRoute } from './keys.ts'
import { modelRoute } from './models.ts'
import { activityRoute, creditRoute } from './usage.ts'

export const routes: readonly Route[] = [
  modelRoute,
  endpointRoute,
  providerRoute,
  keyRoute,
  guardrailRoute,
  activityRoute,
  creditRoute,
  chatRoute,
]
