import { lookUp } from '../lib/look-up.ts'

/** How to correct what a rule of Redocly finds, for the rules that are on by default. */
const hints: Readonly<Record<string, string>> = {
  struct:
    'Write the member as the OpenAPI Specification defines it at this place: its name, its type, its required members.',
  'info-license': 'Add `license` with a `name` to `info`.',
  'info-license-strict': 'Add `identifier` (an SPDX expression) or `url` to the license.',
  'no-ambiguous-paths': 'Make the paths differ in a part that is not a parameter.',
  'no-duplicated-enum-values': 'Remove the repeated value.',
  'no-duplicated-tag-names': 'Keep one entry for each tag.',
  'no-empty-servers': 'Add a server with a `url`, or leave `servers` out.',
  'no-enum-type-mismatch': 'Change the value to the declared type, or the type to one that has all values.',
  'no-example-value-and-externalValue': 'Keep either `value` or `externalValue`.',
  'no-identical-paths': 'Give both operations one path with the same parameter names, or move one of them.',
  'no-illogical-composition-keywords': 'Remove the alternatives that add nothing, or give the keyword at least two.',
  'no-invalid-media-type-examples': 'Correct the example, or the schema that refuses it.',
  'no-invalid-parameter-examples': 'Correct the example, or the schema that refuses it.',
  'no-invalid-schema-examples': 'Correct the example, or the schema that refuses it.',
  'no-mixed-number-range-constraints': 'Keep either the exclusive or the inclusive limit.',
  'no-path-trailing-slash': 'Remove the slash at the end of the path.',
  'no-required-schema-properties-undefined': 'Describe the property in `properties`, or remove it from `required`.',
  'no-schema-type-mismatch': 'Remove the keyword, or change `type` to the one it belongs to.',
  'no-server-example.com': 'Replace the address by the one of the API.',
  'no-server-trailing-slash': 'Remove the slash at the end of the address: paths begin with one.',
  'no-server-variables-empty-enum': 'List at least one value, the default among them.',
  'no-undefined-server-variable': 'Define the variable in `variables`, with a default.',
  'no-unsafe-markdown': 'Remove the script or the HTML attribute from the text.',
  'no-unused-components': 'Remove the component, or refer to it.',
  'nullable-type-sibling': 'Add `type` beside `nullable`.',
  'operation-2xx-response': 'Describe a response with a status from 200 to 299.',
  'operation-4xx-response': 'Describe a response with a status from 400 to 499.',
  'operation-operationId': 'Add an `operationId`; functions are named after it.',
  'operation-operationId-unique': 'Rename one of the operations.',
  'operation-operationId-url-safe': 'Use only letters, digits, `-`, `_`, `.` and `~`.',
  'operation-parameters-unique': 'Keep one parameter for each name and place.',
  'operation-summary': 'Add a `summary`: a few words on what the operation does.',
  'path-declaration-must-exist': 'Give the parameter in the path a name.',
  'path-not-include-query': 'Describe what follows `?` as parameters with `in: query`.',
  'path-parameters-defined': 'Describe each parameter of the path with `in: path`, and no others.',
  'security-defined':
    'Name a scheme of `components.securitySchemes`, or add `security: []` for an operation without one.',
  'security-scopes-defined': 'Name a scope that the flow of the scheme lists.',
  'spec-components-invalid-map-name': 'Use only letters, digits, `-`, `_` and `.` in names of components.',
  'spec-discriminator-defaultMapping': 'Name a schema that is one of the alternatives.',
  'spec-example-values': 'Keep one of the members that give the value of the example.',
  'spec-no-invalid-encoding-combinations': 'Keep either `encoding` or `prefixEncoding` with `itemEncoding`.',
  'spec-no-invalid-tag-parents': 'Name a tag of the document that is not below this one.',
  'spec-querystring-parameters': 'Keep one parameter with `in: querystring`, and none with `in: query` beside it.',
  'spec-ref-siblings': 'Remove what stands beside `$ref`: it is ignored here.',
  'tag-description': 'Add a `description` to the tag.',
}

/** @returns undefined for rules that only a configuration turns on */
export function hintOfRule(rule: string): string | undefined {
  return lookUp(hints, rule)
}
