const RATE = 16_000

/** A tone for each word, as a WAV file: the mock cannot speak, but it can be heard. */
export function melody(text: string): Buffer {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 40)
  const samples = Buffer.concat(words.map(toneOf))
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  // PCM, one channel.
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(RATE, 24)
  header.writeUInt32LE(RATE * 2, 28)
  // Two bytes a sample.
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.length, 40)
  return Buffer.concat([header, samples])
}

/** Longer words sound lower and longer. */
function toneOf(word: string): Buffer {
  const length = Math.round(RATE * (0.12 + 0.03 * Math.min(word.length, 10)))
  const pitch = 523 * 2 ** (-Math.min(word.length, 12) / 12)
  const tone = Buffer.alloc(length * 2)
  for (let at = 0; at < length; at++) {
    const fade = Math.sin((Math.PI * at) / length)
    tone.writeInt16LE(Math.round(6000 * fade * Math.sin((2 * Math.PI * pitch * at) / RATE)), at * 2)
  }
  return tone
}
