import { markdownTable as table } from '../../markdown-table.fixture.ts'
import { bumpTable } from '../bump.ts'
import { severityTitles } from '../severity.ts'
import { ruleSections } from './rules.ts'

const head = `# What \`sdkgen diff\` reports

Two versions of an API are compared by their models: what callers of the generated packages notice. Each change has a code and
one of four severities:

| Severity        | Effect on code that uses the packages                                                      |
| --------------- | ------------------------------------------------------------------------------------------------ |
| \`breaking\`      | Code that works today can fail when it runs: a call is refused, a value is missing, a name is gone. |
| \`types\`         | Code runs as before, but may not compile until it is adapted.                                    |
| \`compatible\`    | Nothing to do; something is new, allowed, or about to go.                                        |
| \`documentation\` | Only comments of the packages differ.                                                            |

A change inside a type is reported once, with every operation whose request or response contains the type. Where it is in both,
the worse of the two rules counts; a type that no operation uses is judged as one that is only read.

## Which release a change asks for

${table(
  ['Severity', 'Before 1.0.0', 'From 1.0.0 on'],
  bumpTable.map(([severity, early, stable]) => [`\`${severity}\``, early, stable]),
)}

Types may break in a minor release: code keeps running, and the compiler says what to adapt before you ship. Use
\`--fail-on types\` to treat these as breaking too. Before 1.0.0, package managers install only patches by themselves, so a breaking
change is a minor release and everything else a patch.

\`sdkgen generate --changeset\` writes a changeset with that bump for the changes since the last release that no pending changeset
covers. The last release is the newest tag \`@scope/core@x.y.z\` that the current commit contains. If the version is not tagged yet, it
is the commit that set it; before the first release, it is the last commit. Comments in the front matter list what a changeset
covers. You can edit its text and its bump: sdkgen does not overwrite them. In a changeset without edits, entries that no longer hold
are removed. \`sdkgen diff --require-changeset\` fails if the pending changesets ask for less than the changes need.

A commit counts with the options of types that it was generated with, such as \`dates\`: after a switch, each type that becomes another
one is a change. \`.sdkgen.manifest\` records them; commit it. Two files are compared with the defaults.

## JSON

\`--format json\` prints one object: \`format\` (1), \`before\` and \`after\` (\`title\`, \`version\`, \`label\`, \`operations\`),
\`counts\` by severity, and \`changes\`, the worst first. Each change has these members:

- \`id\` (the same in every run), \`code\`, \`severity\`, \`title\`, \`subject\`, \`message\`, \`why\`
- \`todo\` and \`avoid\`, where there is advice
- \`operations\`: \`name\`, and \`by\`: \`request\`, \`response\`, \`both\` or \`itself\`
- \`before\` and \`after\`: \`text\`, and \`place\` with file, line, column and JSON pointer

Later versions may add members. They rename or remove none while \`format\` stays the same.
`

/** The rules as a page of the documentation. */
export function rulesMarkdown(): string {
  const sections = ruleSections.map(({ title, rules }) => {
    const rows = Object.entries(rules).map(([code, rule]) => {
      const advice = [rule.why, rule.todo, rule.avoid].filter((text) => text !== undefined).join(' ')
      return [`\`${code}\``, rule.title, severityTitles[rule.severity], advice]
    })
    return `## ${title}\n\n${table(['Code', 'Change', 'Severity', 'Why, and what to do'], rows)}\n`
  })
  return [head, ...sections].join('\n')
}
