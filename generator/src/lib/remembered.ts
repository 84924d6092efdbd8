/**
 * A function of a text that keeps its results: the same few names are asked for again and again.
 *
 * @param limit results that are kept; beyond it, all are dropped and collected anew
 */
export function remembered<Result>(compute: (text: string) => Result, limit = 1024): (text: string) => Result {
  const results = new Map<string, { readonly result: Result }>()
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known.result
    const result = compute(text)
    if (results.size >= limit) results.clear()
    results.set(text, { result })
    return result
  }
}
