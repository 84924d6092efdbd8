import type { Rule } from './rule.ts'

/** Rules of requests: parameters, bodies and all they contain. */
export const requestRules = {
  'request-field-added': {
    severity: 'compatible',
    title: 'New optional request field',
    why: 'Existing calls do not send it.',
  },
  'request-field-added-required': {
    severity: 'breaking',
    title: 'New required request field',
    why: 'Calls without it no longer compile, and the API refuses them.',
    todo: 'Pass it in every call.',
  },
  'request-field-required': {
    severity: 'breaking',
    title: 'Request field became required',
    why: 'Calls without it no longer compile, and the API refuses them.',
    todo: 'Pass it in every call.',
  },
  'request-field-optional': {
    severity: 'compatible',
    title: 'Request field became optional',
    why: 'Calls that pass it stay valid.',
  },
  'request-field-removed': {
    severity: 'breaking',
    title: 'Request field removed',
    why: 'Calls that pass it no longer compile, and the API does not read it.',
    todo: 'Stop passing it.',
  },
  'request-field-moved': {
    severity: 'compatible',
    title: 'Parameter travels elsewhere',
    why: 'The client puts it into path, query, header or cookie; calls look the same.',
  },
  'request-nullable': {
    severity: 'compatible',
    title: 'Request field may be null',
    why: 'Existing values stay valid.',
  },
  'request-not-nullable': {
    severity: 'breaking',
    title: 'Request field may no longer be null',
    why: 'Calls that pass `null` no longer compile, and the API refuses them.',
    todo: 'Leave the field out, or pass a value.',
  },
  'request-value-added': {
    severity: 'compatible',
    title: 'Request accepts another value',
    why: 'Existing values stay valid.',
  },
  'request-value-removed': {
    severity: 'breaking',
    title: 'Request no longer accepts a value',
    why: 'Calls that pass it may be refused; with a closed enum they no longer compile.',
    todo: 'Pass another value.',
  },
  'request-enum-opened': {
    severity: 'compatible',
    title: 'Request accepts values beyond the listed ones',
    why: 'Existing values stay valid.',
  },
  'request-enum-closed': {
    severity: 'breaking',
    title: 'Request accepts the listed values only',
    why: 'Other values no longer compile, and the API refuses them.',
    todo: 'Pass one of the listed values.',
  },
  'request-variant-added': {
    severity: 'compatible',
    title: 'Request accepts another type',
    why: 'Existing values stay valid.',
  },
  'request-variant-removed': {
    severity: 'breaking',
    title: 'Request no longer accepts a type',
    why: 'Calls that pass it no longer compile, and the API refuses them.',
    todo: 'Pass one of the types that are left.',
  },
  'request-type-changed': {
    severity: 'breaking',
    title: 'Type of a request field changed',
    why: 'Values of the old type no longer compile, and the API refuses them.',
    todo: 'Pass a value of the new type.',
  },
  'request-limit-tightened': {
    severity: 'breaking',
    title: 'Request limit tightened',
    why: 'Values that were valid are refused, which the compiler cannot see.',
    todo: 'Keep within the new limit.',
  },
  'request-limit-loosened': {
    severity: 'compatible',
    title: 'Request limit loosened',
    why: 'Existing values stay valid.',
  },
  'request-discriminator-changed': {
    severity: 'breaking',
    title: 'Discriminator values of request types changed',
    why: 'A value that named one type names another one, or none, which the compiler need not see.',
    todo: 'Pass the value that names the type now.',
  },
  'request-default-changed': {
    severity: 'compatible',
    title: 'Default of a request field changed',
    why: 'Calls that leave the field out stay valid, but may get another result.',
    todo: 'Pass the old default if you depend on it.',
  },
  'request-extra-fields-refused': {
    severity: 'breaking',
    title: 'Request no longer accepts further fields',
    why: 'Fields with free names no longer compile, and the API refuses them.',
    todo: 'Pass the declared fields only.',
  },
  'request-extra-fields-untyped': {
    severity: 'types',
    title: 'Further request fields no longer described',
    why: 'Fields with free names no longer compile; the API does not refuse them.',
    todo: 'Pass the declared fields, or pass the object by a variable.',
  },
  'request-extra-fields-accepted': {
    severity: 'compatible',
    title: 'Request accepts further fields',
    why: 'Existing values stay valid.',
  },
} as const satisfies Record<string, Rule>
