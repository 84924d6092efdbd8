import { defineConfig } from 'openapi-sdkgen'

export default defineConfig({
  name: 'Petstore',
  inputs: ['openapi.yaml'],
  layout: 'folder',
  output: 'src/api',
  emit: ['vue-query'],
})
