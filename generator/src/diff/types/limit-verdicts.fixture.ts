import {
  text,
  integer,
  nothing,
  obj,
  array,
  map,
  ref,
  kind,
  limit,
  number,
  looser,
  same,
  type Row,
} from './verdict-words.fixture.ts'

/** Changes of limits. */
export const limitVerdicts: readonly Row[] = [
  // Limits hold wherever a schema has them.
  ['of a member of allOf', { allOf: [text, { minLength: 2 }] }, { allOf: [text, { minLength: 5 }] }, limit],
  ['of a component in allOf', { allOf: [ref('Name'), {}] }, { allOf: [ref('Name'), { maxLength: 3 }] }, limit],
  ['moved into allOf', { ...text, minLength: 2 }, { allOf: [text, { minLength: 2 }] }, same],
  ['repeated in allOf', { ...text, minLength: 2 }, { ...text, minLength: 2, allOf: [{ minLength: 1 }] }, same],
  [
    'beside null',
    { anyOf: [{ ...text, maxLength: 5 }, nothing] },
    { anyOf: [{ ...text, maxLength: 4 }, nothing] },
    limit,
  ],
  [
    'beside null or in a list of types',
    { anyOf: [{ ...text, maxLength: 5 }, nothing] },
    { type: ['string', 'null'], maxLength: 5 },
    same,
  ],
  [
    'of one type of a union',
    { oneOf: [{ ...text, minLength: 2 }, integer] },
    { oneOf: [{ ...text, minLength: 5 }, integer] },
    limit,
  ],
  [
    'of one of two texts',
    {
      oneOf: [
        { ...text, pattern: 'a' },
        { ...text, maxLength: 5 },
      ],
    },
    {
      oneOf: [
        { ...text, pattern: 'a' },
        { ...text, maxLength: 4 },
      ],
    },
    limit,
  ],
  [
    'of a list in a union',
    { oneOf: [text, array(text, { maxItems: 5 })] },
    { oneOf: [text, array(text, { maxItems: 4 })] },
    limit,
  ],
  [
    'of an object in a union',
    { oneOf: [kind('a'), kind('b')] },
    { oneOf: [kind('a'), kind('b', { minProperties: 2 })] },
    limit,
  ],
  [
    'of values under a pattern',
    map({ patternProperties: { '^a': { ...text, maxLength: 5 } } }),
    map({ patternProperties: { '^a': { ...text, maxLength: 4 } } }),
    limit,
  ],
  [
    'another pattern of names',
    map({ patternProperties: { '^a': text } }),
    map({ patternProperties: { '^b': text } }),
    ['breaking', 'breaking', 'documentation', 'documentation'],
  ],
  [
    'a pattern of names in a closed object',
    map({ additionalProperties: false, patternProperties: { '^a': text } }),
    map({ additionalProperties: false, patternProperties: { '^a': text, '^b': text } }),
    looser,
  ],
  [
    'of items after the listed ones',
    { prefixItems: [text], items: { ...text, maxLength: 5 } },
    { prefixItems: [text], items: { ...text, maxLength: 4 } },
    limit,
  ],
  [
    'of what a type is built on',
    { allOf: [ref('Cat'), obj] },
    { allOf: [{ ...ref('Cat'), minProperties: 2 }, obj] },
    limit,
  ],
  // Bounds are compared by the numbers that they let pass.
  ['an inclusive bound becomes exclusive', { ...number, minimum: 0 }, { ...number, exclusiveMinimum: 0 }, limit],
  ['an exclusive bound below an inclusive one', { ...number, minimum: 5 }, { ...number, exclusiveMinimum: 3 }, looser],
  ['both bounds', { ...number, maximum: 5, exclusiveMaximum: 9 }, { ...number, maximum: 5 }, same],
  ['the same whole numbers', { ...integer, minimum: 1 }, { ...integer, exclusiveMinimum: 0 }, same],
  ['a fraction as the bound of whole numbers', { ...integer, maximum: 2.5 }, { ...integer, maximum: 2 }, same],
  ['multiples of a fraction', { ...number, multipleOf: 0.1 }, { ...number, multipleOf: 0.01 }, looser],
  ['no other multiples', { ...integer, multipleOf: 2 }, { ...integer, multipleOf: 4 }, limit],
  ['a length that every text has', text, { ...text, minLength: 0 }, same],
  ['a number of items that every list has', array(text), array(text, { minItems: 0, uniqueItems: false }), same],
  [
    'a count that contains has anyway',
    array(text, { contains: text }),
    array(text, { contains: text, minContains: 1 }),
    same,
  ],
  [
    'the order of keys in a constraint',
    { ...obj, not: { type: 'object', required: ['a'] } },
    { ...obj, not: { required: ['a'], type: 'object' } },
    same,
  ],
  [
    'more listed names',
    map({ propertyNames: { enum: ['a'] }, additionalProperties: text }),
    map({ propertyNames: { enum: ['a', 'b'] }, additionalProperties: text }),
    ['compatible', 'breaking', 'compatible', 'breaking'],
  ],
]
