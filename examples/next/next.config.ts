import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // The packages of the workspace are links to folders outside of this one.
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
}

export default config
