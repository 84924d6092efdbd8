import type { Body, BodyContent } from '../../model/bodies.ts'
import { essence } from '../../model/media-types.ts'
import type { Multipart } from '../../model/multipart.ts'
import type { Imports } from '../imports.ts'
import { Code } from '../literal.ts'
import { call } from './descriptor-call.ts'
import { fieldStyles } from './serializer.ts'

/** What writes a body; where there are alternatives, what the caller says decides. */
export function bodyEncoder(body: Body, imports: Imports): Code {
  const usual = contentEncoder(body, imports)
  if (body.alternatives.length === 0) return usual
  const others = body.alternatives.map((content) => [content.mediaType, contentEncoder(content, imports)] as const)
  return call(imports.value('../../runtime/body-by-type.js', 'bodyByType'), usual, Object.fromEntries(others))
}

function contentEncoder(body: BodyContent, imports: Imports): Code {
  // A range such as `image/*` is no type to send.
  const mediaType = body.mediaType.includes('*') ? undefined : body.mediaType
  switch (body.encoding) {
    case 'json':
      return jsonEncoder(mediaType, imports)
    case 'records':
      return call(imports.value('../../runtime/json-records.js', 'jsonRecords'), mediaType)
    case 'form':
      return formEncoder(body, imports)
    case 'multipart':
      return multipartEncoder(body, imports)
    case 'binary': {
      const others = mediaType === undefined ? [] : body.otherTypes.filter((type) => !type.includes('*'))
      return call(imports.value('../../runtime/raw-body.js', 'binaryBody'), mediaType, ...others)
    }
    case 'text':
      return call(imports.value('../../runtime/raw-body.js', 'textBody'), mediaType)
  }
}

function jsonEncoder(mediaType: string | undefined, imports: Imports): Code {
  if (mediaType === undefined || essence(mediaType) === 'application/json')
    return new Code(imports.value('../../runtime/json-body.js', 'jsonBody'))
  return call(imports.value('../../runtime/json-body-as.js', 'jsonBodyAs'), mediaType)
}

function formEncoder({ fields }: BodyContent, imports: Imports): Code {
  const styles = fieldStyles(fields, imports)
  if (styles === undefined) return new Code(imports.value('../../runtime/form-body.js', 'formBody'))
  return call(imports.value('../../runtime/form-body.js', 'formFields'), styles)
}

const noParts: Multipart = { files: [], parts: {}, prefix: [], item: undefined }

function multipartEncoder({ mediaType, multipart = noParts }: BodyContent, imports: Imports): Code {
  const type = essence(mediaType)
  const { parts, prefix, item } = multipart
  const options = {
    type: type === 'multipart/form-data' || type.includes('*') ? undefined : type,
    parts: Object.keys(parts).length === 0 ? undefined : parts,
    prefix: prefix.length === 0 ? undefined : prefix,
    item,
  }
  const isPlain = Object.values(options).every((option) => option === undefined)
  if (isPlain) return new Code(imports.value('../../runtime/multipart-body.js', 'multipartBody'))
  return call(imports.value('../../runtime/multipart-body.js', 'multipartParts'), options)
}
