import { type Maker, maker } from './maker.js'
import { hasOwn } from './own.js'
import { random } from './random.js'

export interface TextLimits {
  readonly format?: string
  readonly least?: number
  readonly most?: number
  /** Texts that match the pattern of the type. */
  readonly samples?: readonly string[]
}

/** A text, as its format and limits have it. */
export function text({ format, least = 0, most = Infinity, samples }: TextLimits = {}): Maker {
  const make = (): string => {
    if (samples !== undefined) return random.helpers.arrayElement(samples)
    const write = format === undefined || !hasOwn(formats, format) ? undefined : formats[format]
    return fitted(write === undefined ? words() : write(), least, most)
  }
  return maker(make, (value) => typeof value === 'string')
}

/** Lengths are counted in code points (JSON Schema Validation, section 6.3), and all these are of ASCII. */
function fitted(made: string, least: number, most: number): string {
  const missing = least - made.length
  const long = missing > 0 ? made + random.string.alpha(missing) : made
  return long.length > most ? long.slice(0, most).replace(/^ | $/g, 'x') : long
}

function words(): string {
  return random.lorem.words({ min: 1, max: 3 })
}

const formats: Readonly<Record<string, () => string>> = {
  'date-time': () => random.date.recent({ days: 90 }).toISOString(),
  date: () => random.date.recent({ days: 90 }).toISOString().slice(0, 10),
  time: () => random.date.recent({ days: 90 }).toISOString().slice(11),
  duration: () => `P${random.number.int({ min: 1, max: 30 })}D`,
  email: () => random.internet.email({ provider: 'example.com' }).toLowerCase(),
  'idn-email': () => random.internet.email({ provider: 'example.com' }).toLowerCase(),
  hostname: () => random.internet.domainName(),
  'idn-hostname': () => random.internet.domainName(),
  ipv4: () => random.internet.ipv4(),
  ipv6: () => random.internet.ipv6(),
  uri: address,
  url: address,
  iri: address,
  'uri-reference': address,
  'iri-reference': address,
  'uri-template': address,
  uuid: () => random.string.uuid(),
  'json-pointer': () => `/${random.lorem.word()}`,
  'relative-json-pointer': () => `0/${random.lorem.word()}`,
  regex: () => random.lorem.word(),
  byte: () => btoa(words()),
  password: () => random.internet.password(),
  int64: () => String(random.number.int({ max: 100_000 })),
}

function address(): string {
  return `https://${random.internet.domainName()}/${random.lorem.slug(2)}`
}
