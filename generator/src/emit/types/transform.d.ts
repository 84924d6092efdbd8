/** The transforms without the rest of openapi-typescript, which brings a version of Redocly of its own. */
declare module 'openapi-typescript/dist/transform/index.mjs' {
  export { transformSchema as default } from 'openapi-typescript'
}
