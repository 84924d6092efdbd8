import type { Operation } from '../../model/api.ts'
import type { Parameter } from '../../model/operations/parameters.ts'
import { parameterType, type TypeOf } from '../../model/operations/passed-types.ts'
import { appendPointer } from '../../lib/json-pointer.ts'
import { compareItems } from '../compare-items.ts'
import { compareWords, type Words } from '../compare-words.ts'
import { type Finding, type Reference, type Said, when } from '../finding.ts'
import type { Side } from '../match.ts'
import { propertyName } from '../types/print-type.ts'
import { pointerOf, type VersionView } from '../version-view.ts'
import { comparePassed, type OperationPair } from './operation-pair.ts'

export interface ParameterList {
  /** Exported name of the type whose properties they are. */
  readonly owner: string
  readonly parameters: readonly Parameter[]
}

/** Parameters by the property they are to the caller; where and how they travel is the client's business. */
export function compareParameters(pair: OperationPair, old: ParameterList, now: ParameterList): readonly Finding[] {
  const owners = { before: old.owner, after: now.owner }
  const [former, later] = [namesBySource(old.parameters), namesBySource(now.parameters)]
  /** A name that two parameters share is given to the first of them, which may be the other one now. */
  const compareIdentity = (one: Parameter, partner: Parameter): readonly Said[] => {
    const [moved, given] = [later.get(sourceOf(one)), former.get(sourceOf(partner))]
    const isSwapped = [moved, given].some((name) => name !== undefined && name !== one.property)
    const message = `is the ${sourceOf(partner)} now, was the ${sourceOf(one)}`
    return when(isSwapped, 'argument-shape-changed', message)
  }
  const findings = compareItems(old.parameters, now.parameters, {
    key: ({ property }) => property,
    subject: ({ property }, side) => `${owners[side]}.${property}`,
    reference: (parameter, side) => referenceTo(pair.views[side], pair[side], parameter),
    removed: () => ['request-field-removed', 'is gone'],
    changed: (one, partner) => {
      const label = (_: Operation, side: Side) => `${owners[side]}.${one.property}`
      comparePassed(pair, passed(one), passed(partner), label)
      return [...compareIdentity(one, partner), ...compareParameter(one, partner)]
    },
    added: ({ required }) =>
      required ? ['request-field-added-required', 'is new and required'] : ['request-field-added', 'is new'],
  })
  return findings.map((finding) => ({ ...finding, operations: [{ name: pair.after.name, by: 'request' }] }))
}

/** Where a parameter travels and under which name, by which the document knows it. */
function sourceOf({ in: place, wireName }: Parameter): string {
  return `\`${wireName}\` of the ${place}`
}

function namesBySource(parameters: readonly Parameter[]): ReadonlyMap<string, string> {
  return new Map(parameters.map((one) => [sourceOf(one), one.property]))
}

function passed(parameter: Parameter) {
  const { type: ref, property } = parameter
  return { ref, type: (typeOf: TypeOf) => parameterType(parameter, typeOf), keys: ['parameters', property] }
}

function compareParameter(old: Parameter, now: Parameter): readonly Said[] {
  return [
    ...when(!old.required && now.required, 'request-field-required', 'is required now'),
    ...when(old.required && !now.required, 'request-field-optional', 'is optional now'),
    ...when(travel(old) !== travel(now), 'request-field-moved', `travels as ${travel(now)}, was ${travel(old)}`),
    ...compareWords(wordsOf(old), wordsOf(now)),
  ]
}

function travel(parameter: Parameter): string {
  const { in: place, wireName, fields } = parameter
  const own = fields.length === 0 ? '' : `, ${fields.length} fields in their own ways`
  return `\`${wireName}\` in the ${place} (${styleOf(parameter)}${own})`
}

/** How a parameter or a field of a form is written. */
export function styleOf({
  style,
  explode,
  allowReserved,
}: Pick<Parameter, 'style' | 'explode' | 'allowReserved'>): string {
  return `${style}${explode ? ', exploded' : ''}${allowReserved ? ', reserved characters as they are' : ''}`
}

function wordsOf({ docs }: Parameter): Words {
  return { deprecated: docs.deprecated, texts: [docs.summary, docs.description] }
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
