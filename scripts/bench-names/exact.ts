import type { NamedOperation } from './name-operations.ts'

/** Whether group and method are those of the vendor. */
export function isExact(named: NamedOperation): boolean {
  return isGroup(named) && isMethod(named)
}

export function isGroup({ vendor, given }: NamedOperation): boolean {
  return comparable(given.group.join('.')) === comparable(vendor.group)
}

export function isMethod({ vendor, given }: NamedOperation): boolean {
  return comparable(given.method) === comparable(vendor.method)
}

/** A name without case and separators. */
export function comparable(name: string): string {
  return name.replaceAll(/[^a-z0-9.]/gi, '').toLowerCase()
}
