import type { Dress } from './dress'
import { cell, type Cell } from './table'

/** One period of a table, and where the table says it. */
export type Period = {
  period: string
  year: Cell | null
  month: Cell | null
  title?: string
  /** The year that stands beside the figures in their headings. */
  heading?: string
}

type SheetPeriods = { name: string; periods: Period[] }

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni']
const AT = { year: null, month: null }

function twoDigits(month: number): string {
  return `2024-${String(month).padStart(2, '0')}`
}

/** The sheets of a table with their periods. */
export function periodsOf({ period, seed, numbers }: Dress): SheetPeriods[] {
  const name = 'Lembar'
  const year = (text: string) => ({ period: text, year: cell(Number(text)), month: null })
  const months = [(seed % 3) + 1, (seed % 3) + 3]
  const word = (month: number) => MONTHS[month - 1] ?? ''
  switch (period) {
    case 'column':
      return [{ name, periods: [year('2023')] }]
    case 'two years':
      return [{ name, periods: [year('2022'), year('2023')] }]
    case 'title': {
      const titles = ['Tahun 2023', 'Data desa, 2023', 'TAHUN : 2023', 'Keadaan 31 Desember 2023']
      return [{ name, periods: [{ ...AT, period: '2023', title: titles[seed % 4] ?? '' }] }]
    }
    case 'file':
      return [{ name, periods: [{ ...AT, period: '2023' }] }]
    case 'heading':
      return [{ name, periods: [{ ...AT, period: '2023', heading: '2023' }] }]
    case 'sheet':
      return ['2022', '2023'].map((text, at) => ({
        name: at === 0 ? text : `Tahun ${text}`,
        periods: [{ ...AT, period: text }],
      }))
    case 'month column':
      return [
        {
          name,
          periods: months.map((month) => ({
            ...year('2024'),
            period: twoDigits(month),
            month: cell(numbers.isText ? word(month) : month),
          })),
        },
      ]
    case 'month text':
      return [
        {
          name,
          periods: months.map((month) => ({
            ...AT,
            period: twoDigits(month),
            year: cell(numbers.isText ? `${word(month)} 2024` : twoDigits(month)),
          })),
        },
      ]
    case 'month title': {
      const [month = 1] = months
      return [
        {
          name,
          periods: [{ ...AT, period: twoDigits(month), title: `Bulan ${word(month)} 2024` }],
        },
      ]
    }
    case 'month sheets':
      return months.map((month) => ({
        name: seed % 2 ? `${word(month)} 2024` : word(month),
        periods: [
          { ...AT, period: twoDigits(month), ...(seed % 2 ? {} : { title: 'Data tahun 2024' }) },
        ],
      }))
  }
}
