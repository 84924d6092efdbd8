import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Loose, SdkConfig } from '../config/config.ts'
import { type Literal, literal } from '../emit/code/literal.ts'
import type { Part } from '../emit/layout/parts.ts'
import type { Extras } from './extras.ts'

/** One SDK of an app, as its configuration will say. */
export interface AppSdk extends Loose<
  Pick<SdkConfig, 'enums' | 'files' | 'include' | 'exclude' | 'imports' | 'after' | 'allowMissing'>
> {
  readonly name: string
  /** Paths and addresses, relative to the app. */
  readonly inputs: readonly string[]
  /** POSIX path of the folder, relative to the app. */
  readonly output: string
  readonly emit: readonly Part[]
  /** Whether functions are called as in the document. */
  readonly usesOperationIds?: boolean | undefined
  /** Whether `paths`, `operations` and `components` are wanted as well. */
  readonly openapi?: boolean | undefined
  readonly extras?: Extras | undefined
}

type Options = Readonly<Record<string, Literal>>

/** `sdk.config.ts`: the options of one SDK, or a list of several. */
export function configText(sdks: readonly Options[], generator: string): string {
  const [only, ...others] = sdks.map((options) =>
    Object.entries(options).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${literal(value)},`)),
  )
  const head = [`import { defineConfig } from ${literal(generator)}`, '']
  if (only === undefined || others.length === 0)
    return [...head, 'export default defineConfig({', ...indent(only ?? []), '})', ''].join('\n')
  const items = [only, ...others].flatMap((lines) => ['{', ...indent(lines), '},'])
  return [...head, 'export default defineConfig([', ...indent(items), '])', ''].join('\n')
}

/** The options of a folder, in the order in which people read them. */
export function folderOptions(sdk: AppSdk): Options {
  return {
    name: sdk.name,
    inputs: sdk.inputs,
    layout: 'folder',
    output: sdk.output,
    emit: sdk.emit,
    names: sdk.usesOperationIds ? 'operationId' : undefined,
    openapi: sdk.openapi || undefined,
    enums: sdk.enums,
    files: sdk.files,
    ...sdk.extras,
    allowMissing: sdk.allowMissing,
    include: sdk.include && { ...sdk.include },
    exclude: sdk.exclude && { ...sdk.exclude },
    imports: sdk.imports,
    after: sdk.after?.length === 0 ? undefined : sdk.after,
  }
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}

/** Default folder of the SDK in an app: in its sources, if they have a folder. */
export function usualOutput(root: string): string {
  return existsSync(join(root, 'src')) ? 'src/api' : 'api'
}
