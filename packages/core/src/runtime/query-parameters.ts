import type { RequestEncoder } from './operation.js'
import { refuseOption } from './parameters.js'
import { inQuery } from './places.js'
import { present } from './serialize.js'

/** The request is one flat object whose members are all sent in the query, in the default style; `undefined` and `null` are left out. */
export const queryParameters: RequestEncoder = (request, input) => {
  for (const [name, value] of Object.entries(Object(input))) {
    refuseOption(name)
    if (present(value)) inQuery(request, name, value)
  }
}
