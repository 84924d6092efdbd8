import type { UnplacedCode } from '../diagnostics/problem-code.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { lookUp } from '../lib/look-up.ts'
import { reasonOf } from '../lib/reason-of.ts'

/** A problem of the installation, or of the options that Node was started with; undefined for any other error. */
export function environmentProblem(error: unknown): DocumentError | undefined {
  const causes = withCauses(error)
  for (const describe of [deniedAccess, deniedFeature, missingBinding, missingPackage]) {
    const found = causes.map((cause) => describe(cause, causes)).find((one) => one !== undefined)
    if (found !== undefined) return new DocumentError({ ...found, cause: error })
  }
  return undefined
}

interface Found {
  readonly code: UnplacedCode
  readonly message: string
  readonly hint: string
}

function withCauses(error: unknown): readonly Error[] {
  const causes = new Set<Error>()
  for (let one = error; one instanceof Error && !causes.has(one); one = one.cause) causes.add(one)
  return [...causes]
}

/** Refusals of Node's permission model, with the flag that allows each (https://nodejs.org/api/permissions.html). */
const permissions: Readonly<Record<string, readonly [denied: string, flag: string]>> = {
  FileSystemRead: ['read', '--allow-fs-read'],
  FileSystemWrite: ['write', '--allow-fs-write'],
  ChildProcess: ['start a process', '--allow-child-process'],
  WorkerThreads: ['start a thread', '--allow-worker'],
  Net: ['use the network', '--allow-net'],
}

/** An error that comes from a thread has its text alone. */
function deniedAccess(error: Error): Found | undefined {
  const text = error.message
  if (!text.startsWith('Access to this API has been restricted')) return undefined
  const [denied, flag] = lookUp(permissions, String(memberOf(error, 'permission'))) ?? []
  const resource = memberOf(error, 'resource')
  const place = denied === 'read' || denied === 'write' ? ` ${resource}` : ''
  return {
    code: 'node-restricted',
    message: `Node's permission model does not let sdkgen ${denied ?? 'do something that it needs'}${place}`,
    hint: `Start Node with ${flag ?? /--[\w-]+/.exec(text)?.[0] ?? 'that permission'}, or without --permission.`,
  }
}

/** Features of Node that can be switched off. */
const features: readonly (readonly [message: RegExp, needed: string, hint: string])[] = [
  [
    /loading addons is disabled/,
    'load native code, which the formatter oxfmt has',
    'Start Node without --no-addons; beside --permission, pass --allow-addons.',
  ],
  [
    /Code generation from strings disallowed/,
    'compile code from strings, which checks of documents and templates need',
    'Start Node without --disallow-code-generation-from-strings.',
  ],
  [
    /^require\(\) of ES Module /,
    'load ES modules by `require`',
    'Start Node without --no-experimental-require-module.',
  ],
]

function deniedFeature(error: Error): Found | undefined {
  const text = error.message
  const [, needed, hint] = features.find(([message]) => message.test(text)) ?? []
  if (needed === undefined || hint === undefined) return undefined
  return { code: 'node-restricted', message: `An option of Node does not let sdkgen ${needed}`, hint }
}

const reinstall = 'Remove node_modules and install again, on the system that runs sdkgen.'

/** Of a package with native code, npm installs one of several optional packages: the one for the system it runs on. */
function missingBinding(error: Error, causes: readonly Error[]): Found | undefined {
  if (!/^Cannot find native binding|^Failed to load native binding/.test(error.message)) return undefined
  const reasons = causes.slice(causes.indexOf(error) + 1).map(reasonOf)
  const failed = reasons.find((reason) => !reason.startsWith('Cannot find module'))
  if (failed !== undefined)
    return { code: 'install-incomplete', message: `A native package cannot be loaded: ${failed}`, hint: reinstall }
  const wanted = reasons
    .map((reason) => /^Cannot find module '(@[^']+)'/.exec(reason)?.[1])
    .filter((name) => name !== undefined && !name.includes('-wasm32-'))
  const name = wanted.length === 0 ? `the formatter oxfmt for ${process.platform}-${process.arch}` : wanted.join(' or ')
  return {
    code: 'install-incomplete',
    message: `A native package is not installed: ${name}`,
    hint: `${reinstall} Do not leave out optional dependencies.`,
  }
}

/** Code of a configuration has problems of its own, so the import is one of sdkgen, or of a package that it uses. */
function missingPackage(error: Error): Found | undefined {
  const code = memberOf(error, 'code')
  if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') return undefined
  return { code: 'install-incomplete', message: `sdkgen lacks a part: ${reasonOf(error)}`, hint: reinstall }
}

function memberOf(error: Error, name: string): unknown {
  return Object.getOwnPropertyDescriptor(error, name)?.value
}
