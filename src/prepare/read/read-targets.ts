import { TARGETS_FILE } from '../intake/list-tables'
import { Period, type Target } from '../../contract'
import type { ProblemLog } from '../problems/problem-log'
import { parseCell } from '../intake/figures/parse-cell'
import type { CatalogueEntry } from '../model/catalogue-entry'
import { readChoice, readRequired } from './read-choice'
import { readCsv, type Row, type Table } from '../intake/grid/read-csv'
import { readRegionCell } from './read-points'
import type { Unit } from '../model/unit'

/** A target with the place it came from, and what its row remarks, which is not published. */
export type StatedTarget = { target: Target; note: string; file: string; row: number }

type Context = {
  root: string
  /** Every indicator of the file, those that have figures, and of these those in the main files. */
  catalogue: ReadonlyMap<string, CatalogueEntry>
  published: ReadonlyMap<string, CatalogueEntry>
  official: ReadonlyMap<string, CatalogueEntry>
  units: ReadonlyMap<string, Unit>
  sources: ReadonlySet<string>
  /** Of these, the ones that tell where they are published. */
  addressed: ReadonlySet<string>
  log: ProblemLog
}

const COLUMNS = ['indikator', 'wilayah', 'tahun', 'nilai', 'sumber', 'status']

/** A target is published in a plan or invented to show the format: nobody estimates one. */
const FACTS = { resmi: 'resmi' } as const
const SAMPLES = { contoh: 'contoh' } as const

function readTarget(
  table: Table,
  row: Row,
  status: 'resmi' | 'contoh',
  context: Context,
): StatedTarget | null {
  const { catalogue, published, official, units, sources, root, log } = context
  const place = { file: table.file, row: row.line }
  const indicator = readRequired(table, row, 'indikator', log)
  const entry = catalogue.get(indicator)
  if (entry === undefined) {
    if (indicator === '') return null
    const at = { ...place, column: 'indikator' }
    log.error('indikator-tidak-dikenal', at, { found: indicator })
    return null
  }
  if (entry.kind === 'category') {
    log.error('target-kategori', { ...place, column: 'indikator' }, { found: indicator })
    return null
  }
  const region =
    row.cell('wilayah') === ''
      ? null
      : readRegionCell(table, row, 'wilayah', { root, units, sources, log })
  const period = row.cell('tahun')
  if (!Period.safeParse(period).success) {
    log.error('tahun-salah', { ...place, column: 'tahun' }, { found: period })
  }
  const source = readRequired(table, row, 'sumber', log)
  if (source !== '' && !sources.has(source)) {
    log.error('sumber-tidak-dikenal', { ...place, column: 'sumber' }, { found: source })
  } else if (source !== '' && status === 'resmi' && !context.addressed.has(source)) {
    log.error('target-tanpa-alamat', { ...place, column: 'sumber' }, { found: source })
  }
  const text = readRequired(table, row, 'nilai', log)
  const value = text === '' ? null : parseCell(text, entry, { ...place, column: 'nilai' }, log)
  const choices = status === 'resmi' ? FACTS : SAMPLES
  if (readChoice(choices, table, row, 'status', log) === null || value === null) return null
  if (!(status === 'resmi' ? official : published).has(indicator)) {
    log.note('target-menunggu', { ...place, column: 'indikator' }, { found: indicator })
    return null
  }
  const note = row.cell('catatan')
  return { target: { indicator, region, period, value, source, status }, note, ...place }
}

/** One target for a region and period; the same one again is a slip of copying, another one a contradiction. */
function keepOne(stated: readonly StatedTarget[], log: ProblemLog): StatedTarget[] {
  const kept = new Map<string, StatedTarget>()
  for (const entry of stated) {
    const { target, file, row } = entry
    const key = [target.indicator, target.region, target.period].join(' ')
    const other = kept.get(key)
    if (other === undefined) kept.set(key, entry)
    else if (other.file !== file) continue
    else if (other.target.value === target.value && other.target.source === target.source) {
      const at = { file, row, column: 'indikator', region: target.region }
      log.error('target-ganda', at, { found: target.indicator, other: other.row })
    } else {
      const at = { file, row, column: 'nilai', region: target.region }
      log.error('baris-bertentangan', at, { other: file, otherRow: other.row })
    }
  }
  return [...kept.values()]
}

/**
 * Targets of `target.csv` and of `contoh/target.csv`; a target of a plan takes the
 * place of a sample of the same indicator, region and period.
 */
export function readTargets(context: Context): StatedTarget[] {
  const { root, log } = context
  const files = [
    { file: TARGETS_FILE, status: 'resmi' as const },
    { file: `contoh/${TARGETS_FILE}`, status: 'contoh' as const },
  ]
  const stated = files.flatMap(({ file, status }) => {
    const table = readCsv(root, file, COLUMNS, log)
    return (table?.rows ?? []).flatMap((row) =>
      table === null ? [] : (readTarget(table, row, status, context) ?? []),
    )
  })
  return keepOne(stated, log)
}
