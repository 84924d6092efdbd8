import { defineConfig } from 'openapi-sdkgen'

export default defineConfig({
  name: 'OpenRouter',
  scope: '@openrouter-sdk',
  inputs: ['spec/sources/*.yaml'],
  overlays: ['spec/overlays/*.yaml'],
  merged: 'spec/openapi.yaml',
  tests: true,
  docs: true,
  openapi: true,
  mcp: true,
})
