import type { ExtraRuntimes } from './layout/extra-runtimes.ts'
import { isQueryPart, type Part, queryParts } from './layout/parts.ts'
import { adapterOf } from './react-query/adapter.ts'
import { libraryTexts, type ValidatorLibrary } from './validators/library.ts'

/** A library that generated files import. */
export interface Library {
  readonly name: string
  /** Versions that the files compile with. */
  readonly versions: string
  /** The option of the configuration that asks for these files. */
  readonly option: string
}

const mocks: readonly Library[] = [
  { name: 'msw', versions: '^2.10.0 || ^3.0.0', option: '`mocks`' },
  { name: '@faker-js/faker', versions: '^9.0.0 || ^10.0.0', option: '`mocks`' },
]

/** Versions of the peers of packages, as templates name them. */
export const peerVersions: Readonly<Record<string, string>> = {
  ...Object.fromEntries(queryParts.map((part) => [part, adapterOf(part).versions])),
  ...Object.fromEntries(mocks.map(({ name, versions }) => [name.replace(/^.*-js\//, ''), versions])),
}

/** Libraries that the files of a folder import. */
export function librariesOf(settings: {
  readonly folder?: { readonly emit: readonly Part[] } | undefined
  readonly validators?: ValidatorLibrary | readonly ValidatorLibrary[] | undefined
  readonly mocks?: ExtraRuntimes['mocks']
}): readonly Library[] {
  const { folder, validators = [] } = settings
  return [
    ...(folder?.emit ?? []).filter(isQueryPart).map((part) => {
      const { module, versions } = adapterOf(part)
      return { name: module, versions, option: `'${part}' in \`emit\`` }
    }),
    ...[validators].flat().map((each) => ({ ...libraryTexts[each], option: '`validators`' })),
    ...(settings.mocks === true ? mocks : []),
  ]
}
