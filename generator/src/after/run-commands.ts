import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { readText } from '../lib/read-file.ts'
import { foldersAround } from '../lib/file-names.ts'
import { makeFolder } from '../lib/make-folder.ts'
import { uninterrupted } from '../lib/uninterrupted.ts'

const isWindows = process.platform === 'win32'

/**
 * Lets commands such as formatters rewrite the files before they are compared or written. They work in a folder beside the
 * output, so that they find the settings of its project, and see nothing else.
 *
 * @param output absolute path of the output root
 * @param cwd absolute path of the folder that the commands run in
 * @param locate says where a command is written
 * @throws DocumentError `after-failed` for a command that fails, with what it printed
 */
export async function runCommands(
  files: readonly GeneratedFile[],
  commands: readonly string[],
  {
    output,
    cwd,
    locate,
  }: { readonly output: string; readonly cwd: string; readonly locate: (command: string) => Place },
): Promise<readonly GeneratedFile[]> {
  return inWorkFolder(output, async (folder, stopped) => {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    for (const command of commands) await run(command, folder, { cwd, stopped, locate: () => locate(command) })
    return files.map((file) => ({ ...file, text: readText(join(folder, file.path)) }))
  })
}

/** A folder beside the output, which is gone afterwards with those that were made for it. */
function inWorkFolder<Result>(
  output: string,
  work: (folder: string, stopped: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return uninterrupted(async (stopped) => {
    const removeFolders = makeFolder(dirname(output))
    try {
      const folder = mkdtempSync(join(dirname(output), `${basename(output)}-sdkgen-`))
      try {
        return await work(folder, stopped)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    } finally {
      removeFolders()
    }
  })
}

/** The command as a shell reads it, so that it may have arguments; the folder goes in as one that it does not read. */
async function run(
  command: string,
  folder: string,
  { cwd, stopped, locate }: { readonly cwd: string; readonly stopped: AbortSignal; readonly locate: () => Place },
): Promise<void> {
  const [program, given] = isWindows
    ? ['cmd.exe', ['/d', '/s', '/c', `${command} "%SDKGEN_FOLDER%"`]]
    : ['/bin/sh', ['-c', `${command} "$SDKGEN_FOLDER"`]]
  const env = { ...process.env, PATH: pathOf(cwd), SDKGEN_FOLDER: folder }
  // A group of its own, to be stopped as a whole: the command may start programs.
  const shell = spawn(program, given, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: !isWindows })
  const stop = (): void => killGroup(shell)
  if (stopped.aborted) stop()
  stopped.addEventListener('abort', stop)
  const printed: Buffer[] = []
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk))
  const cause = await causeOfEnd(shell)
  stopped.removeEventListener('abort', stop)
  if (cause === undefined) return
  const text = Buffer.concat(printed).toString().trim().replaceAll(folder, '')
  throw failure(command, text || cause, locate())
}

/** Waits until none of its programs can write into the folder any more. @returns why it failed */
function causeOfEnd(shell: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    shell.on('error', ({ message }) => resolve(message))
    shell.on('close', (code, signal) => resolve(code === 0 ? undefined : `ended with ${signal ?? `exit code ${code}`}`))
  })
}

/** At once: formatters have nothing to save, since their files are copies. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(isWindows ? pid : -pid, 'SIGKILL')
  } catch {
    // It has just ended.
  }
}

/** Programs of the project come first, as in its scripts. */
function pathOf(cwd: string): string {
  const folders = foldersAround(cwd).map((folder) => join(folder, 'node_modules/.bin'))
  return [...folders, process.env['PATH'] ?? ''].join(isWindows ? ';' : ':')
}

function failure(command: string, printed: string, place: Place): DocumentError {
  return new DocumentError({
    code: 'after-failed',
    message: `The command \`${command}\` of \`after\` fails: ${printed.split('\n').slice(-10).join('\n')}`,
    place,
    hint: 'It gets the path of a folder with the files behind it, and must end with exit code 0.',
  })
}
