import type { Rule } from './rule.ts'

/** Operations, their arguments, streams and pages. */
export const operationRules = {
  'operation-added': {
    severity: 'compatible',
    title: 'New operation',
    why: 'A new function, method and hooks; nothing else differs.',
  },
  'operation-removed': {
    severity: 'breaking',
    title: 'Operation removed',
    why: 'Its function, method, hooks and types are no longer exported, and the API no longer serves it.',
    todo: 'Remove the calls, or use another operation.',
  },
  'operation-renamed': {
    severity: 'breaking',
    title: 'Operation renamed',
    why: 'The old function, method, hooks and types are no longer exported.',
    todo: 'Use the new names.',
    avoid: 'List the old name in `x-sdk-aliases` of the operation, which keeps it as a deprecated alias.',
  },
  'operation-renamed-with-alias': {
    severity: 'compatible',
    title: 'Operation renamed, old name kept',
    why: 'The old function, method, hooks and types are still exported, as deprecated aliases.',
    todo: 'Move to the new names when it suits you.',
  },
  'alias-removed': {
    severity: 'breaking',
    title: 'Deprecated alias removed',
    why: 'The alias is no longer exported.',
    todo: 'Use the name it stood for.',
  },
  'alias-added': {
    severity: 'compatible',
    title: 'Alias added',
    why: 'One more name for the same thing.',
  },
  'operation-moved': {
    severity: 'compatible',
    title: 'Method or path changed',
    why: 'The function sends its request elsewhere; calls look the same.',
  },
  'operation-kind-changed': {
    severity: 'breaking',
    title: 'Query became mutation, or the reverse',
    why: 'The hooks of one kind are replaced by those of the other.',
    todo: 'Use the hooks of the new kind.',
  },
  'operation-effect-changed': {
    severity: 'compatible',
    title: 'Reading became changing, or the reverse',
    why: 'Calls look the same; an MCP server that may only read allows others.',
  },
  'operation-deprecated': {
    severity: 'compatible',
    title: 'Operation deprecated',
    why: 'Calls work as before; editors strike the name through.',
    todo: 'Plan to replace it.',
  },
  'operation-undeprecated': {
    severity: 'documentation',
    title: 'Operation no longer deprecated',
    why: 'Editors no longer warn about it.',
  },
  'operation-documented': {
    severity: 'documentation',
    title: 'Documentation of an operation changed',
    why: 'Only comments differ.',
  },
  'argument-shape-changed': {
    severity: 'breaking',
    title: 'Shape of the argument changed',
    why: 'Parameters and body are passed in another arrangement, so existing calls send something else.',
    todo: 'Pass the request as the new signature says.',
  },
  'argument-added': {
    severity: 'breaking',
    title: 'Operation takes an argument now',
    why: 'It comes before the call options, so calls that pass options pass them as the argument.',
    todo: 'Pass `undefined`, or an argument, before the options.',
  },
  'body-required': {
    severity: 'breaking',
    title: 'Request body became required',
    why: 'Calls without a body no longer compile, and the API refuses them.',
    todo: 'Pass a body.',
  },
  'body-optional': {
    severity: 'compatible',
    title: 'Request body became optional',
    why: 'Calls that pass one stay valid.',
  },
  'encoding-changed': {
    severity: 'compatible',
    title: 'Encoding of the request changed',
    why: 'The client encodes the body; calls look the same as long as its type does.',
  },
  'response-kind-changed': {
    severity: 'breaking',
    title: 'Response decoded differently',
    why: 'The call resolves to another kind of value: JSON, text, bytes or nothing.',
    todo: 'Read the new kind of value.',
  },
  'response-reading-changed': {
    severity: 'compatible',
    title: 'Response asked for or read in another way',
    why: 'The client sends `Accept` and knows which statuses have no content; the value stays the same.',
  },
  'failure-changed': {
    severity: 'breaking',
    title: 'Other successes are failures',
    why: 'A body that a call returned is thrown now, or the reverse.',
    todo: 'Handle the error where the body was checked.',
  },
  'response-header-removed': {
    severity: 'breaking',
    title: 'Documented response header removed',
    why: 'Code that reads it from the raw response gets `null`.',
    todo: 'Stop reading it.',
  },
  'response-header-added': {
    severity: 'compatible',
    title: 'Response header documented',
    why: 'Something more to read from the raw response.',
  },
  'response-maybe-empty': {
    severity: 'breaking',
    title: 'Response may be empty',
    why: 'Code that works today can fail when it runs: the call may resolve to `undefined`.',
    todo: 'Handle `undefined`.',
  },
  'response-never-empty': {
    severity: 'compatible',
    title: 'Response is never empty now',
    why: 'Code that handles `undefined` stays valid.',
  },
  'error-added': {
    severity: 'compatible',
    title: 'Error status documented',
    why: 'Calls can fail with one more class, which extends the class of every HTTP error.',
  },
  'error-removed': {
    severity: 'compatible',
    title: 'Error status no longer documented',
    why: 'The class is not among the documented failures of the call any more.',
  },
  'error-class-renamed': {
    severity: 'breaking',
    title: 'Error class renamed or removed',
    why: '`instanceof` checks with the old class fail, because it is no longer exported.',
    todo: 'Check for the new class.',
  },
  'stream-added': {
    severity: 'compatible',
    title: 'Operation can stream',
    why: 'A new way to call it, and a stream hook; the other calls stay as they are.',
  },
  'stream-removed': {
    severity: 'breaking',
    title: 'Operation no longer streams',
    why: 'Calls that read a stream get another value, and the stream hook is gone.',
    todo: 'Read the whole response instead.',
  },
  'stream-selection-changed': {
    severity: 'breaking',
    title: 'Stream chosen differently',
    why: 'Another field, or none, decides between a stream and a value.',
    todo: 'Call it as the new signature says.',
  },
  'stream-format-changed': {
    severity: 'compatible',
    title: 'Framing of the stream changed',
    why: 'The client reads the stream; events look the same.',
  },
  'pagination-added': {
    severity: 'compatible',
    title: 'Operation is paginated',
    why: 'A new function that goes through all pages, and infinite queries.',
  },
  'pagination-removed': {
    severity: 'breaking',
    title: 'Operation no longer paginated',
    why: 'The function for pages and the infinite queries are no longer exported.',
    todo: 'Ask for pages yourself.',
  },
  'pagination-items-changed': {
    severity: 'breaking',
    title: 'Items of pages changed',
    why: 'Loops over all items get values of another type.',
    todo: 'Read the new type.',
  },
  'pagination-changed': {
    severity: 'types',
    title: 'Pagination works differently',
    why: 'Loops over pages and items stay; the type of the page parameter of infinite queries differs.',
    todo: 'Adapt code that names the page parameter.',
  },
  'security-tightened': {
    severity: 'breaking',
    title: 'Needs a credential that was not needed',
    why: 'Calls without it are refused.',
    todo: 'Give the client the credential.',
  },
  'security-scopes-tightened': {
    severity: 'breaking',
    title: 'Needs a scope that was not needed',
    why: 'Calls with a token that lacks the scope are refused.',
    todo: 'Ask for the scope when you obtain the token.',
  },
  'security-scopes-loosened': {
    severity: 'compatible',
    title: 'Needs fewer scopes',
    why: 'Tokens that were enough still are.',
  },
  'security-loosened': {
    severity: 'compatible',
    title: 'Accepts other credentials',
    why: 'Credentials that were enough still are.',
  },
} as const satisfies Record<string, Rule>
