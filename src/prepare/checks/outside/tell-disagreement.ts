import type { ProblemLog } from '../../problems/problem-log'
import type { Pair } from '../../../domain/correlation'
import type { CatalogueEntry } from '../../model/catalogue-entry'
import { OUTSIDE_CHECKS_FILE, type DeclaredCheck } from '../../read/read-outside-checks'

type Compared = { pairs: number; region: string | null; pair: Pair | null }

const DECIMALS = 3
const PERCENT_DECIMALS = 1

/** A difference too small for its decimals keeps its first digit: it must not read as none. */
function percent(share: number): number {
  const value = share * 100
  return Number(value < 0.1 ? value.toPrecision(1) : value.toFixed(PERCENT_DECIMALS))
}

/** The error of a table that does not agree with its independent one. */
export function tellDisagreement(
  check: DeclaredCheck,
  found: number,
  { pairs, region, pair }: Compared,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  log: ProblemLog,
): void {
  const { method, level, bound, table, other } = check
  const place = { file: table.file, column: table.measure }
  const texts = {
    ...{ title: check.title.id, titleEn: check.title.en },
    ...{ reason: check.reason.id, reasonEn: check.reason.en },
    ...{ measure: table.measure, other: other.measure, otherFile: other.file },
    ...{ count: pairs, level, row: check.row },
  }
  const [a, b] = pair ?? [0, 0]
  switch (method) {
    case 'peringkat': {
      const rho = Number(found.toFixed(DECIMALS))
      log.error('periksa-luar-peringkat', place, { ...texts, found: rho, bound })
      return
    }
    case 'kelas': {
      const categories = catalogue.get(table.measure)?.categories ?? []
      const label = (code: number) => categories.find((one) => one.code === code)?.label
      const classes = {
        ...{ own: label(a)?.id ?? a, ownEn: label(a)?.en ?? a },
        ...{ due: label(b)?.id ?? b, dueEn: label(b)?.en ?? b },
      }
      const differing = Math.round(found * pairs)
      log.error('periksa-luar-kelas', { ...place, region }, { ...texts, ...classes, differing })
      return
    }
    case 'beda-relatif':
    case 'jumlah':
      log.error(
        'periksa-luar-beda',
        { ...place, region },
        { ...texts, a, b, found: percent(found), bound: percent(bound) },
      )
  }
}

/** The error of a bound that is not stricter than the widest one that would still find a fault. */
export function tellLooseBound(
  { row, title, method, bound }: DeclaredCheck,
  found: number,
  widest: number,
  log: ProblemLog,
): void {
  const place = { file: OUTSIDE_CHECKS_FILE, row, column: 'batas' }
  const rounded = (value: number): number => Number(value.toFixed(DECIMALS))
  const id = method === 'peringkat' ? 'periksa-luar-longgar' : 'periksa-luar-longgar-beda'
  const texts = { title: title.id, titleEn: title.en }
  log.error(id, place, { ...texts, bound, found: rounded(found), widest: rounded(widest) })
}
