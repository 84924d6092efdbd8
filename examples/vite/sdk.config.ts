import { defineConfig } from '@openrouter-sdk/generator'

export default defineConfig({
  name: 'Petstore',
  inputs: ['openapi.yaml'],
  layout: 'folder',
  output: 'src/api',
  emit: ['core', 'react-query'],
})
