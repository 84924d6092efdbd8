import { readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Place } from '../diagnostics/place.ts'
import type { Assets } from '../emit/assets.ts'
import type { GeneratedFile } from '../emit/generated-file.ts'
import type { Template } from '../emit/templates.ts'
import { type ExtraRuntimes, extraRuntimes, runtimesOnRequest } from '../emit/layout/extra-runtimes.ts'
import { isQueryPart, type Part, parts, partsOf, type QueryPart } from '../emit/layout/parts.ts'
import { root } from '../folders.ts'
import { posix } from '../lib/file-names.ts'
import { filesIn } from './files-in.ts'
import { findTemplates } from './find-templates.ts'
import { readText } from '../lib/read-file.ts'

export interface ReadAssets extends Assets {
  /** Absolute paths of the templates that replace the generator's own. */
  readonly read: readonly string[]
}

const bundledTemplates = join(root, 'templates')
const packages = [...parts, ...runtimesOnRequest]

export interface AssetSettings extends ExtraRuntimes {
  /** Absolute path of a folder of templates that replace those of the generator. */
  readonly templates?: string | undefined
  /** Where the configuration names that folder. */
  readonly place?: (() => Place) | undefined
  /** Whether the documentation is wanted. */
  readonly docs?: boolean | undefined
  /** Whether the helpers of the contract tests are wanted. */
  readonly tests?: boolean | undefined
  /** Settings of an output that is a folder. */
  readonly folder?: { readonly emit: readonly Part[] } | undefined
  /** Libraries that validators are wanted for. */
  readonly validators?: unknown
  /** The packages that are written. */
  readonly packages?: readonly Part[] | undefined
  /** Whether the output is a project with files of its own around the packages. */
  readonly isProject?: boolean | undefined
}

/**
 * Reads templates and runtime sources, one after the other: small files are read faster than promises of them are kept.
 *
 * @param output Absolute path of the output root. An SDK outside this repository gets its own copy of the runtime and,
 *   unless it is a project, a workspace around the packages.
 * @throws DocumentErrors for templates that replace nothing
 */
export function readAssets(output: string, settings: AssetSettings = {}): ReadAssets {
  const isRepository = resolve(output) === resolve(root)
  const found = findTemplates(bundledTemplates, settings.templates, settings.place)
  return {
    packageTemplates: templates(found, 'packages', 'packages/'),
    workspaceTemplates: isRepository || settings.isProject ? [] : templates(found, 'workspace', ''),
    docsTemplates: settings.docs ? templates(found, 'docs', '') : [],
    site: isRepository || !settings.docs ? [] : siteFiles(),
    runtime: isRepository ? [] : runtimeFiles(settings),
    read: [...found.values()].filter((file) => !file.startsWith(bundledTemplates)),
  }
}

/** Folders that `readAssets` reads from, absolute. */
export function assetFolders(output: string, overrides?: string): readonly string[] {
  const runtimes = resolve(output) === resolve(root) ? [] : packages.map((name) => join(root, 'packages', name, 'src'))
  const site = resolve(output) === resolve(root) ? [] : [join(root, 'packages/docs/.vitepress')]
  return [bundledTemplates, ...(overrides === undefined ? [] : [overrides]), ...runtimes, ...site]
}

function templates(found: ReadonlyMap<string, string>, folder: string, prefix: string): readonly Template[] {
  const inFolder = [...found].filter(([path]) => path.startsWith(`${folder}/`))
  return inFolder.map(([path, file]) => ({
    path: prefix + path.slice(folder.length + 1, -'.hbs'.length),
    text: readText(file),
    override: file.startsWith(bundledTemplates) ? undefined : file,
  }))
}

function runtimeFiles({ tests, ...wanted }: AssetSettings): readonly GeneratedFile[] {
  const hooks = partsOf(wanted).filter(isQueryPart).flatMap(runtimeOfHooks)
  const sources = ['types', 'core', ...extraRuntimes(wanted)].flatMap(sourcesOf)
  const others = readAll([
    ...sources,
    ...(tests ? filesIn(join(root, 'packages/core/test/contract')) : []),
    ...['rolldown.config.ts', 'tsconfig.base.json'].map((name) => join(root, name)),
  ])
  return [...others, ...hooks]
}

function sourcesOf(name: string): readonly string[] {
  return filesIn(join(root, 'packages', name, 'src')).filter(isRuntime)
}

/** A framework's own files, and React's for the rest, except those that only React can use. */
function runtimeOfHooks(part: QueryPart): readonly GeneratedFile[] {
  const own = readAll(sourcesOf(part))
  if (part === 'react-query') return own
  const paths = new Set(own.map(({ path }) => path))
  const shared = readAll(sourcesOf('react-query')).filter(({ text }) => !text.startsWith("'use client'"))
  const adapted = shared.map(({ path, text }) => ({
    path: path.replace('/react-query/', `/${part}/`),
    text: text.replaceAll("from '@tanstack/react-query'", "from './tanstack.js'"),
  }))
  return [...own, ...adapted.filter(({ path }) => !paths.has(path))]
}

function siteFiles(): readonly GeneratedFile[] {
  const docs = join(root, 'packages/docs')
  const theme = filesIn(join(docs, '.vitepress/theme'))
  const config = readdirSync(join(docs, '.vitepress')).filter((name) => name.endsWith('.ts'))
  const own = [...config.map((name) => `.vitepress/${name}`), 'public/favicon.svg', 'tsconfig.json']
  return readAll([...theme, ...own.map((path) => join(docs, path))])
}

function readAll(paths: readonly string[]): readonly GeneratedFile[] {
  return paths.map((path) => ({ path: posix(relative(root, path)), text: readText(path) }))
}

/** Hand-written sources that fit every API: neither generated files, nor tests, nor extras for the API of this repository. */
function isRuntime(path: string): boolean {
  const folders = path.split(sep)
  return (
    /\.tsx?$/.test(path) &&
    !/\.test(?:-d)?\.tsx?$/.test(path) &&
    !folders.includes('generated') &&
    !folders.includes('extras')
  )
}
