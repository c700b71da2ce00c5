import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProblemLog } from '../../problems/problem-log'
import { decodeText } from './decode-text'
import { tellSwallowed } from './read-csv'
import { splitCsv } from './split-csv'
import { gridOfRecords } from './grid'
import { isNameRefused } from '../personal-data'
import type { IsPlace } from '../personal/personal-kinds'
import {
  isCsvTooLarge,
  isFileTooLarge,
  isGridTooLarge,
  isWorkbookTooLarge,
  tellTooWide,
} from './size-limits'
import { readWorkbook, type Workbook } from './xlsx-grids'

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04]
const WORKBOOK = /\.xls[xm]$/i
const OTHER_SPREADSHEET = /\.(xls|xlsb|ods|numbers|et)$/i
/** What editors and people leave beside the tables. */
const NO_TABLE = /^[.~]|\.md$/i

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** The stream of an encrypted workbook, named in UTF-16 in its directory. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

function csvGrid(file: string, bytes: Uint8Array, log: ProblemLog): Workbook {
  const records = splitCsv(decodeText(bytes))
  tellSwallowed(file, records, log)
  const grid = gridOfRecords(file, records)
  return { visible: [grid], hidden: [] }
}

/** Whether a name in a folder of tables is one to read, to refuse with a remedy, or to leave alone. */
export function tableKind(name: string): 'csv' | 'workbook' | 'other' | null {
  if (NO_TABLE.test(name)) return null
  if (/\.csv$/i.test(name)) return 'csv'
  return WORKBOOK.test(name) ? 'workbook' : 'other'
}

/**
 * Sheets of `root/file`. A file that cannot be read is one error with its remedy, and null. `isPlace`:
 * known names of regions, which are not those of persons.
 */
export async function readGrids(
  root: string,
  file: string,
  log: ProblemLog,
  isPlace?: IsPlace,
): Promise<Workbook | null> {
  if (isNameRefused(file, log, isPlace)) return null
  const kind = tableKind(file.split('/').at(-1) ?? '')
  if (kind === 'other') {
    if (OTHER_SPREADSHEET.test(file)) log.error('berkas-bentuk-lain', { file })
    else log.warn('berkas-dilewati', { file })
    return null
  }
  if (isFileTooLarge(root, file, 'table', log)) return null
  const bytes = await readFile(join(root, file))
  if (startsWith(bytes, COMPOUND_FILE)) {
    log.error(isEncrypted(bytes) ? 'berkas-terkunci' : 'berkas-bentuk-lain', { file })
    return null
  }
  if (kind === 'csv' && startsWith(bytes, ZIP_FILE)) {
    log.error('berkas-salah-nama', { file })
    return null
  }
  const isTooLarge = kind === 'csv' ? isCsvTooLarge : isWorkbookTooLarge
  if (isTooLarge(file, bytes, log)) return null
  try {
    const workbook = kind === 'csv' ? csvGrid(file, bytes, log) : await readWorkbook(file, bytes)
    const grids = [...workbook.visible, ...workbook.hidden]
    return grids.some((grid) => isGridTooLarge(grid, log)) ? null : workbook
  } catch (error) {
    if (error instanceof Error && tellTooWide(file, error.message, log)) return null
    if (kind === 'csv') log.error('berkas-rusak', { file }, { what: { own: 'table' } })
    else log.error('berkas-excel-rusak', { file })
    return null
  }
}
