/** Whether a parsed body or event is of some kind, such as the report of a failure. */
export type BodyTest = (body: unknown) => boolean

/** A dotted path and the values that count there. None: any value that is not empty. */
type Condition = readonly [path: string, ...values: unknown[]]

/** Whether one of the conditions holds. Lists on the way are searched. */
export const whereAny =
  (...conditions: readonly Condition[]): BodyTest =>
  (body) =>
    conditions.some(([path, ...values]) =>
      path
        .split('.')
        .reduce<unknown[]>((found, key) => found.flatMap((part): unknown => Object(part)[key]), [body])
        .some((value) => (values[0] ? values.includes(value) : value)),
    )

/** Whether a member is there and not empty. */
export const hasMember =
  (name: string): BodyTest =>
  (body) =>
    Boolean(Object(body)[name])
