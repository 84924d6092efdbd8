import type { ValidatorLibrary } from '../emit/validators/library.ts'

/** Optional parts of an SDK, as options of the configuration. */
export interface Extras {
  readonly validators?: ValidatorLibrary
  readonly mocks?: boolean
}

/** The ones that flags ask for. */
export function extrasOf({ validators, mocks }: Extras): Extras {
  return { ...(validators === undefined ? {} : { validators }), ...(mocks === true ? { mocks } : {}) }
}

/** Packages to install for them, as advice. */
export function extraDependencies({ validators, mocks }: Extras): readonly string[] {
  return [
    ...(validators === undefined ? [] : [`Install ${validators} for the validators.`]),
    ...(mocks === true ? ['Install msw and @faker-js/faker as development dependencies for the mocks.'] : []),
  ]
}
