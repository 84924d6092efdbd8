import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  confirm,
  intro,
  isCancel,
  multiselect,
  note,
  select,
  type SelectOptions,
  text,
  type TextOptions,
  updateSettings,
} from '@clack/prompts'
import { type LayoutName, scopePattern } from '../config/config.ts'
import { beforeStop } from '../lib/before-stop.ts'
import type { Part } from '../emit/layout/parts.ts'
import { isWorkspace } from '../config/find-workspace.ts'
import { type Extras, extrasOf } from './extras.ts'

/** Asks in a terminal; what is passed as `given` is not asked for. */
export interface Questions {
  /** Layout: a folder of this app, packages for this workspace, or packages in a project of their own. */
  layout(given: LayoutName | undefined): Promise<LayoutName>
  spec(given: string | undefined): Promise<string>
  name(given: string | undefined, suggestion: string): Promise<string>
  scope(given: string | undefined, suggestion: string): Promise<string>
  license(given: string | undefined): Promise<string>
  /** Whether the names of all operations are written down, to be reviewed before anything is published. */
  names(given: boolean | undefined): Promise<boolean>
  /** The folder of an app, relative to it. */
  output(given: string | undefined, suggestion: string): Promise<string>
  /** Parts of the folder. */
  emit(hasReactQuery: boolean): Promise<readonly Part[]>
  /** Optional parts; asked for only if no flag names one. */
  extras(given: Extras): Promise<Extras>
  /** Shows what will be done. @throws Cancelled where the user does not want it */
  agree(announcement: readonly string[]): Promise<void>
}

/** The user left at a question; nothing has been done. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** Documents have one of these names more often than not. */
const usualNames = ['openapi.yaml', 'openapi.yml', 'openapi.json', 'swagger.yaml', 'swagger.json', 'spec/openapi.yaml']

/** The document of the folder, if it has one under a usual name. */
function findDocument(cwd: string): string | undefined {
  return usualNames.find((name) => existsSync(join(cwd, name)))
}

/** Asks for what is missing; each question has a default. */
export function askInTerminal(cwd: string): Questions {
  // The end of input leaves too, as Ctrl-C and Escape do.
  updateSettings({ aliases: { '\u0004': 'cancel' } })
  // Questions hide the cursor, and read each key.
  beforeStop(() => {
    process.stdin.setRawMode(false)
    process.stdout.write('\u001b[?25h')
  })
  intro('A new SDK')
  return {
    layout: async (given) => given ?? settled(await select<LayoutName>(layoutQuestion(cwd))),
    spec: (given) =>
      ask(given, {
        message: 'Where is the OpenAPI document? A path or a URL.',
        ...suggest(findDocument(cwd)),
        validate: (value) => problemOfDocument(value || findDocument(cwd), cwd),
      }),
    name: (given, suggestion) =>
      ask(given, {
        message: 'What is the API called? Classes are named after it.',
        ...suggest(suggestion),
        validate: (value) => (/\p{L}/u.test(value || suggestion) ? undefined : 'The name must hold a letter.'),
      }),
    scope: (given, suggestion) =>
      ask(given, {
        message: 'Which npm scope do the packages get?',
        ...suggest(suggestion),
        validate: (value) => (scopePattern.test(value || suggestion) ? undefined : 'A scope looks like @acme.'),
      }),
    license: (given) =>
      ask(given, { message: 'Which licence? `none` for none.', ...suggest('MIT'), validate: () => undefined }).then(
        (license) => (license === 'none' ? '' : license),
      ),
    names: async (given) =>
      given ??
      settled(
        await confirm({ message: 'Write down the names of all operations, to review them?', initialValue: true }),
      ),
    output: (given, suggestion) =>
      ask(given, {
        message: 'Which folder gets it?',
        ...suggest(suggestion),
        validate: () => undefined,
      }),
    emit: async (hasReactQuery) => {
      const message = 'Hooks and options for TanStack Query as well?'
      return settled(await confirm({ message, initialValue: hasReactQuery })) ? withHooks : withoutHooks
    },
    extras: async (given) => {
      const named = extrasOf(given)
      if (Object.keys(named).length > 0) return named
      const chosen = settled(
        await multiselect<'validators' | 'mocks' | 'mcp'>({
          message: 'Anything else? Enter for no.',
          required: false,
          options: [
            {
              value: 'validators',
              label: 'Validators',
              hint: 'a Zod schema for each type; --validators valibot for Valibot',
            },
            { value: 'mocks', label: 'Mocks', hint: 'handlers for MSW, and data for tests' },
            { value: 'mcp', label: 'MCP server', hint: 'documentation and calls for agents' },
          ],
        }),
      )
      return extrasOf({
        ...(chosen.includes('validators') ? { validators: 'zod' as const } : {}),
        mocks: chosen.includes('mocks'),
        mcp: chosen.includes('mcp'),
      })
    },
    agree: async (announcement) => {
      note(announcement.join('\n'), 'This will be written')
      if (!settled(await confirm({ message: 'Go on?', initialValue: true }))) throw new Cancelled('The user declined.')
    },
  }
}

/** Takes what is given, and the default for what is not: for scripts. */
export function takeDefaults(cwd: string): Questions {
  return {
    spec: async (given) => given ?? findDocument(cwd) ?? '',
    name: async (given, suggestion) => given ?? suggestion,
    scope: async (given, suggestion) => given ?? suggestion,
    license: async (given) => given ?? 'MIT',
    names: async (given) => given ?? false,
    layout: async (given) => given ?? 'packages',
    output: async (given, suggestion) => given ?? suggestion,
    emit: async (hasReactQuery) => (hasReactQuery ? withHooks : withoutHooks),
    extras: async (given) => extrasOf(given),
    agree: async () => {},
  }
}

const withHooks: readonly Part[] = ['core', 'react-query']
const withoutHooks: readonly Part[] = ['core']

/** A layout that needs what the folder does not have can be seen and not chosen. */
export function layoutQuestion(cwd: string): SelectOptions<LayoutName> {
  const isApp = existsSync(join(cwd, 'package.json'))
  const hasWorkspace = isWorkspace(cwd)
  const option = (value: LayoutName, label: string, hint: string, missing: string | false) => ({
    value,
    label,
    hint: missing === false ? hint : missing,
    disabled: missing !== false,
  })
  return {
    message: 'What is it for?',
    initialValue: isApp ? 'folder' : 'packages',
    options: [
      option(
        'folder',
        'Use the API in this app',
        'one folder, such as src/api',
        !isApp && 'there is no package.json here',
      ),
      option(
        'workspace',
        'Packages for this workspace',
        'of npm, yarn, pnpm or bun',
        !hasWorkspace && 'there is no workspace here',
      ),
      option('packages', 'Publish packages', 'a project of its own', false),
    ],
  }
}

/** Typing replaces a suggestion; Enter takes it. */
function suggest(suggestion: string | undefined): Pick<TextOptions, 'placeholder' | 'defaultValue'> {
  return suggestion === undefined ? {} : { placeholder: suggestion, defaultValue: suggestion }
}

/** Asks again for a path that leads to no file; addresses are tried later. */
function problemOfDocument(value: string | undefined, cwd: string): string | undefined {
  if (value === undefined) return 'A document is needed.'
  return /^https?:/.test(value) || existsSync(resolve(cwd, value)) ? undefined : `There is no file ${value}.`
}

function settled<T>(value: T): Exclude<T, symbol> {
  if (!isCancel(value)) return value as Exclude<T, symbol>
  throw new Cancelled('The user left.')
}

async function ask(given: string | undefined, question: Parameters<typeof text>[0]): Promise<string> {
  if (given !== undefined) return given
  const value = await text(question)
  if (!isCancel(value)) return value.trim()
  throw new Cancelled('The user left.')
}
