import { Option } from 'commander'
import { severities } from '../diff/severity.ts'
import { defineCommand, inputOptions, sdkOptions } from './define-command.ts'
import { formats } from './render-diff.ts'
import type { DiffFlags } from './run-diff.ts'

/** `sdkgen diff`: what differs between two versions of the API, and what it means for callers. */
export const diffCommand = defineCommand<DiffFlags>({
  name: 'diff',
  summary: 'Show what changed in the API, and what it breaks',
  description:
    'Compares two versions by what callers of the packages notice: each change with its severity, the reason, the ' +
    'operations it affects and its place in both documents. A version is a document, a commit, branch or tag, or a ' +
    'file of one. Without arguments, the working tree is compared with the last release.',
  example: [
    'sdkgen diff',
    'sdkgen diff main --format html -o report.html',
    'sdkgen diff old.yaml new.yaml --fail-on breaking',
  ],
  operands: [
    ['[old]', 'the older version (default: the last release)'],
    ['[new]', 'the newer version (default: the working tree)'],
  ],
  options: [
    ...inputOptions,
    ...sdkOptions,
    new Option('--format <format>', 'output format').choices(formats).default('terminal'),
    ['-o, --output <file>', 'write it to a file instead'],
    ['--fail-on <severity>', 'exit with code 1 if there is a change of this severity or worse', severities],
    ['--require-changeset', 'exit with code 1 unless the pending changesets have the bump that the changes demand'],
  ],
  run: async (flags, stages, context, [old, now]) => {
    const { runDiff } = await import('./run-diff.ts')
    return runDiff({ old, now }, flags, stages, context)
  },
})
