import { defineConfig } from 'openapi-sdkgen'

export default defineConfig({
  name: 'Petstore',
  inputs: ['../vue/openapi.yaml'],
  layout: 'folder',
  output: 'src/api',
  emit: ['angular-query'],
})
