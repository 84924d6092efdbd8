import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject } from '../json.ts'
import type { LocatedObject } from './text-source.ts'

export interface Repaired extends LocatedObject {
  readonly repairs: readonly DocumentError[]
}

/** Versions that YAML reads as numbers (`version: 1.0`) become strings. */
export function repairVersions({ value, locate }: LocatedObject): Repaired {
  const repairs: DocumentError[] = []
  const warn = (pointer: string): void => {
    const message = 'The version is a number; it must be a string'
    repairs.push(
      new DocumentError({
        code: 'version-not-string',
        severity: 'warning',
        message,
        place: locate(pointer),
        hint: 'Put it in quotes.',
      }),
    )
  }
  let repaired: JsonObject = value
  if (typeof value['openapi'] === 'number') {
    warn('#/openapi')
    repaired = { ...repaired, openapi: `${value['openapi']}.0` }
  }
  const info = value['info']
  if (isObject(info) && typeof info['version'] === 'number') {
    warn('#/info/version')
    const version = Number.isInteger(info['version']) ? `${info['version']}.0` : String(info['version'])
    repaired = { ...repaired, info: { ...info, version } }
  }
  return { value: repaired, repairs, locate }
}
