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
  'server-changed': {
    severity: 'compatible',
    title: 'Default address of the API changed',
    why: 'Calls go to another address unless `serverURL` says otherwise.',
    todo: 'Check that firewalls and proxies allow the new address.',
  },
} as const satisfies Record<string, Rule>
