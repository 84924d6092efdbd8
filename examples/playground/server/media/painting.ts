import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 480
const HEIGHT = 320

/** A sunset over the sea as PNG in base64. The larger `block`, the coarser it is, as previews of image models are. */
export function painting(block: number): string {
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const pixels = Array.from({ length: WIDTH }, (_unused, x) => colourAt(snap(x, block), snap(y, block))).flat()
    // Each row of a PNG begins with its filter; 0 is none.
    return Buffer.from([0, ...pixels])
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  // Eight bits for each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8)
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]).toString('base64')
}

const snap = (value: number, block: number): number => (Math.floor(value / block) + 0.5) * block

function colourAt(x: number, y: number): number[] {
  const horizon = HEIGHT * 0.6
  if (Math.hypot(x - 330, y - 165) < 38 && y < horizon) return [255, 226, 168]
  if (y < horizon) return mix([30, 27, 75], [246, 178, 107], y / horizon)
  const glitter = Math.abs(x - 330) < 60 && Math.sin(y * 0.9 + Math.sin(x * 0.2)) > 0.3
  return glitter ? [246, 201, 140] : mix([60, 66, 128], [20, 24, 51], (y - horizon) / (HEIGHT - horizon))
}

function mix(from: readonly number[], to: readonly number[], share: number): number[] {
  return from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * share))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(data.length, 0)
  numbers.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)])
}
