/** A page that is being served. */
export interface ServedPage {
  readonly url: string
  close(): Promise<void>
}
