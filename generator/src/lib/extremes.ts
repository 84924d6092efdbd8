/** `Math.max(...numbers)` overflows the stack for lists of some hundred thousand numbers. */
export function largest(numbers: readonly number[], least = -Infinity): number {
  return numbers.reduce((one, other) => Math.max(one, other), least)
}

export function smallest(numbers: readonly number[], most = Infinity): number {
  return numbers.reduce((one, other) => Math.min(one, other), most)
}
