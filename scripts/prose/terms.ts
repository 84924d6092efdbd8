/** A way of writing that readers stumble over, and what to write instead. */
export interface Term {
  readonly pattern: RegExp
  readonly instead: string
}

/** The field's own words, in the usual order. */
export const terms: readonly Term[] = [
  { pattern: /\banswer(s|ed|ing)?\b/i, instead: 'response, respond, return' },
  { pattern: /\bwho(m)?ever\b/i, instead: 'the noun: users, callers, maintainers' },
  { pattern: /\bnobody\b/i, instead: 'no user, no caller' },
  { pattern: /\bwhat comes (of|out)\b/i, instead: 'result, output' },
  { pattern: /\b(is|are|be) told\b|\btell(s)? (of|the rest|whether)\b/i, instead: 'says, shows, reports' },
  { pattern: /\bbears?\b/i, instead: 'has' },
  { pattern: /\bmend(s|ed|ing)?\b/i, instead: 'fix, correct' },
  { pattern: /\bsees? to (it|that)\b/i, instead: 'the verb itself' },
  { pattern: /\ba matter (for|of)\b/i, instead: 'the verb itself' },
  { pattern: /\bstand(s)? (for|in|at|on|beside|as|by)\b/i, instead: 'is in, replaces, represents' },
  { pattern: /\b(lies|lie) (in|at|beside|on)\b/i, instead: 'is in' },
  { pattern: /\band the like\b/i, instead: 'such as, for example' },
  { pattern: /\bin words\b|\bin its words\b/i, instead: 'as text' },
  { pattern: /\bcan oversee\b/i, instead: 'can review' },
  { pattern: /^What\b(?=(\s+\S+){5}).*\.$/, instead: 'a noun as the subject' },
]
