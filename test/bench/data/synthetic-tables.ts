import { chance, desaOf, yearsOf, type Size } from './synthetic-size.ts'

/** Share of cells left empty, as in tables that people fill in. */
const EMPTY_SHARE = 0.01

type Form = { kind: string; aggregation: string; decimals: number; maximum: string; top: number }

/** The kinds of indicators in turn: families first, which weigh the others. */
const FORMS: readonly Form[] = [
  { kind: 'jumlah', aggregation: 'jumlah', decimals: 0, maximum: '', top: 900 },
  { kind: 'tingkat', aggregation: 'rata-tertimbang', decimals: 1, maximum: '100', top: 90 },
  { kind: 'indeks', aggregation: 'rata', decimals: 3, maximum: '1', top: 0.9 },
  { kind: 'ukuran', aggregation: 'maks', decimals: 2, maximum: '', top: 60 },
]

export function formOf(indicator: number): Form {
  const form = FORMS[indicator % FORMS.length]
  if (form === undefined) throw new Error('There is no form.')
  return form
}

export function indicatorId(indicator: number): string {
  return indicator === 0 ? 'keluarga' : `ind_${String(indicator).padStart(3, '0')}`
}

/** A figure that changes slowly from year to year, as real ones do. */
function cell(indicator: number, desa: number, year: number): string {
  const isWeight = indicator === 0
  if (!isWeight && chance(indicator, desa, year, 7) < EMPTY_SHARE) return ''
  const { top, decimals } = formOf(indicator)
  const level = 0.3 + 0.6 * chance(indicator, desa)
  const growth = 1 + 0.01 * year * (chance(indicator, desa, 3) - 0.3)
  return (top * level * growth).toFixed(decimals)
}

/** The tables of `nilai/`: name -> text, one row a desa and year. */
export function tableTexts(size: Size): Map<string, string> {
  const desa = desaOf(size)
  const years = yearsOf(size)
  const tables = new Map<string, string>()
  for (let first = 0; first < size.indicators; first += size.indicatorsOfTable) {
    const count = Math.min(size.indicatorsOfTable, size.indicators - first)
    const indicators = Array.from({ length: count }, (_, index) => first + index)
    const heading = ['kode', 'nama', 'tahun', ...indicators.map(indicatorId)]
    const rows = years.flatMap((year, yearIndex) =>
      desa.map(({ code, name }, desaIndex) => {
        const cells = indicators.map((indicator) => cell(indicator, desaIndex, yearIndex))
        return [code, name, year, ...cells].join(',')
      }),
    )
    const name = `tabel-${String(tables.size + 1).padStart(2, '0')}.csv`
    tables.set(name, [heading.join(','), ...rows].join('\n') + '\n')
  }
  return tables
}
