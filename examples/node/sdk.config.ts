import { defineConfig } from '@openrouter-sdk/generator'

export default defineConfig({
  name: 'Petstore',
  inputs: ['../vite/openapi.yaml'],
  layout: 'folder',
  output: 'src/api',
})
