import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Literal, literal } from '../emit/code/literal.ts'
import type { FileUnit } from '../emit/layout/file-plan.ts'
import type { ImportEnding } from '../emit/layout/folder-layout.ts'
import type { Part } from '../emit/layout/parts.ts'
import type { Extras } from './extras.ts'
import type { OperationFilter } from '../normalise/select-operations.ts'

/** One SDK of an app, as its configuration will say. */
export interface AppSdk {
  readonly name: string
  /** Paths and addresses, relative to the app. */
  readonly inputs: readonly string[]
  /** POSIX path of the folder, relative to the app. */
  readonly output: string
  readonly emit: readonly Part[]
  readonly usesOperationIds?: boolean | undefined
  readonly openapi?: boolean | undefined
  readonly enums?: 'const' | undefined
  readonly files?: FileUnit | undefined
  readonly include?: OperationFilter | undefined
  readonly exclude?: OperationFilter | undefined
  readonly imports?: ImportEnding | undefined
  readonly after?: readonly string[] | undefined
  readonly extras?: Extras | undefined
  readonly allowMissing?: boolean | undefined
}

/** `sdk.config.ts`: one SDK, or a list of several. */
export function configText(sdks: readonly AppSdk[], generator: string): string {
  const [only, ...others] = sdks.map((sdk) => members(sdk))
  const head = [`import { defineConfig } from ${literal(generator)}`, '']
  if (only === undefined || others.length === 0)
    return [...head, 'export default defineConfig({', ...indent(only ?? []), '})', ''].join('\n')
  const items = [only, ...others].flatMap((lines) => ['{', ...indent(lines), '},'])
  return [...head, 'export default defineConfig([', ...indent(items), '])', ''].join('\n')
}

function members(sdk: AppSdk): readonly string[] {
  const {
    name,
    inputs,
    output,
    emit,
    usesOperationIds,
    openapi,
    enums,
    files,
    include,
    exclude,
    imports,
    after = [],
    extras,
    allowMissing,
  } = sdk
  const options: Readonly<Record<string, Literal>> = {
    name,
    inputs,
    layout: 'folder',
    output,
    emit,
    names: usesOperationIds ? 'operationId' : undefined,
    openapi: openapi || undefined,
    enums,
    files,
    ...extras,
    allowMissing,
    include: include && { ...include },
    exclude: exclude && { ...exclude },
    imports,
    after: after.length === 0 ? undefined : after,
  }
  return Object.entries(options).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${literal(value)},`))
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}

/** Default folder of the SDK in an app: in its sources, if they have a folder. */
export function usualOutput(root: string): string {
  return existsSync(join(root, 'src')) ? 'src/api' : 'api'
}
