import { matchBy } from '../match.ts'
import type { Operation } from '../../model/api.ts'
import type { Parameter } from '../../model/parameters.ts'
import { appendPointer } from '../../json-pointer.ts'
import type { Finding, Reference } from '../finding.ts'
import type { RuleCode } from '../rules/rules.ts'
import { propertyName } from '../types/print-type.ts'
import { pointerOf, type VersionView } from '../version-view.ts'
import type { OperationPair } from './operation-pair.ts'

export interface ParameterList {
  /** Exported name of the type whose properties they are. */
  readonly owner: string
  readonly parameters: readonly Parameter[]
}

/** Parameters by the property they are to the caller; where and how they travel is the client's business. */
export function compareParameters(pair: OperationPair, old: ParameterList, now: ParameterList): readonly Finding[] {
  const { before, after, views } = pair
  const { pairs, removed, added } = matchBy(old.parameters, now.parameters, ({ property }) => property)
  return [
    ...pairs.flatMap(([one, partner]) => compareParameter(pair, one, partner, { old: old.owner, now: now.owner })),
    ...removed.map((parameter) => ({
      ...finding(pair, 'request-field-removed', `${old.owner}.${parameter.property}`, 'is gone'),
      before: referenceTo(views.before, before, parameter),
    })),
    ...added.map((parameter) => {
      const code = parameter.required ? 'request-field-added-required' : 'request-field-added'
      const message = parameter.required ? 'is new and required' : 'is new'
      return {
        ...finding(pair, code, `${now.owner}.${parameter.property}`, message),
        after: referenceTo(views.after, after, parameter),
      }
    }),
  ]
}

function compareParameter(
  pair: OperationPair,
  old: Parameter,
  now: Parameter,
  owners: { readonly old: string; readonly now: string },
): readonly Finding[] {
  const { before, after, views, types } = pair
  const subject = `${owners.now}.${now.property}`
  if (old.type !== undefined) views.before.labels.add(old.type.pointer, `${owners.old}.${old.property}`)
  if (now.type !== undefined) views.after.labels.add(now.type.pointer, subject)
  if (old.type !== undefined && now.type !== undefined) types.compare(old.type, now.type, 'request', after.name)
  const say = (code: RuleCode, message: string): Finding => ({
    ...finding(pair, code, subject, message),
    before: referenceTo(views.before, before, old),
    after: referenceTo(views.after, after, now),
  })
  const findings: Finding[] = []
  if (!old.required && now.required) findings.push(say('request-field-required', 'is required now'))
  if (old.required && !now.required) findings.push(say('request-field-optional', 'is optional now'))
  if (travel(old) !== travel(now))
    findings.push(say('request-field-moved', `travels as ${travel(now)}, was ${travel(old)}`))
  if (!old.docs.deprecated && now.docs.deprecated) findings.push(say('deprecated', 'is deprecated'))
  if (old.docs.deprecated && !now.docs.deprecated) findings.push(say('undeprecated', 'is no longer deprecated'))
  if (prose(old) !== prose(now)) findings.push(say('documented', 'is described differently'))
  return findings
}

function finding({ after }: OperationPair, code: RuleCode, subject: string, message: string): Finding {
  return { code, subject, message, operations: [{ name: after.name, by: 'request' }] }
}

function travel({ in: place, wireName, style, explode, allowReserved, fields }: Parameter): string {
  const more = [explode ? ', exploded' : '', allowReserved ? ', reserved characters as they are' : '']
  const own = fields.length === 0 ? '' : `, ${fields.length} fields in their own ways`
  return `\`${wireName}\` in the ${place} (${style}${more.join('')}${own})`
}

function prose({ docs }: Parameter): string {
  return [docs.summary, docs.description].join('\n').replaceAll(/\s+/g, ' ')
}

/** A parameter whose type has a name is located where its operation lists parameters; the model keeps no closer place. */
function referenceTo(view: VersionView, operation: Operation, { property, required, type }: Parameter): Reference {
  const own = pointerOf(operation)
  const isInline = type !== undefined && !type.pointer.startsWith('#/components/schemas/')
  const text = type === undefined ? 'unknown' : view.text.print(view.api.types.at(type))
  return {
    pointer: isInline ? type.pointer.replace(/\/schema$/, '') : appendPointer(own, 'parameters'),
    text: `${propertyName(property)}${required ? '' : '?'}: ${text}`,
  }
}
