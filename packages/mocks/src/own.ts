/** Whether an object has a member of its own. `Object.hasOwn` is not in the library of ES2020, which apps compile with. */
export function hasOwn(value: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name)
}
