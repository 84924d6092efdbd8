import type { RequestEncoder } from './operation.js'
import { parameters, type ParameterSpecs } from './parameters.js'
import { inPath, inQuery } from './places.js'

/** Like `parameters`, of an operation whose path has some: those that the template names are sent there. */
export const pathParameters = (specs?: ParameterSpecs): RequestEncoder =>
  parameters(specs, (request, name, ...value) =>
    (request.url.includes(`{${name}}`) ? inPath : inQuery)(request, name, ...value),
  )
