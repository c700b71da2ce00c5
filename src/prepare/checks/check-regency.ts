import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { isBeyondReading } from '../intake/grid/size-limits'
import type { ProblemLog } from '../problems/problem-log'
import { decodeText } from '../intake/grid/decode-text'
import { BOUNDARIES_FILE } from '../read/read-boundaries'
import { CENTRES_FILE } from '../read/read-centres'
import { SETTINGS_FILE, type Settings } from '../read/read-settings'
import type { Unit } from '../model/unit'
import { isFile } from '../intake/grid/required-files'

/** Folders whose tables are about regions. */
const FOLDERS = ['nilai', 'contoh', 'luar', 'titik', 'bidang']
/** Towns to which distances are measured may all lie in other kabupaten. */
const OF_OTHERS: readonly string[] = [CENTRES_FILE]
/** A few codes may be slips, which are told row by row. */
const FEWEST_CODES = 3
const MOST_NAMES = 5
/** Code of a kecamatan or desa, with its kabupaten in front. */
const CODE = /(?<![\d.])([1-9]\d\.\d\d)\.\d\d(?:\.\d{4})?(?![\d.])/g

function filesOf(root: string): string[] {
  const tables = FOLDERS.flatMap((folder) => {
    try {
      return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
    } catch {
      return []
    }
  })
  const isText = (file: string): boolean => ['.csv', '.geojson'].includes(extname(file))
  return [BOUNDARIES_FILE, ...tables.filter(isText).toSorted()].filter(
    (file) => !OF_OTHERS.includes(file),
  )
}

/** Kabupaten of the codes in a file; empty as soon as one is the right one. */
function foreignRoots(root: string, file: string, own: string): string[] {
  let text: string
  // A pipe would be read for ever.
  if (!isFile(join(root, file))) return []
  try {
    // What is too large or cannot be read is told by whoever needs it.
    if (isBeyondReading(join(root, file))) return []
    text = decodeText(readFileSync(join(root, file)))
  } catch {
    return []
  }
  const found: string[] = []
  for (const [, kabupaten = ''] of text.matchAll(CODE)) {
    if (kabupaten === own) return []
    found.push(kabupaten)
  }
  return found.length < FEWEST_CODES ? [] : found
}

/**
 * Settings, units, boundaries and tables must be of one kabupaten. One error says that they are not, in the
 * place of one for each row; false then, for nothing else can be said.
 */
export function checkRegency(
  root: string,
  settings: Settings,
  units: readonly Unit[],
  log: ProblemLog,
): boolean {
  const own = units.find(({ level }) => level === 'kabupaten')
  if (own === undefined) return false
  const name = `${own.name} (${own.code})`
  if (settings.kode !== own.code) {
    const place = { file: SETTINGS_FILE, column: 'kode' }
    log.error('kabupaten-beda', place, { found: settings.kode, setting: settings.nama, name })
    return false
  }
  const foreign = filesOf(root).flatMap((file) => {
    const roots = foreignRoots(root, file, own.code)
    return roots.length === 0 ? [] : [{ file, roots }]
  })
  const [first] = foreign
  if (first === undefined) return true
  const others = foreign.length > MOST_NAMES ? ', …' : ''
  log.error(
    'kabupaten-lain',
    { file: first.file },
    {
      found: [...new Set(foreign.flatMap(({ roots }) => roots))].toSorted().slice(0, 3).join(', '),
      files:
        foreign
          .slice(0, MOST_NAMES)
          .map(({ file }) => file)
          .join(', ') + others,
      name,
    },
  )
  return false
}
