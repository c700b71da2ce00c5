import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isBeyondReading } from '../intake/grid/size-limits'

const PROJECT = join(import.meta.dirname, '..', '..', '..')
/** Everything of the program that may change what is published. */
const PROGRAM = ['src/address', 'src/contract', 'src/domain', 'src/prepare']

function addFile(hash: Hash, folder: string, path: string): void {
  const whole = join(folder, path)
  if (isBeyondReading(whole)) {
    // Refused by whoever would read it, whatever it holds.
    hash.update(`${path}\0${String(statSync(whole).size)}\0`)
    return
  }
  const bytes = readFileSync(whole)
  // The length keeps the end of one file apart from the beginning of the next.
  hash.update(`${path}\0${String(bytes.length)}\0`).update(bytes)
}

/** Hidden files are those of editors and spreadsheet locks, which nobody reads as data. */
function addFolder(hash: Hash, folder: string, path = ''): void {
  const entries = readdirSync(join(folder, path), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const inner = join(path, entry.name)
    if (entry.isDirectory()) addFolder(hash, folder, inner)
    else if (statSync(join(folder, inner)).isFile()) addFile(hash, folder, inner)
    // A pipe would be read for ever; nobody reads one as data, nor follows a link to a folder.
    else hash.update(`${inner}\0`)
  }
}

/**
 * SHA-256 (hex) over the names and bytes of all files of a folder. Always over the bytes: times and
 * sizes can lie, and hashing a large regency takes a tenth of a second. Throws when it cannot be read.
 */
export function fingerprintFolder(folder: string): string {
  const hash = createHash('sha256')
  addFolder(hash, folder)
  return hash.digest('hex')
}

/** SHA-256 (hex) over the sources of this program, the versions of its libraries and of Node. */
export function fingerprintProgram(): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of PROGRAM) addFolder(hash, PROJECT, path)
  addFile(hash, PROJECT, 'package-lock.json')
  return hash.digest('hex')
}
