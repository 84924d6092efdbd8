import type { OutputFusionServerToolItem } from '@openrouter-sdk/types'
import type { Lists } from './lists.js'
import type { ItemEvent } from './response-items.js'

/** Adds one event to a fusion, in which a panel of models responds and another one compares. Reasoning of the panel is not part of a result. */
export function foldFusion(
  item: OutputFusionServerToolItem,
  event: ItemEvent,
  lists: Lists,
): OutputFusionServerToolItem {
  switch (event.type) {
    case 'response.fusion_call.panel.added':
      return withText(item, event.model, (content) => content, lists)
    case 'response.fusion_call.panel.delta':
      return withText(item, event.model, (content = '') => content + event.delta, lists)
    case 'response.fusion_call.panel.completed':
      return withText(item, event.model, () => event.content, lists)
    case 'response.fusion_call.panel.failed': {
      const { model, error, status_code } = event
      const failure = { model, error, ...(status_code !== undefined && { status_code }) }
      const responses = (item.responses ?? []).filter((response) => response.model !== model)
      return { ...item, responses, failed_models: lists.append(item.failed_models ?? [], [failure]) }
    }
    case 'response.fusion_call.analysis.completed':
      return { ...item, analysis: event.analysis }
    default:
      return item
  }
}

function withText(
  item: OutputFusionServerToolItem,
  model: string,
  change: (content: string | undefined) => string | undefined,
  lists: Lists,
): OutputFusionServerToolItem {
  const { responses = [] } = item
  const position = responses.findIndex((response) => response.model === model)
  const before = responses[position] ?? { model }
  const content = change(before.content)
  return {
    ...item,
    responses: lists.replaceAt(responses, position, content === undefined ? before : { ...before, content }),
  }
}
