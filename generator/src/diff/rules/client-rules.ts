import type { Rule } from './rule.ts'

/** Options of the client. */
export const clientRules = {
  'credential-removed': {
    severity: 'breaking',
    title: 'Client option for a credential removed',
    why: 'Clients that are made with it no longer compile, and the credential is not sent.',
    todo: 'Use the credential the API asks for now.',
  },
  'credential-added': {
    severity: 'compatible',
    title: 'Client option for a credential added',
    why: 'One more way to authenticate.',
  },
  'credential-changed': {
    severity: 'compatible',
    title: 'Credential travels differently',
    why: 'The client sends it another way; it is given as before.',
  },
  'credential-form-changed': {
    severity: 'breaking',
    title: 'Credential has another form',
    why: 'The option takes another value: a token, a user with a password, or the credentials that fetch a token.',
    todo: 'Give the client the credential in the new form.',
  },
  'option-changed': {
    severity: 'compatible',
    title: 'Client option sets another header',
    why: 'The client sends another header; the option is given as before.',
  },
  'option-removed': {
    severity: 'breaking',
    title: 'Client option for a header removed',
    why: 'Clients that are made with it no longer compile, and the header is not sent.',
    todo: 'Pass the header in `headers` if you still need it.',
  },
  'option-added': {
    severity: 'compatible',
    title: 'Client option for a header added',
    why: 'It is optional.',
  },
  'server-variable-removed': {
    severity: 'breaking',
    title: 'Server variable, or a value of it, removed',
    why: 'Calls of the function that makes an address no longer compile.',
    todo: 'Leave it out, or pass a value that is left.',
  },
  'server-variable-added': {
    severity: 'compatible',
    title: 'Server variable, or a value of it, added',
    why: 'It has a default.',
  },
  'server-changed': {
    severity: 'compatible',
    title: 'Default address of the API changed',
    why: 'Calls go to another address unless `serverURL` says otherwise.',
    todo: 'Check that firewalls and proxies allow the new address.',
  },
  'server-added': {
    severity: 'compatible',
    title: 'Further server added',
    why: 'Calls go to the first server; `serverURL` selects another one.',
  },
  'server-removed': {
    severity: 'compatible',
    title: 'Further server removed',
    why: 'Only clients with its address as `serverURL` use it; mocks no longer take calls to it.',
    todo: 'Give `serverURL` another address where it has this one.',
  },
  'server-documented': {
    severity: 'documentation',
    title: 'Server described differently',
    why: 'Calls go to the same address.',
  },
} as const satisfies Record<string, Rule>
