/** How a fold changes the lists of its result. */
export interface Lists {
  /** The list with more items at its end. */
  append<T>(list: T[], items: readonly T[]): T[]
  /** The list with one item changed, or with one more where the position is not in it yet. */
  replaceAt<T>(list: T[], position: number, item: T): T[]
}

/** Copies a list for every change: values in between can be kept and shown. Over many events that is quadratic in long lists. */
export const copying: Lists = {
  append: (list, items) => list.concat(items),
  replaceAt(list, position, item) {
    const copy = list.slice()
    copy[position in list ? position : list.length] = item
    return copy
  },
}

/**
 * Copies a list once, then changes the copy in place: linear, for those who only want the last value. A list that came with an
 * event is never changed.
 */
export function growing(): Lists {
  const own = new WeakSet<object>()
  const owned = <T>(list: T[]): T[] => {
    const copy = own.has(list) ? list : list.slice()
    own.add(copy)
    return copy
  }
  return {
    append(list, items) {
      const grown = owned(list)
      for (const item of items) grown.push(item)
      return grown
    },
    replaceAt(list, position, item) {
      const changed = owned(list)
      changed[position in changed ? position : changed.length] = item
      return changed
    },
  }
}
