import { minVersion } from 'semver'
import { librariesOf } from '../emit/libraries.ts'
import type { UnplacedCode } from '../diagnostics/problem-code.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { ConfigError } from './config-error.ts'
import type { Config } from './config.ts'
import { findLibrary } from './find-library.ts'

/**
 * Refuses a folder whose files would not compile, because the app lacks a library that they import, or has an old version of it.
 *
 * @param mayLack whether libraries may be installed later
 * @throws ConfigError that names all of them
 */
export function refuseLibraries(config: Config, mayLack: boolean): void {
  const errors = librariesOf(config).flatMap((library) => {
    const { name, versions, option } = library
    const found = findLibrary(library, config.output)
    const oldest = minVersion(versions)?.version ?? versions
    const otherwise = `or leave out ${option}`
    if (found.kind === 'too old')
      return problem(
        'library-too-old',
        `${name} is too old: ${found.found}, and the files import ${oldest} or later`,
        `Install a newer version, ${otherwise}.`,
      )
    if (found.kind === 'usable' || mayLack) return []
    return problem(
      'library-missing',
      `The app has no ${name}, which the files import`,
      `Install ${oldest} or later, ${otherwise}.`,
    )
  })
  if (errors.length > 0) throw new ConfigError(errors)
}

function problem(code: UnplacedCode, message: string, hint: string): readonly DocumentError[] {
  return [new DocumentError({ code, message, hint })]
}
