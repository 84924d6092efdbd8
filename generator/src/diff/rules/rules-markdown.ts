import { bumpTable } from '../bump.ts'
import { severityTitles } from '../severity.ts'
import { ruleSections } from './rules.ts'

const head = `# What \`sdkgen diff\` reports

Two versions of an API are compared by their models: what callers of the generated packages notice. Each change has a code and
one of four severities:

| Severity        | What it does to code that uses the packages                                                      |
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

Types may break in a minor release: what runs goes on running, and the compiler says what to adapt before anything is shipped.
Whoever wants to treat that as breaking too uses \`--fail-on types\`. Before 1.0.0 package managers take only patches by
themselves, so all that breaks is a minor release and the rest a patch.

\`sdkgen generate --changeset\` writes a changeset with that bump for what no pending changeset covers yet, counted from the last
release: the newest tag \`@scope/core@x.y.z\` that the current commit contains; the commit that set the version, while it is not
tagged; before the first release, the last commit. What a changeset covers stands in comments of its front matter. Edit its text
or its bump: it is never written again. One that nobody has edited loses what no longer holds. \`sdkgen diff --require-changeset\`
fails when the pending changesets ask for less than the changes do.

## JSON

\`--format json\` prints one object: \`format\` (1), \`before\` and \`after\` (\`title\`, \`version\`, \`label\`, \`operations\`),
\`counts\` by severity, and \`changes\`, the worst first. A change has \`id\` (the same in every run), \`code\`, \`severity\`,
\`title\`, \`subject\`, \`message\`, \`why\`, perhaps \`todo\` and \`avoid\`, \`operations\` (\`name\`, and \`by\`: \`request\`,
\`response\`, \`both\` or \`itself\`), and \`before\` and \`after\` (\`text\`, and \`place\` with file, line, column and JSON
pointer) where it stands in that version. Later versions add members; they rename or remove none while \`format\` stays the same.
`

/** The rules as a page of the documentation. */
export function rulesMarkdown(): string {
  const sections = ruleSections.map(({ title, rules }) => {
    const rows = Object.entries(rules).map(([code, rule]) => {
      const advice = [rule.why, rule.todo, rule.avoid].filter((text) => text !== undefined).join(' ')
      return [`\`${code}\``, rule.title, severityTitles[rule.severity], advice.replaceAll('|', '\\|')]
    })
    return `## ${title}\n\n${table(['Code', 'Change', 'Severity', 'Why, and what to do'], rows)}\n`
  })
  return [head, ...sections].join('\n')
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, titles.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
