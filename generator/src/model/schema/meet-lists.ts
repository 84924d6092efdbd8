import { type ArrayType, isKeyword, type TupleType, type Type } from './type.ts'

type List = ArrayType | TupleType

/** The intersection of two descriptions of a list; undefined if no list matches both. */
export function meetLists(left: List, right: List, meet: (types: readonly Type[]) => Type): List | undefined {
  if (left.kind === 'array' && right.kind === 'array') return { ...left, item: meet([left.item, right.item]) }
  const length = Math.max(lengthOf(left), lengthOf(right))
  const items: TupleType['items'][number][] = []
  for (let index = 0; index < length; index++) {
    const [one, other] = [itemAt(left, index), itemAt(right, index)]
    const optional = one?.optional !== false && other?.optional !== false
    const type = one === undefined || other === undefined ? undefined : meet([one.type, other.type])
    if (type !== undefined && !isKeyword(type, 'never')) items.push({ type, optional })
    else if (optional) break
    else return undefined
  }
  const rests = [restOf(left), restOf(right)].filter((rest) => rest !== undefined)
  const isOpen = rests.length === 2 && items.length === length
  return { kind: 'tuple', items, rest: isOpen ? meet(rests) : undefined, ...schemaOf(left, right) }
}

function lengthOf(list: List): number {
  return list.kind === 'tuple' ? list.items.length : 0
}

function restOf(list: List): Type | undefined {
  return list.kind === 'array' ? list.item : list.rest
}

/** The item at an index; undefined after the end of the list. */
function itemAt(list: List, index: number): TupleType['items'][number] | undefined {
  const item = list.kind === 'tuple' ? list.items[index] : undefined
  const rest = restOf(list)
  return item ?? (rest === undefined ? undefined : { type: rest, optional: true })
}

function schemaOf(left: List, right: List): Pick<TupleType, 'schema'> {
  const { schema } = left.kind === 'tuple' ? left : right
  return schema === undefined ? {} : { schema }
}
