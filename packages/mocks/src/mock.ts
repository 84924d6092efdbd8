import { HttpHandler } from 'msw'
import { addressPattern, isMeant } from './address.js'
import type { MockResponse, AnyMockResponse } from './mock-response.js'
import type { Description } from './description.js'
import { respond } from './respond.js'

/** Makes a request handler of one operation, which responds as the document says, or as the options say. */
export type Mock<Success, Status extends number, Errors, Event = never, Item = never> = (
  given?: MockResponse<Success, Status, Errors, Event, Item>,
) => HttpHandler

/** The mock of an operation. The description is made when a handler is asked for. */
export function mock<Success, Status extends number, Errors, Event = never, Item = never>(
  describe: () => Description,
): Mock<Success, Status, Errors, Event, Item>
export function mock(describe: () => Description): (given?: AnyMockResponse) => HttpHandler {
  return (given = {}) => {
    const description = describe()
    const { method } = description
    return new HttpHandler(
      method,
      addressPattern(description, given.serverURL),
      async ({ request }: { readonly request: Request }) => {
        // Without a response, the next handler is asked.
        if (!isMeant(new URL(request.url), description) || !isOfType(request, description)) return undefined
        return respond(request, description, given)
      },
      { once: given.once ?? false },
    )
  }
}

function isOfType({ headers }: Request, { bodyType, refuses, header }: Description): boolean {
  if (header !== undefined && headers.get(header.name) !== header.value) return false
  if (refuses !== undefined && headers.get('accept')?.includes(refuses) === true) return false
  return bodyType === undefined || essence(headers.get('content-type') ?? '') === essence(bodyType)
}

function essence(mediaType: string): string {
  return mediaType.split(';', 1).join('').trim().toLowerCase()
}
