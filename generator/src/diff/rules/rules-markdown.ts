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
`

/** The rules as a page of the documentation. */
export function rulesMarkdown(): string {
  const sections = ruleSections.map(({ title, rules }) => {
    const rows = Object.entries(rules).map(([code, rule]) => {
      const advice = [rule.why, rule.todo].filter((text) => text !== undefined).join(' ')
      return `| \`${code}\` | ${rule.title} | ${severityTitles[rule.severity]} | ${advice.replaceAll('|', '\\|')} |`
    })
    return `## ${title}\n\n| Code | Change | Severity | Why, and what to do |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return [head, ...sections].join('\n')
}
