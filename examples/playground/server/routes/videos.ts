import { readFile } from 'node:fs/promises'
import type { VideoGenerationGenerateRequest, VideoGenerationGetGenerationResponse } from '@openrouter-sdk/types'
import { failure, ok, type Route } from '../route.ts'

const clip = await readFile(new URL('../media/sailing.mp4', import.meta.url))

/** What a job says each time it is asked, in turn. */
const STATES = ['pending', 'in_progress', 'completed']

/** `/videos`, `/videos/{id}` and `/videos/{id}/content`. A prompt that mentions `fail` makes a job that does. */
export const videoRoute: Route = ({ method, path, body, account }) => {
  if (path === '/videos' && method === 'POST') {
    const { prompt = '' }: VideoGenerationGenerateRequest = JSON.parse(body)
    const id = `job-${account.videos.size + 1}`
    account.videos.set(id, { fails: /\bfail\b/i.test(prompt), asked: 0 })
    return { status: 202, json: { id, polling_url: `/api/v1/videos/${id}`, status: 'pending' } }
  }
  const [, id = '', content] = /^\/videos\/(job-\d+)(\/content)?$/.exec(path) ?? []
  if (id === '') return undefined
  const job = account.videos.get(id)
  if (job === undefined) return failure(404, 'There is no such job.')
  if (content !== undefined) return { bytes: clip, contentType: 'video/mp4' }
  const status = STATES[job.asked++] ?? 'completed'
  const over = status === 'completed'
  const result: VideoGenerationGetGenerationResponse = {
    id,
    polling_url: `/api/v1/videos/${id}`,
    status: over && job.fails ? 'failed' : status,
    ...(over && (job.fails ? { error: 'The provider could not film this.' } : { usage: { cost: 0.4 } })),
  }
  return ok(result)
}
