export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonRecord
export interface JsonRecord {
  [key: string]: Json
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
