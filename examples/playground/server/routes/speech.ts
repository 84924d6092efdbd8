import type { TtsCreateSpeechRequest } from '@openrouter-sdk/types'
import { melody } from '../media/melody.ts'
import type { Route } from '../route.ts'

/** `POST /audio/speech` */
export const speechRoute: Route = ({ path, body }) => {
  if (path !== '/audio/speech') return undefined
  const { input }: TtsCreateSpeechRequest = JSON.parse(body)
  return { bytes: melody(input), contentType: 'audio/wav' }
}
