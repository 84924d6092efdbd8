import { count, short, usd } from '../ui/format.ts'
import type { Metric } from './by-day.ts'

const FORMATS: Readonly<Record<Metric, (value: number) => string>> = { usage: usd, requests: count, tokens: short }

export const formatOf = (metric: Metric): ((value: number) => string) => FORMATS[metric]
