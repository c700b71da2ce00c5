import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const DEFLATED = 8
/** A size or number that stands elsewhere, because it is over four (or two) bytes. */
const ELSEWHERE = 0xffffffff
const ELSEWHERE_SHORT = 0xffff
/** Nothing deflates better. */
const BEST_RATIO = 1_032

export type ZipSize = { parts: number; bytes: number }

type Entry = { name: string; method: number; packed: number; bytes: number; at: number }

function* entriesOf(zip: Buffer, at: number, count: number): Generator<Entry> {
  for (let offset = at, index = 0; index < count; index += 1) {
    if (offset + 46 > zip.length || zip.readUInt32LE(offset) !== DIRECTORY_ENTRY) return
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) =>
      zip.readUInt16LE(offset + field),
    )
    yield {
      name: zip.toString('utf8', offset + 46, offset + 46 + name),
      method: zip.readUInt16LE(offset + 10),
      packed: zip.readUInt32LE(offset + 20),
      bytes: zip.readUInt32LE(offset + 24),
      at: zip.readUInt32LE(offset + 42),
    }
    offset += 46 + name + extra + comment
  }
}

/** A part as it is packed. */
function packedPart(zip: Buffer, { packed, at }: Entry): Buffer {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  return zip.subarray(start, start + packed)
}

/** What a part comes to when it is unpacked, at most one byte more than `most`. */
function unpackedSize(zip: Buffer, entry: Entry, most: number): number {
  const { packed, method, at } = entry
  if (method !== DEFLATED || at + 30 > zip.length) return packed
  try {
    return inflateRawSync(packedPart(zip, entry), { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    // A part that is broken is told by the library that reads it.
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : packed
  }
}

/** Where the directory of a zip file ends; -1 when it is no whole zip file. */
function endOf(zip: Buffer): number {
  const earliest = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT)
  let end = zip.length - END_LENGTH
  while (end >= earliest && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1
  return end < earliest ? -1 : end
}

/** The texts of the parts of such names, for a zip file whose size `zipSize` has found fair. */
export function zipTexts(bytes: Uint8Array, isWanted: (name: string) => boolean): string[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(zip)
  if (end < 0) return []
  const parts = zip.readUInt16LE(end + 10)
  const entries = [...entriesOf(zip, zip.readUInt32LE(end + 16), parts)]
  return entries
    .filter(({ name }) => isWanted(name.toLowerCase()))
    .map((entry) => {
      const packed = packedPart(zip, entry)
      return (entry.method === DEFLATED ? inflateRawSync(packed) : packed).toString('utf8')
    })
}

/**
 * How many parts a zip file has and what they come to unpacked: as its directory states, where that is
 * already more than `most`; else as they are, for a directory can lie. Null when it is no whole zip file.
 */
export function zipSize(bytes: Uint8Array, most: ZipSize): ZipSize | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(zip)
  if (end < 0) return null
  const parts = zip.readUInt16LE(end + 10)
  const directory = zip.readUInt32LE(end + 16)
  // Only an archive of thousands of parts or gigabytes states its sizes elsewhere.
  const isHuge = parts === ELSEWHERE_SHORT || directory === ELSEWHERE
  if (isHuge) return { parts: ELSEWHERE_SHORT, bytes: ELSEWHERE }
  if (parts > most.parts) return { parts, bytes: 0 }
  const entries = [...entriesOf(zip, directory, parts)]
  const stated = entries.reduce((sum, one) => sum + one.bytes, 0)
  const packed = entries.reduce((sum, one) => sum + one.packed, 0)
  if (stated > most.bytes || packed * BEST_RATIO <= most.bytes) return { parts, bytes: stated }
  let unpacked = 0
  for (const entry of entries) {
    unpacked += unpackedSize(zip, entry, most.bytes - unpacked)
    if (unpacked > most.bytes) break
  }
  return { parts, bytes: unpacked }
}
