import { DocumentError } from '../diagnostics/document-error.ts'
import { shownUrl } from './shown-url.ts'

/** Headers by address; one that ends in `/` includes all below it. `${NAME}` in a value is a variable of the environment. */
export type HeadersByAddress = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Whether a listed address means this one. */
export function isMeant(listed: string, address: string): boolean {
  const url = URL.canParse(listed) ? new URL(listed).href : undefined
  return url !== undefined && (address === url || (url.endsWith('/') && address.startsWith(url)))
}

/**
 * The headers for an address. A redirect is asked for anew, so that no other server gets what is meant for the first.
 *
 * @throws DocumentError `header-variable` for a variable that is not set
 */
export function headersFor(
  address: string,
  headers: HeadersByAddress = {},
  environment: NodeJS.ProcessEnv = process.env,
): Readonly<Record<string, string>> {
  const meant = Object.entries(headers).filter(([listed]) => isMeant(listed, address))
  const entries = meant.flatMap(([, values]) => Object.entries(values))
  const filled = (text: string): string =>
    text.replaceAll(/\$\{(\w+)\}/g, (_all, name: string) => environment[name] ?? missing(name, address))
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), filled(value)]))
}

function missing(name: string, address: string): never {
  throw new DocumentError({
    code: 'header-variable',
    message: `The environment has no ${name}, which \`headers\` of the configuration uses for ${shownUrl(address)}`,
    hint: `Set it, for example ${name}=… sdkgen generate, or correct the name.`,
  })
}
