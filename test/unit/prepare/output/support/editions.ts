import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type File = { path: string; text: string }
export type Edition = { files: File[]; manifest: string }

function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A small publication: `shared` is the same in every edition, the other files differ. */
export function makeEdition(name: string, fileCount = 3, bytes = 2000): Edition {
  const texts = ['shared', ...Array.from({ length: fileCount }, (_, i) => `${name} ${String(i)} `)]
  const files = texts.map((text, index): File & { sha256: string } => {
    const long = text.repeat(Math.ceil(bytes / text.length))
    const hash = sha256(long)
    return { path: `part-${String(index)}.${hash.slice(0, 10)}.json`, text: long, sha256: hash }
  })
  const listed = files.map(({ path, text, sha256: hash }) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: hash,
  }))
  return { files, manifest: JSON.stringify({ edition: name, files: listed }) }
}

/**
 * The edition that a folder holds, after its manifest has been held to every file's size and SHA-256.
 * Throws when one is missing or different; null when there is no manifest.
 */
export function verifiedEdition(folder: string): string | null {
  const names = readdirSync(folder)
  if (!names.includes('manifest.json')) return null
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    edition: string
    files: { path: string; bytes: number; sha256: string }[]
  }
  for (const { path, bytes, sha256: hash } of manifest.files) {
    const found = readFileSync(join(folder, path))
    if (found.length !== bytes || sha256(found) !== hash) throw new Error(`${path} is not whole`)
  }
  return manifest.edition
}
