import { defineConfig } from '@openrouter-sdk/generator'

export default defineConfig({
  name: 'OpenRouter',
  scope: '@openrouter-sdk',
  inputs: ['spec/sources/*.yaml'],
  overlays: ['spec/overlays/*.yaml'],
  merged: 'spec/openapi.yaml',
  tests: true,
  docs: true,
  openapi: true,
})
