import type { Limit } from '../../model/schema/limits.ts'
import { lookUp } from '../../look-up.ts'
import { stringLiteral } from '../code/literal.ts'
import { regularExpression, regularExpressionLiteral } from '../../regular-expression.ts'
import type { Expression, WriteCheck } from './library.ts'

/** How a library names what limits are written with. */
export interface LimitNames {
  /** The module in the file. */
  readonly module: string
  /** Calls by format; formats without one are annotations, as JSON Schema has them. */
  readonly formats: Readonly<Record<string, string>>
  /** Functions by keyword, each with the value of the keyword. */
  readonly bounds: Readonly<Record<Exclude<Limit['keyword'], OwnKeyword>, string>>
  /** The function that takes a predicate and a message. */
  readonly check: string
}

type OwnKeyword = 'format' | 'pattern' | 'uniqueItems' | 'minProperties' | 'maxProperties'

/** Limits as checks of a library; those without a rule there are left out. */
export function limitChecks(
  limits: readonly Limit[],
  { module, formats, bounds, check }: LimitNames,
  writeCheck: WriteCheck,
): readonly Expression[] {
  const own = (predicate: string, message: string) => `${module}.${check}(${predicate}, ${stringLiteral(message)})`
  return limits.flatMap(({ keyword, value }) => {
    switch (keyword) {
      case 'format': {
        const format = lookUp(formats, String(value))
        return format === undefined ? [] : [`${module}.${format}`]
      }
      case 'pattern': {
        const expression = regularExpression(String(value))
        return expression === undefined ? [] : [`${module}.regex(${regularExpressionLiteral(expression)})`]
      }
      case 'uniqueItems':
        return [own(writeCheck('isUnique'), 'Items must be unique')]
      case 'minProperties':
        return [own(`${writeCheck('hasMembers')}(${value})`, `Too small: expected at least ${value} members`)]
      case 'maxProperties':
        return [own(`${writeCheck('hasMembers')}(0, ${value})`, `Too big: expected at most ${value} members`)]
      default:
        return [`${module}.${bounds[keyword]}(${String(value)})`]
    }
  })
}
