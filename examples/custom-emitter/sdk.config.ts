import { defineConfig } from 'openapi-sdkgen'
import { mockHandlers } from './emitters/mock-handlers.ts'

export default defineConfig({
  name: 'Bookshop',
  scope: '@bookshop',
  inputs: ['openapi.yaml'],
  output: 'sdk',
  // The SDK for customers has nothing of the administration, nor the types that only it uses.
  exclude: { paths: ['/admin/**'] },
  // `BooksController_list` is `booksList`, `BookDTO` is `Book`.
  names: {
    operation: ({ id }) => ({ method: id.split('_')[1] }),
    schema: (key) => key.replace(/DTO$/, ''),
  },
  templates: 'templates',
  emitters: [mockHandlers()],
})
