import { replaceEqualDeep } from '@tanstack/react-query'

/**
 * Overrides of a query whose data has dates. TanStack Query keeps what is equal in new data, but takes any two dates as
 * different: without this, components would render again whenever something is fetched that has not changed.
 */
export function sharingDates(overrides?: object): object {
  return { structuralSharing: shareDates, ...overrides }
}

/** The new data, with those parts of the old that are equal. */
export function shareDates(old: unknown, data: unknown): unknown {
  return replaceEqualDeep(old, withDatesOf(old, data))
}

/** The data with the very dates of the old where they are equal. */
function withDatesOf(old: unknown, data: unknown): unknown {
  if (data instanceof Date) return old instanceof Date && old.getTime() === data.getTime() ? old : data
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data
    return Array.isArray(old) ? items.map((item, index) => withDatesOf(old[index], item)) : data
  }
  if (!isPlain(old) || !isPlain(data)) return data
  return Object.fromEntries(Object.entries(data).map(([name, member]) => [name, withDatesOf(old[name], member)]))
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
