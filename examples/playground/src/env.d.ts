interface ImportMetaEnv {
  /** Whether the API behind the page is the mock. */
  readonly VITE_MOCK?: boolean
}
