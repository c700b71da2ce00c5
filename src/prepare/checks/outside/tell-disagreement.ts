import type { ProblemLog } from '../../problems/problem-log'
import type { Pair } from '../../../domain/correlation'
import type { DeclaredCheck } from '../../read/read-outside-checks'

type Compared = { pairs: number; region: string | null; pair: Pair | null }

const DECIMALS = 3
const PERCENT_DECIMALS = 1

function percent(share: number): number {
  return Number((share * 100).toFixed(PERCENT_DECIMALS))
}

/** The error of a table that does not agree with its independent one. */
export function tellDisagreement(
  check: DeclaredCheck,
  found: number,
  { pairs, region, pair }: Compared,
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
    case 'beda-relatif':
    case 'jumlah':
      log.error(
        'periksa-luar-beda',
        { ...place, region },
        { ...texts, a, b, found: percent(found), bound: percent(bound) },
      )
  }
}
