import { DocumentError } from '../diagnostics/document-error.ts'
import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { readPointer } from '../json-pointer.ts'
import type { Api } from '../model/api.ts'
import type { TypeRef } from '../model/type-ref.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { SourceFiles } from './code/source-file.ts'

/**
 * Writes files of its own beside the packages. Named in `emitters` of the configuration; its files are formatted,
 * written, checked and cleaned up with the others.
 */
export interface Emitter {
  /** Stands in messages. */
  readonly name: string
  /**
   * The files for an API, their paths relative to the output root. Pure: the same API gives the same files. Those in
   * `packages/*\/src/generated` and `packages/*\/test/generated` are deleted when they are no longer returned.
   */
  emit(api: Api, tools: EmitterTools): readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>
}

/** What an emitter can ask for besides the model. */
export interface EmitterTools {
  /** Prints a TypeScript file from ts-morph structures: imports sorted, headed by the notice that it is generated. */
  readonly sourceFile: SourceFiles['file']
  /** The JSON Schema behind a type of the model, its own references followed; `true` where nothing is said. */
  schema(type: TypeRef): JsonObject | boolean
}

/**
 * Runs the emitters of the configuration.
 *
 * @throws DocumentError naming the emitter that failed
 */
export async function emitCustom(
  emitters: readonly Emitter[],
  api: Api,
  document: JsonObject,
  sources: SourceFiles,
): Promise<readonly GeneratedFile[]> {
  const tools: EmitterTools = {
    sourceFile: (path, build, directive) => sources.file(path, build, directive),
    schema: ({ pointer }) => followed(document, pointer),
  }
  const files: GeneratedFile[] = []
  for (const emitter of emitters) {
    try {
      files.push(...checked(await emitter.emit(api, tools)))
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      const message = `The emitter "${emitter.name}" of the configuration failed: ${reason}`
      throw new DocumentError({ code: 'emitter-failed', message, hint: 'Run again with --debug to see where.', cause })
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

function followed(document: JsonValue, pointer: string): JsonObject | boolean {
  let value = readPointer(document, pointer)
  for (let hops = 0; hops < 100 && isObject(value) && typeof value['$ref'] === 'string'; hops += 1) {
    value = readPointer(document, value['$ref'])
  }
  return isObject(value) || typeof value === 'boolean' ? value : true
}
