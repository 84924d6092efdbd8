import { readFile } from 'node:fs/promises'
import { load } from 'js-yaml'
import type { TestProject } from 'vitest/node'
import { isRecord } from './json.js'
import { createPrism } from './prism.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Base URL of the mock server that all contract tests of a run share. */
    readonly prismURL: string
  }
}

/** Starts Prism once per run for `spec/openapi.yaml` and stops it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const path = new URL('../../../../spec/openapi.yaml', import.meta.url)
  const document = load(await readFile(path, 'utf8'))
  if (!isRecord(document)) throw new Error(`${path.pathname} is not an OpenAPI document. Run the generator first.`)
  const prism = createPrism(document)
  project.provide('prismURL', await prism.listen(0, '127.0.0.1'))
  return () => prism.close()
}
