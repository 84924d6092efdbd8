const USD = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
const FINE_USD = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumSignificantDigits: 3 })
const COUNT = new Intl.NumberFormat('en-US')
const SHORT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 })
const MONTH_DAY = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' })
const DAY = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' })

/** USD; amounts below a cent with three digits that say something. */
export function usd(amount: number): string {
  return amount !== 0 && Math.abs(amount) < 0.01 ? FINE_USD.format(amount) : USD.format(amount)
}

/** A price in USD per token, as the API gives it, per million tokens. */
export function perMillion(perToken: string): string {
  const price = Number(perToken) * 1e6
  // The automatic router has no price of its own: -1.
  if (price < 0) return 'varies'
  return price === 0 ? 'free' : usd(price)
}

export const count = (value: number): string => COUNT.format(value)

export const short = (value: number): string => SHORT.format(value)

export const bytes = (value: number): string => `${SHORT.format(value)}B`

export const monthDay = (date: string): string => MONTH_DAY.format(new Date(date))

export const day = (date: string | number): string => DAY.format(new Date(date))
