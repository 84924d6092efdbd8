import { randomBytes } from 'node:crypto'
import type { OpenRouterFile } from '@openrouter-sdk/types'
import type { Upload } from '../route.ts'

/** A file of an account: what the API says of it, and what is in it. */
export interface StoredFile {
  readonly facts: OpenRouterFile
  readonly bytes: Uint8Array
}

export function storeFile({ name, type, bytes }: Upload, createdAt: Date, downloadable: boolean): StoredFile {
  const facts: OpenRouterFile = {
    _shape: 'openrouter',
    id: `or_file_${randomBytes(12).toString('hex')}`,
    type: 'file',
    filename: name,
    mime_type: type,
    size_bytes: bytes.length,
    created_at: createdAt.toISOString(),
    downloadable,
  }
  return { facts, bytes }
}

/** Reports that a model made, newest first; more than one page. */
export function sampleFiles(): readonly StoredFile[] {
  return Array.from({ length: 26 }, (_, index) => {
    const month = new Date(Date.UTC(2026, 1 - index, 1))
    const name = `usage-${month.toISOString().slice(0, 7)}.csv`
    const bytes = Buffer.from(`day,usd\n1,${(index * 1.7 + 3).toFixed(2)}\n`)
    return storeFile({ name, type: 'text/csv', bytes }, month, true)
  })
}
