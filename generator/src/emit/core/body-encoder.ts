import type { Body, BodyContent } from '../../model/operations/bodies.ts'
import { essence } from '../../model/media-types.ts'
import type { Multipart } from '../../model/operations/multipart.ts'
import type { FileScope } from '../code/scope.ts'
import { Code } from '../code/literal.ts'
import { call } from './descriptor-call.ts'
import { fieldStyles } from './serializer.ts'

/** Encoder of a body; the caller chooses between alternatives. */
export function bodyEncoder(body: Body, scope: FileScope): Code {
  const usual = contentEncoder(body, scope)
  if (body.alternatives.length === 0) return usual
  const others = body.alternatives.map((content) => [content.mediaType, contentEncoder(content, scope)] as const)
  return call(scope.value('../../runtime/body/body-by-type.js', 'bodyByType'), usual, Object.fromEntries(others))
}

function contentEncoder(body: BodyContent, scope: FileScope): Code {
  // A range such as `image/*` is no type to send.
  const mediaType = body.mediaType.includes('*') ? undefined : body.mediaType
  switch (body.encoding) {
    case 'json':
      return jsonEncoder(mediaType, scope)
    case 'records':
      return call(scope.value('../../runtime/body/json-body.js', 'jsonRecords'), mediaType)
    case 'form':
      return formEncoder(body, scope)
    case 'multipart':
      return multipartEncoder(body, scope)
    case 'binary': {
      const others = mediaType === undefined ? [] : body.otherTypes.filter((type) => !type.includes('*'))
      return call(scope.value('../../runtime/body/raw-body.js', 'binaryBody'), mediaType, ...others)
    }
    case 'text':
      return call(scope.value('../../runtime/body/raw-body.js', 'textBody'), mediaType ?? 'text/plain')
  }
}

function jsonEncoder(mediaType: string | undefined, scope: FileScope): Code {
  // Parameters, such as a version or a profile, are a part of the type.
  if (mediaType === undefined || mediaType.trim().toLowerCase() === 'application/json')
    return new Code(scope.value('../../runtime/body/json-body.js', 'jsonBody'))
  return call(scope.value('../../runtime/body/json-body.js', 'jsonBodyAs'), mediaType)
}

function formEncoder({ fields }: BodyContent, scope: FileScope): Code {
  const styles = fieldStyles(fields, scope)
  if (styles === undefined) return new Code(scope.value('../../runtime/body/form-body.js', 'formBody'))
  return call(scope.value('../../runtime/body/form-body.js', 'formFields'), styles)
}

const noParts: Multipart = { files: [], parts: {}, prefix: [], item: undefined, delimiters: {} }

function multipartEncoder(body: BodyContent, scope: FileScope): Code {
  const encoder = partsEncoder(body, scope)
  const { delimiters } = body.multipart ?? noParts
  if (Object.keys(delimiters).length === 0) return encoder
  return call(scope.value('../../runtime/body/delimited-parts.js', 'delimitedParts'), delimiters, encoder)
}

function partsEncoder({ mediaType, multipart = noParts }: BodyContent, scope: FileScope): Code {
  const type = essence(mediaType)
  const { parts, prefix, item } = multipart
  const options = {
    type: type === 'multipart/form-data' || type.includes('*') ? undefined : type,
    parts: Object.keys(parts).length === 0 ? undefined : parts,
    prefix: prefix.length === 0 ? undefined : prefix,
    item,
  }
  const isPlain = Object.values(options).every((option) => option === undefined)
  if (isPlain) return new Code(scope.value('../../runtime/body/multipart-body.js', 'multipartBody'))
  return call(scope.value('../../runtime/body/multipart-body.js', 'multipartParts'), options)
}
