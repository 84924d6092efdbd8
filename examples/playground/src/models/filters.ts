import type { ModelsListInfiniteRequest } from '@openrouter-sdk/react-query/modelsList'

/** What the fields of the filter form hold. An empty text filters nothing. */
export interface Filters {
  readonly text: string
  readonly sort: string
  readonly input: string
  /** Tokens. */
  readonly context: string
  readonly freeOnly: boolean
}

export const NO_FILTERS: Filters = { text: '', sort: '', input: '', context: '', freeOnly: false }

/** Only what is set becomes a parameter, so that equal filters are one entry of the cache. */
export function requestOf({ text, sort, input, context, freeOnly }: Filters): ModelsListInfiniteRequest {
  return {
    limit: 24,
    ...(text.trim() !== '' && { q: text.trim() }),
    ...(sort !== '' && { sort }),
    ...(input !== '' && { input_modalities: input }),
    ...(context !== '' && { context: Number(context) }),
    ...(freeOnly && { max_price: 0 }),
  }
}
