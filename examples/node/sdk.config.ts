import { defineConfig } from 'openapi-sdkgen'

export default defineConfig({
  name: 'Petstore',
  inputs: ['../vite/openapi.yaml'],
  layout: 'folder',
  output: 'src/api',
})
