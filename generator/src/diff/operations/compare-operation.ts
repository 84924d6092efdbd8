import type { Operation } from '../../model/api.ts'
import type { Finding } from '../finding.ts'
import type { RuleCode } from '../rules/rules.ts'
import { pointerOf } from '../version-view.ts'
import { compareArgument } from './compare-argument.ts'
import { compareResult } from './compare-result.ts'
import { ofOperation, type OperationPair } from './operation-pair.ts'
import { methodOf, signatureOf } from './signature.ts'

/** Everything that differs between two versions of an operation; its types are handed on to their comparison. */
export function compareOperation(pair: OperationPair): readonly Finding[] {
  return [...compareNames(pair), ...compareFacts(pair), ...compareArgument(pair), ...compareResult(pair)]
}

export function addedOperation(operation: Operation): Finding {
  const { name, verb, path } = operation
  return {
    code: 'operation-added',
    subject: name,
    message: `is new: \`${verb} ${path}\``,
    operations: [{ name, by: 'itself' }],
    after: { pointer: pointerOf(operation), text: signatureOf(operation) },
  }
}

export function removedOperation(operation: Operation): Finding {
  const { name, verb, path } = operation
  return {
    code: 'operation-removed',
    subject: name,
    message: `is gone: \`${verb} ${path}\``,
    operations: [{ name, by: 'itself' }],
    before: { pointer: pointerOf(operation), text: signatureOf(operation) },
  }
}

/** Function and method: both the name and its former ones must stay reachable. */
function compareNames(pair: OperationPair): readonly Finding[] {
  const { before, after } = pair
  const isRenamed = before.name !== after.name || methodOf(before) !== methodOf(after)
  const isKept = after.aliases.some((alias) => alias.name === before.name && methodOf(alias) === methodOf(before))
  const known = new Set([after, ...after.aliases].map(methodOf))
  const lost = before.aliases.filter((alias) => !known.has(methodOf(alias)))
  const former = new Set([before, ...before.aliases].map(methodOf))
  const gained = after.aliases.filter((alias) => !former.has(methodOf(alias)))
  const from = before.name === after.name ? methodOf(before) : before.name
  return [
    ...(isRenamed
      ? [
          ofOperation(
            pair,
            isKept ? 'operation-renamed-with-alias' : 'operation-renamed',
            `is the new name of \`${from}\``,
          ),
        ]
      : []),
    ...lost.map(({ name }) => ofOperation(pair, 'alias-removed', `is no longer exported as \`${name}\``)),
    ...gained.map(({ name }) => ofOperation(pair, 'alias-added', `is also exported as \`${name}\``)),
  ]
}

function compareFacts(pair: OperationPair): readonly Finding[] {
  const { before, after } = pair
  const findings: Finding[] = []
  const say = (code: RuleCode, message: string) => void findings.push(ofOperation(pair, code, message))
  const address = ({ verb, path }: Operation): string => `\`${verb} ${path}\``
  if (address(before) !== address(after)) say('operation-moved', `sends ${address(after)}, was ${address(before)}`)
  if (before.serverUrl !== after.serverUrl)
    say('server-changed', `has its own server ${after.serverUrl ?? 'no longer'}, was ${before.serverUrl ?? 'none'}`)
  if (before.kind !== after.kind) say('operation-kind-changed', `is a ${after.kind} now, was a ${before.kind}`)
  if (!before.docs.deprecated && after.docs.deprecated) say('operation-deprecated', 'is deprecated')
  if (before.docs.deprecated && !after.docs.deprecated) say('operation-undeprecated', 'is no longer deprecated')
  if (prose(before) !== prose(after)) say('operation-documented', 'is described differently')
  return findings
}

/** How text is wrapped does not count. */
function prose({ docs, docsUrl }: Operation): string {
  return [docs.summary, docs.description, docsUrl].join('\n').replaceAll(/\s+/g, ' ')
}
