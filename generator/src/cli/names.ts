import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { dump } from 'js-yaml'
import { configProblem } from '../config/config-error.ts'
import { identify } from '../config/identity.ts'
import { type Flags, loadConfig } from '../config/load-config.ts'
import { recordedNames } from '../config/names-record.ts'
import { readOutputManifest } from '../config/output-manifest.ts'
import { assemble } from '../generate.ts'
import { buildApi, normalise } from '../lazy-stages.ts'
import type { Operation } from '../model/api.ts'
import { namesOverlay } from '../model/names/names-overlay.ts'
import type { Schema } from '../model/schema/schemas.ts'
import type { Stages } from '../stages.ts'
import { replaceFile } from '../write/replace-file.ts'
import type { CommandContext } from './command-context.ts'
import { configOptions, defineCommand, inputOptions } from './define-command.ts'
import type { CommandResult } from './execute.ts'
import { count, seconds } from './wording.ts'
import { largest } from '../lib/extremes.ts'

interface NamesFlags extends Flags {
  readonly overlay?: string
}

/** `sdkgen names`: all names in one table, before they are published. */
export const namesCommand = defineCommand<NamesFlags>({
  name: 'names',
  summary: 'List the name of every operation, and the rule that made it',
  description:
    'Prints name, operation and rule, sorted by name; then the types whose names differ from those of their schemas, ' +
    'nested types included (`nestedTypes`). With --overlay it also writes an OpenAPI Overlay with the current name of ' +
    'every operation: edit the names, and list the file under `overlays`.',
  example: ['sdkgen names', 'sdkgen names --spec openapi.yaml --overlay names.yaml'],
  options: [...configOptions, ...inputOptions, ['--overlay <file>', 'write the names as an overlay to start from']],
  run,
})

async function run(flags: NamesFlags, stages: Stages, { terminal }: CommandContext): Promise<CommandResult> {
  const target = flags.overlay === undefined ? undefined : resolve(terminal.cwd, flags.overlay)
  if (target !== undefined && existsSync(target)) throw fileExists(flags.overlay ?? target)
  // Nothing goes to the output folder; it may have a record of names.
  const whole = flags.spec === undefined || flags.out !== undefined ? flags : { ...flags, out: '.' }
  const config = await stages.run('config', () => loadConfig(whole, terminal.cwd))
  const { document: assembled } = await assemble(config, stages)
  const document = await stages.run('normalise', () => normalise(assembled, config))
  const published = recordedNames(readOutputManifest(config.output))
  const { operations, schemas } = await stages.run('model', () =>
    buildApi(document, { ...identify(config, document.value), published }),
  )
  const { overlay, missing } = namesOverlay(operations, assembled.value)
  if (target !== undefined) replaceFile(target, dump(overlay, { lineWidth: -1 }))
  const written = target === undefined ? '' : `; written to ${flags.overlay}${leftOut(missing.length)}`
  return {
    ok: true,
    data: {
      names: operations.map(({ verb, path, name, group, method, rule }) => ({ verb, path, name, group, method, rule })),
      types: schemas.map(({ name, key }) => ({ name, schema: key })),
    },
    summary: `${count(operations.length, 'name')} in ${seconds()}${written}`,
    payload: [operationTable(operations), ...typeTable(schemas)].join('\n'),
  }
}

function operationTable(operations: readonly Operation[]): string {
  const rows = operations.map(({ group, method, address, rule }) => [[...group, method].join('.'), address, rule])
  return table(['NAME', 'OPERATION', 'RULE'], rows)
}

/** The types whose names differ from the keys of their schemas; nested schemas have their path as key. */
function typeTable(schemas: readonly Schema[]): readonly string[] {
  const rows = schemas.filter(({ name, key }) => name !== key).map(({ name, key }) => [name, key])
  return rows.length === 0 ? [] : [table(['TYPE', 'SCHEMA'], rows)]
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, column) => largest([heads, ...rows].map((row) => row[column]?.length ?? 0)))
  return [heads, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}

function leftOut(missing: number): string {
  return missing === 0 ? '' : `, without ${count(missing, 'operation')} of shared path items`
}

function fileExists(file: string): Error {
  const message = `${file} exists already, and may have been edited`
  return configProblem('overlay-exists', message, 'Name another file, or delete this one first.')
}
