import { DocumentError } from '../../diagnostics/document-error.ts'
import type { Place } from '../../diagnostics/place.ts'
import { appendPointer } from '../../lib/json-pointer.ts'
import { isIdentifier, type NameRegistry } from '../names/identifiers.ts'
import type { Keyed, Reader } from '../reader.ts'

interface Owner {
  readonly what: string
  /** Asked for only where there is a problem: positions take a second reading of the text. */
  readonly place: () => Place
}

/** Types that have a name already, by that name in lower case: as `NameRegistry` compares. */
export class NameOwners {
  readonly #owners = new Map<string, Owner>()

  add(name: string, what: string, place: () => Place): void {
    this.#owners.set(name.toLowerCase(), { what, place })
  }

  of(name: string): Owner | undefined {
    return this.#owners.get(name.toLowerCase())
  }
}

/** The names that a schema was published under before, as far as no other type has them. */
export function readAliases(
  reader: Reader,
  node: Keyed,
  name: string,
  names: NameRegistry,
  owners: NameOwners,
): readonly string[] {
  const given = node.value['x-sdk-aliases']
  return (Array.isArray(given) ? given : []).flatMap((alias: unknown, index) => {
    // A schema may have got back the name it had.
    if (typeof alias !== 'string' || alias === name) return []
    const place = (): Place => reader.document.locate(appendPointer(node.pointer, 'x-sdk-aliases', String(index)))
    if (isIdentifier(alias) && !names.has(alias)) {
      owners.add(alias, `an alias of ${name}`, place)
      return [names.take(alias)]
    }
    reader.problems.push(taken(alias, name, place, owners))
    return []
  })
}

function taken(alias: string, name: string, place: () => Place, owners: NameOwners): DocumentError {
  const owner = owners.of(alias)
  const reason = isIdentifier(alias) ? `it is ${owner?.what ?? 'taken'}` : 'it is no name of a type'
  return new DocumentError({
    code: 'alias-taken',
    message: `${name} cannot have the alias ${JSON.stringify(alias)}: ${reason}`,
    place: place(),
    hint: 'Remove the alias here, or give the other type another name with `x-sdk-name`. `sdkgen adopt` does so for documents of others.',
    ...(owner === undefined ? {} : { related: [{ message: `${alias} is ${owner.what}`, place: owner.place() }] }),
  })
}
