/**
 * A streaming UTF-8 decoder that keeps a byte-order mark (the parser knows where one counts). Chunks that end in ASCII cannot
 * end inside a character, and decoding them whole is several times faster than in streaming mode.
 */
export function utf8Decoder(): (chunk: Uint8Array) => string {
  // The types of Workers want both options.
  const options = { ignoreBOM: true, fatal: false }
  const whole = new TextDecoder('utf-8', options)
  const pieces = new TextDecoder('utf-8', options)
  let open = false
  return (chunk) => {
    const last = chunk[chunk.length - 1]
    if (last === undefined) return ''
    const inside = last > 0x7f
    const decoded = open || inside ? pieces.decode(chunk, { stream: true }) : whole.decode(chunk)
    open = inside
    return decoded
  }
}
