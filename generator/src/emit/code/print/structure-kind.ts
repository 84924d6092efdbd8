import type * as tsMorph from 'ts-morph'

/**
 * The kinds of ts-morph's structures that emitters use, with ts-morph's own values: importing them from there would load
 * a whole compiler, which a run does without.
 */
export const StructureKind: Pick<
  typeof tsMorph.StructureKind,
  'Class' | 'ExportDeclaration' | 'Function' | 'ImportDeclaration' | 'Interface' | 'TypeAlias' | 'VariableStatement'
> = {
  Class: 2,
  ExportDeclaration: 11,
  Function: 13,
  ImportDeclaration: 16,
  Interface: 19,
  TypeAlias: 38,
  VariableStatement: 41,
}
