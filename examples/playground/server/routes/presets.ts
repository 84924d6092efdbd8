import type {
  Preset,
  PresetsGetResponse,
  PresetsListResponse,
  PresetWithDesignatedVersion,
} from '@openrouter-sdk/types'
import { presets } from '../data/presets.ts'
import { failure, ok, page, type Route } from '../route.ts'

/** `GET /presets` and `GET /presets/{slug}` */
export const presetRoute: Route = ({ path, query }) => {
  if (path === '/presets') {
    const data = page(presets, query, Number(query.get('limit') ?? 50))
    const result: PresetsListResponse = { data: data.map(withoutVersion), total_count: presets.length }
    return ok(result)
  }
  const [, slug] = /^\/presets\/([\w-]+)$/.exec(path) ?? []
  if (slug === undefined) return undefined
  const found = presets.find((preset) => preset.slug === slug)
  if (found === undefined) return failure(404, `There is no preset ${slug}.`)
  const result: PresetsGetResponse = { data: found }
  return ok(result)
}

function withoutVersion({ designated_version: version, ...preset }: PresetWithDesignatedVersion): Preset {
  return { ...preset, designated_version_id: version?.id ?? null }
}
