import type { Route } from '../route.ts'
import { chatRoute } from './chat.ts'
import { endpointRoute, providerRoute } from './endpoints.ts'
import { fileRoute } from './files.ts'
import { guardrailRoute } from './guardrails.ts'
import { imageRoute } from './images.ts'
import { keyRoute } from './keys.ts'
import { modelRoute } from './models.ts'
import { presetRoute } from './presets.ts'
import { rerankRoute } from './rerank.ts'
import { speechRoute } from './speech.ts'
import { activityRoute, creditRoute } from './usage.ts'
import { videoRoute } from './videos.ts'

export const routes: readonly Route[] = [
  modelRoute,
  endpointRoute,
  providerRoute,
  keyRoute,
  guardrailRoute,
  activityRoute,
  creditRoute,
  chatRoute,
  imageRoute,
  speechRoute,
  videoRoute,
  rerankRoute,
  fileRoute,
  presetRoute,
]
