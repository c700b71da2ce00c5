import type { ProblemId } from '../problems/problem-messages'
import type { ProblemLog } from '../problems/problem-log'
import { columnLetter, isBlank, type Grid, type GridCell } from './grid'
import { headingWords } from './heading-words'
import type { Workbook } from './xlsx-grids'

/** BPS and Kemendagri provinces, the first two digits of a NIK. */
const PROVINCES = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 ' +
    '81 82 91 92 93 94 95 96 97'
  ).split(' '),
)
/** The day of birth of a woman is written with 40 added. */
const FEMALE_DAYS = 40

/** A population number (NIK or KK): 16 digits, province, a possible date of birth, a serial number. */
function isPopulationNumber(text: string): boolean {
  if (text.length < 16) return false
  const digits = text.replace(/[\s.'-]/g, '')
  if (!/^\d{16}$/.test(digits) || !PROVINCES.has(digits.slice(0, 2))) return false
  const day = Number(digits.slice(6, 8))
  const month = Number(digits.slice(8, 10))
  const dayOfMonth = day > FEMALE_DAYS ? day - FEMALE_DAYS : day
  if (dayOfMonth < 1 || dayOfMonth > 31 || month < 1 || month > 12) return false
  return digits.slice(2, 6) !== '0000' && digits.slice(12) !== '0000'
}

/** A mobile number written with its 0 or +62, as no figure is. */
function isMobileNumber(text: string): boolean {
  if (text.length < 10 || !(text.startsWith('0') || text.startsWith('+'))) return false
  return /^(?:0|\+62)8\d{8,11}$/.test(text.replace(/[\s().-]/g, ''))
}

const PHONE_HEADING =
  /(^| )(telp|telepon|telpon|tlp|hp|no hp|wa|whatsapp|handphone|phone|ponsel)( |$)/
const ADDRESS_HEADING = /(^| )(alamat|domisili|rt rw)( |$)/
const PERSON_HEADING =
  /^nama (lengkap|orang|warga|penduduk|penerima|pemilik|pasien|anak|bayi|balita|ibu|ayah|siswa|kk|orang tua|kepala keluarga|suami|istri|korban|pendaftar|responden)\b|^(nama kepala keluarga|kepala keluarga)$/
/** A plain "Nama" beside a column of desa names people or houses, not regions. */
const PLAIN_NAME = 'nama'
const DESA_HEADING = /(^| )(desa|kelurahan)( |$)/
const HEADING_ROWS = 60

function textOf(cell: GridCell | undefined): string {
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' ? String(cell) : ''
}

type Finding = { id: ProblemId; row: number; column: number }

function findInCells(grid: Grid, phones: ReadonlySet<number>): Finding[] {
  const found = new Map<string, Finding>()
  const add = (id: ProblemId, row: number, column: number) => {
    const key = `${id} ${String(column)}`
    if (!found.has(key)) found.set(key, { id, row, column })
  }
  for (const { line, cells } of grid.rows) {
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column]
      const isLong =
        typeof cell === 'string' ? cell.length > 6 : typeof cell === 'number' && cell > 1e6
      if (!isLong) continue
      const text = textOf(cell)
      if (isPopulationNumber(text)) add('data-pribadi-nik', line, column)
      else if (isMobileNumber(text)) add('data-pribadi-telepon', line, column)
      else if (phones.has(column) && /^\+?[\d\s().-]{7,18}$/.test(text)) {
        add('data-pribadi-telepon', line, column)
      }
    }
  }
  return [...found.values()]
}

/** A row of headings that names people and where they live; its address column. */
function findNamedPeople(grid: Grid): Finding[] {
  for (const [index, { line, cells }] of grid.rows.slice(0, HEADING_ROWS).entries()) {
    const headings = cells.map((cell) => (typeof cell === 'string' ? headingWords(cell) : ''))
    const address = headings.findIndex((heading) => ADDRESS_HEADING.test(heading))
    if (address < 0 || headings.filter((heading) => heading !== '').length < 2) continue
    const isPerson = headings.some((heading) => PERSON_HEADING.test(heading))
    const isNamed =
      headings.includes(PLAIN_NAME) && headings.some((heading) => DESA_HEADING.test(heading))
    const isFilled = grid.rows.slice(index + 1).some((row) => !isBlank(row.cells[address]))
    if ((isPerson || isNamed) && isFilled) {
      return [{ id: 'data-pribadi-nama-alamat', row: line, column: address }]
    }
  }
  return []
}

function phoneColumns(grid: Grid): Set<number> {
  const found = new Set<number>()
  for (const { cells } of grid.rows.slice(0, HEADING_ROWS)) {
    cells.forEach((cell, column) => {
      if (typeof cell === 'string' && PHONE_HEADING.test(headingWords(cell))) found.add(column)
    })
  }
  return found
}

/**
 * Refuses a sheet, hidden parts included, that holds population numbers, phone numbers, or people with
 * their addresses. True when it does; the message names column and first row and never the content.
 */
function hasPersonalData(grid: Grid, log: ProblemLog): boolean {
  const found = [...findInCells(grid, phoneColumns(grid)), ...findNamedPeople(grid)]
  for (const { id, row, column } of found) {
    log.error(id, { file: grid.file, sheet: grid.sheet, row, column: columnLetter(column) })
  }
  return found.length > 0
}

/** A file with personal data anywhere, hidden sheets included, is refused as a whole; all of it is told. */
export function isRefused({ visible, hidden }: Workbook, log: ProblemLog): boolean {
  return [...visible, ...hidden].filter((grid) => hasPersonalData(grid, log)).length > 0
}
