import type { Facility, FacilityKind, LocalizedText } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { readChoice, readRequired } from './read-choice'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'
import { readCoordinate, readPlaceCells, type PointContext } from './read-points'
import { checkSchoolName } from './school-name'

/** A facility as its list states it: the desa it names, and a point that may be wrong. */
export type StatedFacility = Omit<Facility, 'placed' | 'pointDesa'> & {
  /** Where it is written, for messages. */
  readonly at: { readonly file: string; readonly row: number }
}

/** Files of facilities and the kinds that each may hold, by the words of the column `jenis`. */
export const FACILITY_FILES: readonly { file: string; kinds: Record<string, FacilityKind> }[] = [
  {
    file: 'titik/dikmen-2025.csv',
    kinds: { sma: 'SMA', smk: 'SMK', ma: 'MA', slb: 'SLB', muadalah: 'muadalah' },
  },
  {
    file: 'titik/faskes.csv',
    kinds: { puskesmas: 'puskesmas', 'rumah sakit': 'rumah-sakit' },
  },
  {
    file: 'titik/pelabuhan.csv',
    kinds: {
      pelabuhan: 'pelabuhan',
      'pelabuhan perikanan': 'pelabuhan-perikanan',
      'terminal khusus': 'terminal-khusus',
    },
  },
]
/** Kinds that the names of schools begin with. */
const SCHOOLS: ReadonlySet<FacilityKind> = new Set(['SMA', 'SMK', 'MA', 'SLB'])
const COLUMNS = ['nama', 'jenis', 'kode_kecamatan', 'kode_desa', 'sumber']
const OWNERSHIP = { '': null, negeri: 'negeri', swasta: 'swasta' } as const

function noteOf(row: Row): LocalizedText | null {
  const note = { id: row.cell('keterangan_id'), en: row.cell('keterangan_en') }
  return note.id === '' ? null : note
}

/** A source that is registered; an unknown one is told and returned as it stands. */
export function readSource(table: Table, row: Row, { sources, log }: PointContext): string {
  const found = readRequired(table, row, 'sumber', log)
  if (found !== '' && !sources.has(found)) {
    const place = { file: table.file, row: row.line, column: 'sumber' }
    log.error('sumber-tidak-dikenal', place, { found })
  }
  return found
}

function readFacility(
  table: Table,
  row: Row,
  kinds: Record<string, FacilityKind>,
  context: PointContext,
): StatedFacility | null {
  const { log } = context
  const kind = readChoice(kinds, table, row, 'jenis', log)
  if (kind === null) return null
  const name = readRequired(table, row, 'nama', log)
  const ownership = readChoice<'negeri' | 'swasta' | null>(OWNERSHIP, table, row, 'status', log)
  const { kecamatan, desa } = readPlaceCells(table, row, context)
  const cell = { file: table.file, row: row.line, column: 'jenis', region: desa ?? kecamatan }
  if (SCHOOLS.has(kind)) checkSchoolName(name, kind, cell, log)
  const note = noteOf(row)
  return {
    id: row.cell('kode') || name,
    name,
    kind,
    ...(ownership === null ? {} : { ownership }),
    kecamatan,
    desa,
    lng: readCoordinate(table, row, 'lng', log),
    lat: readCoordinate(table, row, 'lat', log),
    source: readSource(table, row, context),
    at: { file: table.file, row: row.line },
    ...(note === null ? {} : { note }),
  }
}

function tellTwins(table: Table, ids: readonly (string | null)[], log: ProblemLog): void {
  ids.forEach((id, index) => {
    const first = ids.indexOf(id)
    if (id === null || first === index) return
    const place = { file: table.file, row: table.rows[index]?.line ?? null, column: 'kode' }
    log.error('kode-ganda', place, { found: id, other: table.rows[first]?.line ?? 0 })
  })
}

/** Upper-secondary schools, health centres and ports, in the order of the files. */
export function readFacilities(context: PointContext): StatedFacility[] {
  return FACILITY_FILES.flatMap(({ file, kinds }) => {
    const table = readCsv(context.root, file, COLUMNS, context.log)
    if (table === null) return []
    const found = table.rows.map((row) => readFacility(table, row, kinds, context))
    tellTwins(
      table,
      found.map((one) => one?.id ?? null),
      context.log,
    )
    return found.filter((one) => one !== null)
  })
}
