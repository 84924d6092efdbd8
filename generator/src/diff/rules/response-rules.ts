import type { Rule } from './rule.ts'

/** Rules of responses, events, items and error bodies. */
export const responseRules = {
  'response-field-added': {
    severity: 'compatible',
    title: 'New response field',
    why: 'Something more to read; unknown fields were never dropped.',
  },
  'response-field-removed': {
    severity: 'breaking',
    title: 'Response field removed',
    why: 'Code that reads it gets `undefined`.',
    todo: 'Stop reading it.',
  },
  'response-field-optional': {
    severity: 'breaking',
    title: 'Response field became optional',
    why: 'Code that works today can fail when it runs: the field may be missing.',
    todo: 'Handle its absence.',
  },
  'response-field-required': {
    severity: 'compatible',
    title: 'Response field is always there',
    why: 'Code that handles its absence stays valid.',
  },
  'response-field-readonly': {
    severity: 'types',
    title: 'Response field became read-only',
    why: 'Assigning to it no longer compiles; its value is read as before.',
    todo: 'Make a copy that has another value.',
  },
  'response-field-writable': {
    severity: 'compatible',
    title: 'Response field is no longer read-only',
    why: 'It is read as before.',
  },
  'response-nullable': {
    severity: 'breaking',
    title: 'Response field may be null',
    why: 'Code that works today can fail when it runs: it may find `null`.',
    todo: 'Handle `null`.',
  },
  'response-not-nullable': {
    severity: 'compatible',
    title: 'Response field is never null',
    why: 'Code that handles `null` stays valid.',
  },
  'response-value-added': {
    severity: 'types',
    title: 'Response may hold another value of a closed enum',
    why: 'A `switch` over all values is no longer exhaustive.',
    todo: 'Handle the new value.',
  },
  'response-open-value-added': {
    severity: 'compatible',
    title: 'Response may hold another value of an open enum',
    why: 'The types have always allowed unknown values; editors now complete this one.',
  },
  'response-value-removed': {
    severity: 'types',
    title: 'Response no longer holds a value of a closed enum',
    why: 'Comparisons with it no longer compile; they would never be true.',
    todo: 'Remove the comparison.',
  },
  'response-open-value-removed': {
    severity: 'compatible',
    title: 'Response no longer holds a value of an open enum',
    why: 'Comparisons with it still compile; they are never true.',
  },
  'response-enum-opened': {
    severity: 'types',
    title: 'Response may hold unlisted values',
    why: 'A `switch` over all values is no longer exhaustive.',
    todo: 'Add a default case.',
  },
  'response-enum-closed': {
    severity: 'types',
    title: 'Response holds the listed values only',
    why: 'Comparisons with other values no longer compile; they would never be true.',
    todo: 'Remove the comparison.',
  },
  'response-variant-added': {
    severity: 'types',
    title: 'Response may be of another type',
    why: 'Code that treats every member of the union no longer does.',
    todo: 'Handle the new type, or ignore it.',
  },
  'response-variant-removed': {
    severity: 'types',
    title: 'Response is no longer of a type',
    why: 'Comparisons that single it out no longer compile; they would never be true.',
    todo: 'Remove the case.',
  },
  'response-type-widened': {
    severity: 'breaking',
    title: 'Response of one type may be of another',
    why: 'Code that works today can fail when it runs: it has never had to look which type it gets.',
    todo: 'Handle the new type.',
  },
  'response-type-changed': {
    severity: 'breaking',
    title: 'Type of a response field changed',
    why: 'Code that reads it finds another kind of value.',
    todo: 'Read the new type.',
  },
  'response-limit-changed': {
    severity: 'documentation',
    title: 'Documented limit of a response field changed',
    why: 'The types hold no limits; comments have them.',
  },
  'response-form-changed': {
    severity: 'breaking',
    title: 'Text of a response field has another form',
    why: 'It is text either way; code that parses it can fail when it runs.',
    todo: 'Parse the new form.',
  },
  'response-number-widened': {
    severity: 'breaking',
    title: 'Response field may hold fractions',
    why: 'The types say `number` either way; code that counts on whole numbers can fail when it runs.',
    todo: 'Round, or handle fractions.',
  },
  'response-discriminator-changed': {
    severity: 'breaking',
    title: 'Discriminator values of response types changed',
    why: 'A `switch` over the value takes another branch, or none.',
    todo: 'Compare with the value that names the type now.',
  },
  'response-default-changed': {
    severity: 'documentation',
    title: 'Documented default of a response field changed',
    why: 'Only comments differ.',
  },
  'response-extra-fields-removed': {
    severity: 'types',
    title: 'Response has no further fields',
    why: 'Reading fields with free names no longer compiles.',
    todo: 'Read the declared fields only.',
  },
  'response-extra-fields-added': {
    severity: 'compatible',
    title: 'Response may have further fields',
    why: 'Declared fields are read as before.',
  },
} as const satisfies Record<string, Rule>
