import type { Language } from '../../contract'
import { grouped } from '../problems/messages/spoken'
import type { FigureReading, SheetReading } from '../intake/reading-report'

const WORDS = {
  id: {
    title: 'Yang dibaca dari setiap tabel angka:',
    head: ['tabel', 'baris', 'ditinggal', 'kolom', 'ditinggal', 'angka', 'jumlah diperiksa'],
    differ: 'berbeda',
    rows: 'baris',
    column: 'kolom',
    others: (files: string, rows: string) => `Dibaca utuh: ${files} berkas lain, ${rows} baris.`,
    readAs: 'Dibaca sebagai (judul kolom = indikator), dengan periode dan sumbernya:',
    source: 'sumber',
    left: 'Yang tidak dibaca dan sebabnya:',
    reasons: {
      jumlah: 'jumlah atau rata-rata; dihitung sendiri',
      tersembunyi: 'tersembunyi',
      'tanpa-angka': 'tanpa angka: judul atau catatan, atau wilayah yang belum diisi',
      'tidak-diambil': 'tidak diambil; sebabnya di pesan di atas',
      'tidak-dipakai': 'tidak dipakai',
      'tanpa-tabel': 'tidak memuat tabel yang dikenal',
      'tidak-dibaca': 'tidak ada yang membaca berkas ini',
      ditolak: 'ditolak; sebabnya di pesan di atas',
    },
  },
  en: {
    title: 'What was read from each table of figures:',
    head: ['table', 'rows', 'left out', 'columns', 'left out', 'figures', 'totals checked'],
    differ: 'differ',
    rows: 'rows',
    column: 'column',
    others: (files: string, rows: string) => `Read whole: ${files} other files, ${rows} rows.`,
    readAs: 'Read as (heading = indicator), with period and source:',
    source: 'source',
    left: 'What was not read, and why:',
    reasons: {
      jumlah: 'totals or means; they are computed',
      tersembunyi: 'hidden',
      'tanpa-angka': 'no figure: headings or notes, or regions not yet filled in',
      'tidak-diambil': 'not taken; the messages above say why',
      'tidak-dipakai': 'not used',
      'tanpa-tabel': 'no table that is known',
      'tidak-dibaca': 'nothing reads this file',
      ditolak: 'refused; the messages above say why',
    },
  },
} as const

const nameOf = ({ file, sheet }: SheetReading): string =>
  sheet === null ? file : `${file} [${sheet}]`

const isWhole = ({ rowsLeftOut, columnsLeftOut, leftOut }: SheetReading): boolean =>
  leftOut === null && rowsLeftOut.length === 0 && columnsLeftOut.length === 0

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  const pad = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
  return rows.map((row) => `  ${row.map(pad).join('  ')}`)
}

function tableOf(readings: readonly SheetReading[], language: Language): string[] {
  const words = WORDS[language]
  const number = (value: number) => grouped(value, language)
  const rows = readings.map((reading) => {
    const { rows: read, rowsLeftOut, columns, columnsLeftOut, numbers, totals } = reading
    const leftRows = rowsLeftOut.reduce((sum, { count }) => sum + count, 0)
    const differing = totals.differing > 0 ? ` (${number(totals.differing)} ${words.differ})` : ''
    const counts = [read, leftRows, columns.length, columnsLeftOut.length, numbers ?? 0]
    return [nameOf(reading), ...counts.map(number), `${number(totals.checked)}${differing}`]
  })
  return rows.length === 0 ? [] : [words.title, ...aligned([words.head, ...rows])]
}

function reasonsOf(reading: SheetReading, language: Language): string[] {
  const { rows, column: word, reasons } = WORDS[language]
  const { leftOut, rowsLeftOut, columnsLeftOut } = reading
  const said = [
    ...(leftOut === null ? [] : [reasons[leftOut]]),
    ...rowsLeftOut.map(
      ({ reason, count }) => `${grouped(count, language)} ${rows}: ${reasons[reason]}`,
    ),
    ...[...new Set(columnsLeftOut.map(({ reason }) => reason))].map((reason) => {
      const columns = columnsLeftOut.filter((one) => one.reason === reason)
      return `${word} ${columns.map(({ column }) => column).join(', ')}: ${reasons[reason]}`
    }),
  ]
  return said.map((one) => `  ${nameOf(reading)}, ${one}`)
}

const MOST_PERIODS = 3

/** "2022, 2023"; of more the first and the last, and how many. */
function spanOf(periods: readonly string[]): string {
  const [first = '', last = ''] = [periods[0], periods.at(-1)]
  if (periods.length <= MOST_PERIODS) return periods.join(', ')
  return `${first}–${last} (${String(periods.length)})`
}

/** A heading that says it itself is not said twice. */
function columnAs({ columns, indicator, name }: FigureReading, language: Language): string {
  const headings = [...new Set(columns)].join(', ')
  const isSaid = [indicator, name.id, name.en].includes(headings)
  return isSaid || headings === '' ? name[language] : `${headings} = ${name[language]}`
}

/** What the columns of one table were read as, a line for each period and source. */
function readAs(reading: SheetReading, language: Language): string[] {
  const lines = new Map<string, string[]>()
  for (const one of reading.figures) {
    const key = `${spanOf(one.periods)}, ${WORDS[language].source} ${one.source}`
    lines.set(key, [...(lines.get(key) ?? []), columnAs(one, language)])
  }
  return [...lines].map(([key, said]) => `  ${nameOf(reading)}, ${key}: ${said.join('; ')}`)
}

/** What was read as lines for the terminal: a table of the figures, then what was left out and why. */
export function describeReading(readings: readonly SheetReading[], language: Language): string[] {
  if (readings.length === 0) return []
  const words = WORDS[language]
  const figures = readings.filter(({ numbers }) => numbers !== null)
  const others = readings.filter((one) => one.numbers === null && isWhole(one))
  const rows = others.reduce((sum, one) => sum + one.rows, 0)
  const reasons = readings.flatMap((one) => reasonsOf(one, language))
  const figuresAs = readings.flatMap((one) => readAs(one, language))
  return [
    ...tableOf(figures, language),
    ...(figuresAs.length > 0 ? [words.readAs, ...figuresAs] : []),
    words.others(grouped(others.length, language), grouped(rows, language)),
    ...(reasons.length > 0 ? [words.left, ...reasons] : []),
  ]
}
