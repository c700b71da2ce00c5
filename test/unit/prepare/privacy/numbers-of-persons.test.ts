import { describe, expect, it } from 'vitest'
import type { Grid, GridCell } from '../../../../src/prepare/intake/grid/grid'
import { isRefused } from '../../../../src/prepare/intake/personal-data'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { units } from '../intake/support/read-tables'
import { HONEST_NUMBERS, TOLD_NUMBERS } from './support/numbers-of-persons'

function foundIn(...rows: readonly (readonly GridCell[])[]) {
  const lines = rows.map((cells, index) => ({ line: index + 1, cells, hidden: false }))
  const base = { file: 'nilai/a.xlsx', sheet: null, merges: [], hiddenColumns: new Set<number>() }
  const grid: Grid = { ...base, rows: lines }
  const log = new ProblemLog()
  isRefused([grid], log, units.isPlace)
  return log.problems.map(({ id, row, column }) => [id, row, column])
}

const HEAD = ['kode', 'nama', 'bank']
const ROW = ['16.07.01.2001', 'Merah Mata', 3]

describe('numbers of persons below a table', () => {
  it.each(TOLD_NUMBERS)('are refused: %s in "%s"', (kind, text) => {
    expect(foundIn(HEAD, ROW, [text])).toEqual([[`data-pribadi-${kind}`, 3, 'A']])
  })

  it.each(HONEST_NUMBERS)('are none in "%s"', (text) => {
    expect(foundIn(HEAD, ROW, [text])).toEqual([])
  })
})

describe('the number of a civil servant', () => {
  const nip = 'NIP. 19700101 199503 1 001'

  it('belongs to a signature below a name or a rank, alone or beside another', () => {
    const name = 'Drs. Fulan, M.Si'
    expect(foundIn(HEAD, ROW, [null, null, name], [null, null, nip])).toEqual([])
    const rank = [null, null, 'Pembina Utama Muda']
    expect(foundIn(HEAD, ROW, [null, null, name], rank, [null, null, nip])).toEqual([])
    expect(foundIn(HEAD, ROW, [name, null, 'Fulanah, SE'], [], [nip, null, nip])).toEqual([])
    const labelled = ['NIP.', '197001011995031001']
    expect(foundIn(HEAD, ROW, [name], labelled)).toEqual([])
  })

  it('is refused below figures, in a list and in a column of numbers', () => {
    const refused = (row: number, column: string) => [['data-pribadi-nik', row, column]]
    expect(foundIn(HEAD, ROW, [nip])).toEqual(refused(3, 'A'))
    const list = [['Nama', 'NIP'], ...['Fulan', 'Fulanah'].map((one) => [one, nip])]
    expect(foundIn(...list)).toEqual(refused(2, 'B'))
    expect(foundIn([...HEAD, 'pengisi'], [...ROW, '197001011995031001'])).toEqual(refused(2, 'D'))
    expect(foundIn([...HEAD, 'pengisi'], [...ROW, Number('197001011995031001')])).toEqual(
      refused(2, 'D'),
    )
  })
})

describe('thirteen digits that begin with three zeros', () => {
  it('are the number of a card, and a code below the heading of one is none', () => {
    expect(foundIn([...HEAD, 'x'], [...ROW, '0001234567890'])).toEqual([
      ['data-pribadi-kartu', 2, 'D'],
    ])
    expect(foundIn(['kode', 'bank'], ['000123456', 3])).toEqual([])
  })
})
