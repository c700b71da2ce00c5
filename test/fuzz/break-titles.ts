import { pick } from '../soak/random'
import type { Breaking } from './break-meaning'
import { forget } from './break-meaning'
import { isFigureRole } from './build-table'
import { SUBJECTS, subjectTitle } from './subjects'
import { cell } from './table'

const SEXES = {
  penduduk_laki: ['Laki-laki', 'L', 'Pria', 'LAKI-LAKI'],
  penduduk_perempuan: ['Perempuan', 'P', 'Wanita', 'Data Perempuan'],
}

/** Changes of what a title or a sheet says of whom a table is, after which its figures are of others. */
export const BREAKING_TITLES: Record<string, Breaking> = {
  'a title of others': (sheet, { table, dress, random }) => {
    const { subject, seed } = dress
    const row = sheet.rows.findLast(({ kind, cells }) => kind === 'title' && cells[0] !== null)
    if (subject === 'none' || SUBJECTS[subject].foreign.length === 0) return null
    if (row === undefined || table.sheets.length > 1) return null
    row.cells[0] = cell(subjectTitle({ subject, seed }, undefined, random, true))
    return forget(sheet, table)
  },
  'a sheet of one sex': (sheet, { table, random }) => {
    const isOfFigures = sheet.columns.some(isFigureRole)
    if (!isOfFigures || table.sheets.length > 1) return null
    const own = random() < 0.5 ? 'penduduk_laki' : 'penduduk_perempuan'
    if (sheet.columns.filter(isFigureRole).every((role) => role === own)) return null
    sheet.name = pick(random, SEXES[own]) ?? ''
    return forget(sheet, table, (role) => role === own)
  },
}
