/** The end of an axis: the next of 1, 2, 2.5, 5 or 10 times a power of ten. */
export function niceMaximum(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => value <= candidate * power) ?? 10
  return factor * power
}
