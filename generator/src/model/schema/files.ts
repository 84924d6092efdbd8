import type { SchemaTypes } from './schema-types.ts'
import { isKeyword, type Type, union } from './type.ts'

const file: Type = { kind: 'file' }

/**
 * The type of what is declared as bytes, in an upload: files in place of text. As `format` concerns text alone, other values stay,
 * such as null, and so do listed texts. A type that stays is the same object.
 */
export function withFiles(type: Type, types: SchemaTypes): Type {
  switch (type.kind) {
    case 'keyword':
      return isKeyword(type, 'string') || isKeyword(type, 'unknown') ? file : type
    case 'union':
    case 'intersection': {
      const members = type.members.map((member) =>
        type.kind === 'intersection' && isKeyword(member, 'unknown') ? member : withFiles(member, types),
      )
      if (members.every((member, index) => member === type.members[index])) return type
      return type.kind === 'union' ? union(members) : types.all(members)
    }
    case 'named': {
      const declared = types.declared(type.key, type.view)
      const changed = withFiles(declared, types)
      return changed === declared ? type : changed
    }
    default:
      return type
  }
}
