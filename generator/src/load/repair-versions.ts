import type { ProblemCode } from '../diagnostics/problem-code.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import type { LocatedObject } from './text-source.ts'

export interface Repaired extends LocatedObject {
  readonly repairs: readonly DocumentError[]
}

/** Versions that YAML reads as numbers (`version: 1.0`) become strings. */
export function repairVersions({ value, locate, written }: LocatedObject): Repaired {
  const repairs: DocumentError[] = []
  const report = (code: ProblemCode, message: string, pointer: string, hint: string): void =>
    void repairs.push(new DocumentError({ code, severity: 'warning', message, place: locate(pointer), hint }))
  const warn = (pointer: string): void =>
    report('version-not-string', 'The version is a number; it must be a string', pointer, 'Put it in quotes.')
  let repaired: JsonObject = value
  if (typeof value['openapi'] === 'number') {
    warn('#/openapi')
    repaired = { ...repaired, openapi: `${value['openapi']}.0` }
  }
  if (typeof value['openapi'] === 'string' && /^3\.\d$/.test(value['openapi'])) {
    report('version-incomplete', 'The version lacks its last part', '#/openapi', `Write ${value['openapi']}.0.`)
    repaired = { ...repaired, openapi: `${value['openapi']}.0` }
  }
  const info = value['info']
  if (isObject(info) && typeof info['version'] === 'number') {
    warn('#/info/version')
    // Only the text knows `1.10` from `1.1`.
    const [, version = String(info['version'])] =
      /^["']?version["']?\s*:\s*([^\s,}]+)/.exec(written?.('#/info/version') ?? '') ?? []
    repaired = { ...repaired, info: { ...info, version } }
  }
  return { value: repaired, repairs, locate }
}
