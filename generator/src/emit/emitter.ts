import { DocumentError } from '../diagnostics/document-error.ts'
import { reasonOf } from '../lib/reason-of.ts'
import type { Place } from '../diagnostics/place.ts'
import type { JsonObject } from '../lib/json.ts'
import type { Api } from '../model/api.ts'
import type { NamedType, Type } from '../model/schema/type.ts'
import type { TypeRef } from '../model/type-ref.ts'
import { functionLimit, settleWithin, withTimeLimit } from '../lib/time-limit.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { SourceFiles } from './code/source-file.ts'

/**
 * Writes files of its own beside the packages. Named in `emitters` of the configuration; its files are formatted,
 * written, checked and cleaned up with the others.
 */
export interface Emitter {
  /** Shown in messages. */
  readonly name: string
  /**
   * The files for an API, their paths relative to the output root. Pure: the same API gives the same files. Those in
   * `packages/*\/src/generated` and `packages/*\/test/generated` are deleted when they are no longer returned.
   */
  emit(api: Api, tools: EmitterTools): readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>
}

/** Services for an emitter besides the model. */
export interface EmitterTools {
  /** Prints a TypeScript file from ts-morph structures: imports sorted, headed by the notice that it is generated. */
  readonly sourceFile: SourceFiles['file']
  /** Meaning of a type, with composition resolved; components by their names. */
  type(type: TypeRef): Type
  /** Declaration of a component, for a type that refers to one by name. */
  declared(type: NamedType): Type
  /** The JSON Schema behind a type of the model, its own references followed; `true` where nothing is said. */
  schema(type: TypeRef): JsonObject | boolean
}

/** An emitter, and where the configuration names it; those of the generator have no place there. */
export interface PlacedEmitter {
  readonly emitter: Emitter
  readonly locate?: () => Place
}

/**
 * Runs the emitters of the configuration.
 *
 * @throws DocumentError naming the emitter that failed
 */
export async function emitCustom(
  emitters: readonly PlacedEmitter[],
  api: Api,
  sources: SourceFiles,
  timeoutMs = functionLimit,
): Promise<readonly GeneratedFile[]> {
  const tools: EmitterTools = {
    sourceFile: (path, build, directive) => sources.file(path, build, directive),
    type: (type) => api.types.at(type),
    declared: ({ key, view }) => api.types.declared(key, view),
    schema: (type) => api.types.jsonSchema(type),
  }
  const files: GeneratedFile[] = []
  for (const { emitter, locate } of emitters) {
    try {
      const emit = () => emitter.emit(api, tools)
      const isOurs = locate === undefined
      const emitted = isOurs ? emit() : settleWithin(timeoutMs, withTimeLimit(timeoutMs, emit))
      for (const file of checked(await emitted)) files.push(file)
    } catch (cause) {
      if (locate === undefined) throw cause
      const message = `The emitter "${emitter.name}" of the configuration failed: ${reasonOf(cause)}`
      const hint = 'Run again with --debug to see where.'
      throw new DocumentError({ code: 'emitter-failed', message, place: locate(), hint, cause })
    }
  }
  return files
}

/** A configuration need not be TypeScript, so nothing has checked what its emitters return. */
function checked(files: unknown): readonly GeneratedFile[] {
  if (Array.isArray(files) && files.every(isFile)) return files
  throw new Error('it must return a list of files: objects with a `path` and a `text`, both strings')
}

function isFile(file: unknown): file is GeneratedFile {
  if (typeof file !== 'object' || file === null || !('path' in file) || !('text' in file)) return false
  return typeof file.path === 'string' && typeof file.text === 'string'
}
