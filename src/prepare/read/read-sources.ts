import { Period, Rhythm, type Source } from '../../contract'
import { isWebAddress } from '../../contract/web-address'
import type { ProblemLog } from '../problems/problem-log'
import { readChoice, readRequired } from './read-choice'
import { readId } from './read-code'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'

export const SOURCES_FILE = 'sumber.csv'
export const TRUST = { tinggi: 'tinggi', sedang: 'sedang', rendah: 'rendah' } as const

const COLUMNS = [
  'id',
  'penerbit',
  'judul',
  'tahun',
  'lisensi',
  'perantara',
  'url',
  'kepercayaan',
  'catatan_id',
  'catatan_en',
]

/** All sources; `lines` is filled with the line of each. */
export function readSources(
  root: string,
  log: ProblemLog,
  lines = new Map<string, number>(),
): Source[] {
  const table = readCsv(root, SOURCES_FILE, COLUMNS, log)
  if (table === null) return []
  return table.rows.flatMap((row): Source[] => {
    const id = readId(table, row, log)
    const trust = readChoice(TRUST, table, row, 'kepercayaan', log)
    const other = lines.get(id)
    if (other !== undefined) {
      log.error(
        'kode-ganda',
        { file: table.file, row: row.line, column: 'id' },
        { found: id, other },
      )
      return []
    }
    lines.set(id, row.line)
    if (trust === null) return []
    return [
      {
        id,
        publisher: readRequired(table, row, 'penerbit', log),
        title: readRequired(table, row, 'judul', log),
        year: readRequired(table, row, 'tahun', log),
        licence: readRequired(table, row, 'lisensi', log),
        via: row.cell('perantara'),
        url: readAddress(table, row, log),
        trust,
        note: { id: row.cell('catatan_id'), en: row.cell('catatan_en') },
        ...readNext(table, row, log),
      },
    ]
  })
}

/**
 * The cell as it is. One that names a scheme or somebody's access must be a whole address of the web; words
 * such as the name of a site stand on the page as they are, without a link.
 */
function readAddress(table: Table, row: Row, log: ProblemLog): string {
  const text = row.cell('url')
  if (isWebAddress(text) || !/[:@\\\p{Cc}\p{Cf}]/u.test(text)) return text
  log.error('alamat-salah', { file: table.file, row: row.line, column: 'url' })
  return ''
}

/** The column need not be there, nor a cell be filled: what nobody knows is left open. */
function readNext(table: Table, row: Row, log: ProblemLog): Pick<Source, 'next'> {
  const found = row.cell(NEXT)
  if (found === '') return {}
  const rhythm = Rhythm.options.find((one) => one === found.toLowerCase())
  if (rhythm !== undefined) return { next: rhythm }
  if (Period.safeParse(found).success) return { next: found }
  const expected = [...Rhythm.options, '2027', '2027-02'].join(', ')
  log.error('isian-salah', { file: table.file, row: row.line, column: NEXT }, { found, expected })
  return {}
}

const NEXT = 'berikutnya'
