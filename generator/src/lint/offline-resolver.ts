import { BaseResolver, type Source } from '@redocly/openapi-core'

/** The merged document has no external references left; whatever looks like one stays unread. */
export class OfflineResolver extends BaseResolver {
  override async loadExternalRef(reference: string): Promise<Source> {
    throw new Error(`${reference} is not read`)
  }
}
