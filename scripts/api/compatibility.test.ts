import { describe, expect, test } from 'vitest'
import { type Break, findBreaks, type ReportPair } from './compatibility.ts'
import { type Bump, neededBump } from './pending-bump.ts'

interface Case {
  readonly change: string
  readonly before: string
  readonly after: string
  /** `severity: name: message` of each break. */
  readonly breaks: readonly string[]
}

const cases: readonly Case[] = [
  {
    change: 'a name is gone',
    before: '// . ./send\nexport declare function send(): void;',
    after: '',
    breaks: ['breaking: send: can no longer be imported from @acme/core, @acme/core/send'],
  },
  {
    change: 'a path is gone',
    before: '// . ./send\nexport declare function send(): void;',
    after: '// .\nexport declare function send(): void;',
    breaks: ['breaking: send: can no longer be imported from @acme/core/send'],
  },
  {
    change: 'an alias is gone',
    before: '// .\nexport declare class SdkError {\n}\nexport { SdkError as AcmeError }',
    after: '// .\nexport declare class SdkError {\n}',
    breaks: ['breaking: AcmeError: can no longer be imported from @acme/core'],
  },
  {
    change: 'a type is gone',
    before: '// .\nexport interface Key {}',
    after: '',
    breaks: ['types: Key: can no longer be imported from @acme/core'],
  },
  {
    change: 'a name is new',
    before: '',
    after: '// .\nexport declare function send(): void;',
    breaks: [],
  },
  {
    change: 'a function takes one more thing that may be left out, and returns more',
    before: '// .\nexport declare function send(request: { id: string }): { id: string };',
    after: '// .\nexport declare function send(request: { id: string; tag?: string }): { id: string; tag: string };',
    breaks: [],
  },
  {
    change: 'a function asks for more',
    before: '// .\nexport declare function send(request: { id: string }): void;',
    after: '// .\nexport declare function send(request: { id: string; tag: string }): void;',
    breaks: [
      "breaking: send: Property 'tag' is missing in type '{ id: string; }' but required in type '{ id: string; tag: string; }'.",
    ],
  },
  {
    change: 'a function mentions a type that lost a member, and the type is not exported',
    before:
      '// .\nexport declare function send(): Reply;\n\n// not exported\ninterface Reply { id: string; at: number }',
    after: '// .\nexport declare function send(): Reply;\n\n// not exported\ninterface Reply { id: string }',
    breaks: ["breaking: send: Property 'at' is missing in type 'Reply' but required in type 'Reply'."],
  },
  {
    change: 'a function may return nothing',
    before: '// .\nexport declare function send(): { at: number };',
    after: '// .\nexport declare function send(): { at: number | null };',
    breaks: [
      "breaking: send: Types of property 'at' are incompatible. Type 'number | null' is not assignable to type 'number'.",
    ],
  },
  {
    change: 'a class has the same private members',
    before: '// .\nexport declare class Stream {\n  #private;\n  cancel(): void;\n}',
    after: '// .\nexport declare class Stream {\n  #private;\n  cancel(): void;\n  read(): string;\n}',
    breaks: [],
  },
  {
    change: 'a type has one more choice',
    before: "// .\nexport type Kind = 'a';",
    after: "// .\nexport type Kind = 'a' | 'b';",
    breaks: [],
  },
  {
    change: 'a type shares nothing with what it was',
    before: '// .\nexport interface Key {\n  id: string;\n}',
    after: '// .\nexport interface Key {\n  id: number;\n}',
    breaks: ['breaking: Key: has nothing in common with what it was'],
  },
  {
    change: 'an option is gone, which a caller may leave out',
    before: '// .\nexport interface Options<T = 1> {\n  timeoutMs?: number;\n  retries?: T;\n  use?: T;\n}',
    after: '// .\nexport interface Options<T = 1> {\n  retries?: T;\n}',
    breaks: ['breaking: Options: no longer has the members "timeoutMs", "use"'],
  },
  {
    change: 'only something else changed around a generic function',
    before: '// .\nexport declare function unwrap<T>(value: Promise<T | undefined>): Promise<T>;',
    after:
      '// .\nexport declare function unwrap<T>(value: Promise<T | undefined>): Promise<T>;\n\n// .\nexport type New = 1;',
    breaks: [],
  },
]

describe('a report against the one before', () => {
  test.each(cases)('$change', async ({ before, after, breaks }) => {
    const found = await findBreaks([pair(before, after)])
    expect(found.map(({ name, message, severity }) => `${severity}: ${name}: ${message}`)).toEqual(breaks)
  })

  test('of several packages that mention each other', async () => {
    const core = "import type {\n  Key,\n} from '@acme/types'\n\n// .\nexport declare function get(): Key;\nexport {}\n"
    const types = (member: string) => `// .\nexport interface Key {\n  ${member};\n}\nexport {}\n`
    const found = await findBreaks([
      { name: '@acme/types', before: types('id: string'), after: types('id?: string'), isApi: true },
      { name: '@acme/core', before: core, after: core, isApi: false },
    ])
    const reported = found.map(({ package: module, name, severity }) => [module, name, severity])
    expect(reported, 'sdkgen diff judges types of the API').toEqual([['@acme/core', 'get', 'types']])
  })
})

test.each<{ version: string; severities: readonly Break['severity'][]; needed: Bump }>([
  { version: '1.2.0', severities: [], needed: 'none' },
  { version: '1.2.0', severities: ['types'], needed: 'minor' },
  { version: '1.2.0', severities: ['types', 'breaking'], needed: 'major' },
  { version: '0.2.0', severities: ['breaking'], needed: 'minor' },
])('$severities ask for $needed after $version', ({ version, severities, needed }) => {
  expect(
    neededBump(
      severities.map((severity) => ({ severity })),
      version,
    ),
  ).toBe(needed)
})

function pair(before: string, after: string): ReportPair {
  return { name: '@acme/core', before: `${before}\nexport {}\n`, after: `${after}\nexport {}\n`, isApi: false }
}
