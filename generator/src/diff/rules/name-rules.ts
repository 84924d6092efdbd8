import type { Rule } from './rule.ts'

/** Exported names, and what their comments say. */
export const nameRules = {
  'type-added': {
    severity: 'compatible',
    title: 'New type',
    why: 'One more name to import.',
  },
  'type-removed': {
    severity: 'breaking',
    title: 'Type removed',
    why: 'Imports of it no longer compile.',
    todo: 'Write the type yourself, or use one that is left.',
  },
  'type-renamed': {
    severity: 'breaking',
    title: 'Type renamed',
    why: 'Imports of the old name no longer compile.',
    todo: 'Import the new name.',
    avoid: 'List the old name in `x-sdk-aliases` of the schema, which keeps it as a deprecated alias.',
  },
  'type-renamed-with-alias': {
    severity: 'compatible',
    title: 'Type renamed, old name kept',
    why: 'The old name is still exported, as a deprecated alias.',
    todo: 'Move to the new name when it suits you.',
  },
  'type-alias-removed': {
    severity: 'breaking',
    title: 'Deprecated type alias removed',
    why: 'Imports of the alias no longer compile.',
    todo: 'Import the type it stood for.',
  },
  'webhook-added': {
    severity: 'compatible',
    title: 'New webhook or callback',
    why: 'One more type to import.',
  },
  'webhook-removed': {
    severity: 'breaking',
    title: 'Webhook or callback removed, or its type renamed',
    why: 'Imports of its type no longer compile, and it is no longer sent.',
    todo: 'Remove its handler, or import the new type.',
  },
  'export-removed': {
    severity: 'breaking',
    title: 'Exported name removed',
    why: 'Imports of it fail.',
    todo: 'Remove the import.',
  },
  'known-values-changed': {
    severity: 'compatible',
    title: 'Known values of a text listed, or no longer listed',
    why: 'Any text stays valid; editors complete the known ones.',
  },
  deprecated: {
    severity: 'compatible',
    title: 'Field or type deprecated',
    why: 'It works as before; editors strike it through.',
    todo: 'Plan to replace it.',
  },
  undeprecated: {
    severity: 'documentation',
    title: 'Field or type no longer deprecated',
    why: 'Editors no longer warn about it.',
  },
  documented: {
    severity: 'documentation',
    title: 'Documentation of a field or type changed',
    why: 'Only comments differ.',
  },
} as const satisfies Record<string, Rule>
