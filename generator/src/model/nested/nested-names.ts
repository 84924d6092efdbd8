import { typeName } from '../names/identifiers.ts'
import { isSameRun } from '../names/runs.ts'
import { singularName } from '../names/vocabulary.ts'
import { upperFirst, words } from '../names/words.ts'

/** Longer names lose words between the owner and the last property, as many as it takes. */
const maxLetters = 40

/**
 * Names of a type inside of another, best first: `Order` and its `items` give `OrderItem`. They follow from the owner and the
 * properties that lead to the type, and from nothing else in the document.
 */
export function namesOfNested(owner: string, steps: readonly string[]): readonly [string, ...string[]] {
  const parts = partsOf(steps)
  const start = words(owner)
  const whole = joined([start, ...parts])
  const shorter = parts.slice(1).map((_, index) => joined([start, ...parts.slice(index + 1)]))
  const all = [whole, ...shorter]
  const fitting = all.filter(({ length }) => length <= maxLetters)
  const [first = whole, ...rest] = [...fitting, ...all.filter(({ length }) => length > maxLetters).toReversed()]
  return [first, ...rest, otherName(whole, joined([start, ...partsOf(steps, false)]), steps.at(-1))]
}

/** A word distinguishes two types better than a number: `OrderAddressModel`, and `OrderItemsItem` for one of several. */
function otherName(whole: string, several: string, last: string | undefined): string {
  return last === '[]' ? `${several}Item` : last === '{}' ? `${several}Value` : `${whole}Model`
}

/** Properties as words; of those that hold several things, the word for one. */
function partsOf(steps: readonly string[], isOne = true): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = []
  for (const [index, step] of steps.entries()) {
    const last = parts.pop()
    if (step !== '[]' && step !== '{}') {
      if (last !== undefined) parts.push(last)
      parts.push(words(step))
    } else if (last === undefined) parts.push([step === '[]' ? 'Item' : 'Value'])
    else parts.push(isOne || index < steps.length - 1 ? singularName(last) : last)
  }
  return parts
}

/** Words that one part ends and the next one begins with are said once: `Order` and `order_lines` give `OrderLine`. */
function joined(parts: readonly (readonly string[])[]): string {
  const all = parts.reduce((name, next) => {
    const start = name.findIndex((_, index) => {
      const length = name.length - index
      return length < next.length && isSameRun(name.slice(index), next.slice(0, length))
    })
    return [...(start < 0 ? name : name.slice(0, start)), ...next]
  }, [])
  return typeName(all.map(upperFirst).join(''))
}
