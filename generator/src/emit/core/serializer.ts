import type { FormField } from '../../model/operations/form-fields.ts'
import { delimiters } from '../../model/operations/parameter-style.ts'
import type { Parameter } from '../../model/operations/parameters.ts'
import type { FileScope } from '../code/scope.ts'
import { lookUp } from '../../lib/look-up.ts'
import { Code, type Literal } from '../code/literal.ts'
import { call } from './descriptor-call.ts'

type Written = Pick<Parameter, 'in' | 'style' | 'explode' | 'allowReserved' | 'fields'>

/** The runtime's function for how a parameter is written; absent for the default of the place. */
export function serializer(parameter: Written, scope: FileScope): Code | undefined {
  const { in: place, style, allowReserved } = parameter
  if (style === 'wholeForm') {
    const fields = fieldStyles(parameter.fields, scope)
    return call(scope.value('../../runtime/body/form-body.js', 'wholeForm'), fields)
  }
  const code = delimitedCode(parameter, scope) ?? namedCode(parameter, scope)
  // OpenAPI 3.2; elsewhere nothing is encoded that could be reserved.
  if (!allowReserved || (place !== 'query' && place !== 'path')) return code
  if (place === 'query') return call(scope.value('../../runtime/request/serializers.js', 'allowReserved'), code)
  const written = code ?? new Code(scope.value('../../runtime/request/serialize.js', 'simple'))
  return call(scope.value('../../runtime/request/serializers.js', 'allowReservedInPath'), written)
}

/** The fields of a form that are not written in the usual way. */
export function fieldStyles(fields: readonly FormField[], scope: FileScope): Literal {
  if (fields.length === 0) return undefined
  return Object.fromEntries(fields.map((field) => [field.name, fieldStyle(field, scope)]))
}

function fieldStyle(field: FormField, scope: FileScope): Code {
  if (field.style === 'json') return new Code(scope.value('../../runtime/body/form-body.js', 'jsonField'))
  const code = serializer({ ...field, in: 'query', fields: [] }, scope)
  return code ?? new Code(scope.value('../../runtime/request/serialize.js', 'formExplode'))
}

/** Delimited lists of paths and headers, which only Swagger 2.0 has. */
function delimitedCode({ in: place, style }: Written, scope: FileScope): Code | undefined {
  const delimiter = lookUp(delimiters, style)
  if (delimiter === undefined || (place !== 'path' && place !== 'header')) return undefined
  const [name, text] =
    place === 'path' ? ['delimitedPath', encodeURIComponent(delimiter)] : ['delimitedHeader', delimiter]
  return call(scope.value('../../runtime/request/serializers.js', name), text)
}

function namedCode(parameter: Written, scope: FileScope): Code | undefined {
  const name = functionOf(parameter)
  return name === undefined ? undefined : new Code(scope.value('../../runtime/request/serializers.js', name))
}

/** RFC 6570 as OpenAPI uses it. */
function functionOf({ in: place, style, explode }: Pick<Parameter, 'in' | 'style' | 'explode'>): string | undefined {
  switch (style) {
    case 'json':
      return { path: 'jsonPath', header: 'jsonHeader', query: 'jsonQuery', cookie: 'jsonQuery' }[place]
    case 'text':
      return { path: 'textPath', header: 'textHeader', query: 'textQuery', cookie: 'textCookie' }[place]
    case 'wholeJson':
      return 'jsonPath'
    case 'wholeText':
      return 'textPath'
    case 'simple':
      return explode ? (place === 'header' ? 'headerExplode' : 'simpleExplode') : undefined
    case 'label':
      return explode ? 'labelExplode' : 'label'
    case 'matrix':
      return explode ? 'matrixExplode' : 'matrix'
    case 'form':
      return explode ? undefined : 'form'
    case 'cookie':
      return explode ? 'cookiePairs' : 'cookieList'
    default:
      return style === 'wholeForm' ? undefined : style
  }
}
