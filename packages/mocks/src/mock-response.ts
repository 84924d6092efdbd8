/** Declared by Node and browsers alike, unlike `HeadersInit`. */
export type HeadersGiven = ConstructorParameters<typeof Headers>[0]

/** For every operation. */
export interface MockOptions {
  /** Where the API is; absent: the servers of the document. A path, as in `/api`, is on any origin. */
  readonly serverURL?: string
  /** Milliseconds before the response. */
  readonly delayMs?: number
  /** Whether requests without the documented credentials are refused. */
  readonly requireCredentials?: boolean
}

interface ResponseOptions extends MockOptions {
  readonly headers?: HeadersGiven
  /** Whether this is for the first request only. */
  readonly once?: boolean
}

/** A body, or what makes it from the request. */
export type BodyOf<T> = T | ((request: Request) => T | Promise<T>)

interface MockSuccess<Success, Status extends number> extends ResponseOptions {
  readonly status?: Status
  /** Absent: the documented example, or else made by the schema. */
  readonly body?: BodyOf<Success>
}

type MockError<Errors> = {
  [Status in keyof Errors]: ResponseOptions & {
    readonly status: Status extends number ? Status : number
    /** Absent: the documented example, or else made by the schema. */
    readonly body?: BodyOf<Errors[Status]>
  }
}[keyof Errors]

interface MockPage<Item> extends ResponseOptions {
  /** The whole list, of which each request gets its page. */
  readonly items?: readonly Item[]
}

interface MockStream<Event> extends ResponseOptions {
  /** Events of the stream. Absent: the documented example, or else data made by the schema. */
  readonly events?: Iterable<Event> | AsyncIterable<Event>
  /** Milliseconds before each event. */
  readonly eventDelayMs?: number
}

/** Response of a mock: a success, a documented error, a page of a list, or a stream. */
export type MockResponse<Success, Status extends number, Errors, Event, Item> =
  | MockSuccess<Success, Status>
  | MockError<Errors>
  | ([Event] extends [never] ? never : MockStream<Event>)
  | ([Item] extends [never] ? never : MockPage<Item>)

/** A response whose body may be anything. */
export interface AnyMockResponse extends ResponseOptions {
  readonly status?: number
  readonly body?: unknown
  readonly items?: readonly unknown[] | undefined
  readonly events?: Iterable<unknown> | AsyncIterable<unknown>
  readonly eventDelayMs?: number
}
