import type { Unit } from '../../src/prepare/model/unit'
import { pick, randomFrom } from '../soak/random'
import { catalogue, DESA, isLikeItsKecamatan, KECAMATAN, kecamatanOf } from './country'
import { hasParentRows, type Dress } from './dress'
import { FIGURES, type Figure } from './figures'
import { headingRows } from './heading-cells'
import { periodsOf, type Period } from './periods'
import { subjectTitle } from './subjects'
import { cell, type Cell, type Role, type Row, type Sheet, type Table } from './table'
import { codeCell, figureCell, nameText, parentLabel, writeNumber } from './write-cells'

const TITLES = [
  'PEMERINTAH KABUPATEN MUNGIL',
  'Tabel 3.1 – Data menurut Desa/Kelurahan',
  'Sesuai Perda No. 5 Tahun 2019',
  'Dicetak 12 Januari 2025',
  'Dinas Kesehatan; bidang data, 2 lembar',
]
const NOTES = [
  'Sumber: Dinas Kesehatan, 2025',
  'Keterangan: angka sementara',
  '*) Angka sementara',
  'Catatan: tanda - berarti tidak ada data',
  'Mungil, 12 Januari 2025',
  'Kepala Dinas',
  'Sumber: BPS, Mungil Dalam Angka 2024',
  'Dicetak 3 Juni 2025',
  'Keterangan: KK (kepala keluarga), orang dalam keluarga',
  'Sumber: DKB Semester I Tahun 2024',
  'Catatan: dilaporkan tiap triwulan',
  'Catatan: target tahun depan belum ditetapkan',
]
/** The notes that stand below the figures on the right, as a signature does. */
const SIGNATURE = [4, 5]
const GUIDE = [['Petunjuk pengisian'], ['Isi angka menurut desa, lalu kirim.']]
const SHARE_MISSING = 0.1

type Values = Map<string, number>

export function isFigureRole(role: Role): role is Figure {
  return Object.hasOwn(FIGURES, role)
}

/** A figure within the range of its indicator; small and great ones are equally likely. */
export function makeFigure(id: Figure, random: () => number): number {
  const { least, greatest, decimals } = FIGURES[id]
  const reach = greatest > 1000 ? random() ** 4 : random()
  return Number((least + (greatest - least) * reach).toFixed(decimals))
}

class SheetBuilder {
  readonly rows: Row[] = []
  private readonly columns: Role[]
  private readonly merges: Sheet['merges'] = []
  private readonly random: () => number
  private headings: readonly Row[] = []

  constructor(
    private readonly dress: Dress,
    private readonly units: readonly Unit[],
    private readonly periods: readonly Period[],
    private readonly values: Values,
  ) {
    this.columns = columnsOf(dress, periods[0])
    this.random = randomFrom(dress.seed + 1)
  }

  build(name: string): Sheet {
    const { dress } = this
    this.writeTitles()
    const first = this.rows.length
    const { rows, merges } = headingRows(this.columns, this.periods[0]?.heading ?? null, dress)
    this.rows.push(...rows)
    this.headings = rows
    for (const merge of merges) {
      const { startRow, endRow } = merge
      this.merges.push({ ...merge, startRow: startRow + first, endRow: endRow + first })
    }
    this.writeBody()
    this.writeNotes()
    return { name, columns: this.columns, rows: this.rows, merges: this.merges }
  }

  private line(kind: Row['kind'], at: number, text: string): void {
    const cells: Row['cells'] = this.columns.map(() => null)
    cells[Math.min(at, cells.length - 1)] = cell(text)
    const isShort = this.dress.container === 'csv' && !this.dress.csv.isPadded
    this.rows.push({ kind, cells: isShort ? cells.slice(0, at + 1) : cells })
  }

  private writeTitles(): void {
    const { titles, titleAt, blanks } = this.dress
    const { subject, seed } = this.dress
    const time = this.periods[0]?.title
    const stated = subject === 'none' ? time : subjectTitle({ subject, seed }, time, this.random)
    for (const at of titles) this.line('title', titleAt, TITLES[at] ?? '')
    if (stated !== undefined) this.line('title', titleAt, stated)
    if (blanks.includes('above')) this.rows.push({ kind: 'other', cells: [] })
  }

  private writeNotes(): void {
    for (const at of this.dress.notes) {
      const isRight = SIGNATURE.includes(at) && this.dress.noteAt === 'last'
      this.line('other', isRight ? this.columns.length - 1 : 0, NOTES[at] ?? '')
    }
  }

  private writeBody(): void {
    const { dress, periods } = this
    const isGrouped = hasParentRows(dress) || dress.parent === 'first' || dress.parent === 'merged'
    const hasTotals = periods.length === 1 && dress.totals !== 'none'
    const blocks = isGrouped
      ? [...new Set(this.units.map(kecamatanOf))].map(
          (parent) => [parent, this.units.filter((unit) => kecamatanOf(unit) === parent)] as const,
        )
      : [[null, this.units] as const]
    if (hasTotals && dress.totals === 'top') this.writeTotal('Jumlah Kabupaten Mungil', this.units)
    blocks.forEach(([parent, units], at) => {
      if (parent !== null && hasParentRows(dress)) this.writeParent(parent, at)
      const first = this.rows.length
      this.writeUnits(units, isGrouped)
      const column = this.columns.indexOf('kecamatan')
      if (dress.parent === 'merged' && this.rows.length > first + 1) {
        const rows = { startRow: first, endRow: this.rows.length - 1 }
        this.merges.push({ ...rows, startCol: column, endCol: column })
      }
      if (hasTotals && dress.totals === 'blocks' && hasParentRows(dress)) {
        this.writeTotal(dress.seed % 2 ? 'Jumlah' : `Sub Jumlah Kec. ${parent?.name ?? ''}`, units)
      }
    })
    if (hasTotals && dress.totals !== 'top') {
      const label = pick(this.random, ['JUMLAH', 'Total Kabupaten', 'Kabupaten Mungil', 'Jumlah'])
      const isOfAll = dress.totals === 'end' && !hasParentRows(dress)
      this.writeTotal(isOfAll ? (label ?? '') : 'Jumlah Kabupaten Mungil', this.units)
    }
  }

  private writeUnits(units: readonly Unit[], isGrouped: boolean): void {
    const { dress, periods } = this
    const isByPeriod = !isGrouped && dress.seed % 2 === 1
    const pairs = isByPeriod
      ? periods.flatMap((period) => units.map((unit) => ({ unit, period })))
      : units.flatMap((unit) => periods.map((period) => ({ unit, period })))
    pairs.forEach(({ unit, period }, at) => {
      const isBlankAbove = dress.blanks.includes('rows') && this.random() < 0.2
      if (isBlankAbove && dress.parent !== 'merged' && !isLikeItsKecamatan(unit)) {
        this.rows.push({
          kind: 'other',
          cells: dress.csv.isPadded ? this.columns.map(() => null) : [],
        })
      }
      if (dress.isPaged && dress.parent !== 'merged' && this.random() < 0.1) {
        this.rows.push(...this.headings.map((row) => ({ ...row, kind: 'other' as const })))
      }
      const cells = this.columns.map((role) => this.cellOf(role, unit, period, at))
      this.rows.push({ kind: 'data', cells, region: unit.code })
    })
  }

  private cellOf(role: Role, unit: Unit, period: Period, at: number): Cell | null {
    const { dress } = this
    if (isFigureRole(role)) {
      const value = this.values.get(`${role} ${unit.code} ${period.period}`)
      return value === undefined ? cell(dress.missing) : figureCell(role, value, dress)
    }
    switch (role) {
      case 'no':
        return cell(at + 1)
      case 'code':
        return codeCell(unit, dress)
      case 'name':
        return cell(nameText(unit, dress))
      case 'kecamatan':
        return dress.parent === 'column' || at === 0 ? cell(kecamatanOf(unit).name) : null
      case 'year':
        return period.year
      case 'month':
        return period.month
      case 'outer':
        return cell(dress.outer === 'typed' ? 'KABUPATEN MUNGIL' : 'Mungil')
      case 'parent code':
        return cell(kecamatanOf(unit).code.replaceAll('.', dress.code === 'dotted' ? '.' : ''))
      case 'remark':
        return this.random() < 0.3 ? cell('sudah diperiksa') : null
      case 'hidden':
        return cell(at * 7 + 3)
      case 'empty':
        return null
    }
  }

  private labelColumn(): number {
    const column = this.columns.findIndex((role) => role === 'name' || role === 'code')
    return this.columns.includes('name') ? this.columns.indexOf('name') : column
  }

  private writeParent(parent: Unit, at: number): void {
    const [label, order] = parentLabel(parent, at, this.dress)
    const column = order !== '' || this.dress.seed % 2 ? this.labelColumn() : 0
    const cells: Row['cells'] = this.columns.map(() => null)
    cells[column] = cell(label)
    if (order !== '' && column > 0) cells[0] = cell(order)
    this.rows.push({ kind: 'other', cells })
  }

  private writeTotal(label: string, units: readonly Unit[]): void {
    const period = this.periods[0]?.period ?? ''
    const cells = this.columns.map((role) => {
      if (!isFigureRole(role) || catalogue.get(role)?.aggregation !== 'sum') return null
      const known = units.flatMap((unit) => this.values.get(`${role} ${unit.code} ${period}`) ?? [])
      const { decimals } = FIGURES[role]
      const sum = Number(known.reduce((all, value) => all + value, 0).toFixed(decimals))
      const text = writeNumber(sum, decimals, this.dress)
      return this.dress.numbers.isText ? { text } : { text, number: sum }
    })
    cells[this.labelColumn()] = cell(label)
    this.rows.push({ kind: 'other', cells })
  }
}

/** The two columns under one group of headings stand side by side. */
function orderOf(figures: readonly Figure[]): Figure[] {
  const isRoad = (id: Figure) => id.startsWith('jalan_')
  return [...figures.filter((id) => !isRoad(id)), ...figures.filter(isRoad)]
}

function columnsOf(dress: Dress, period: Period | undefined): Role[] {
  const { blanks, level, parent } = dress
  const isBeside = ['column', 'first', 'merged'].includes(parent) && level === 'desa'
  const places: Role[] = [
    ...(dress.code === 'none' ? [] : ['code' as const]),
    ...(isBeside ? ['kecamatan' as const] : []),
    ...(dress.name === 'none' ? [] : ['name' as const]),
  ]
  return [
    ...(blanks.includes('first column') ? ['empty' as const] : []),
    ...(dress.isNumbered ? ['no' as const] : []),
    ...(dress.outer === 'none' ? [] : ['outer' as const]),
    ...(dress.hasParentCode && level === 'desa' ? ['parent code' as const] : []),
    ...places,
    ...((period?.year ?? null) === null ? [] : ['year' as const]),
    ...((period?.month ?? null) === null ? [] : ['month' as const]),
    ...(blanks.includes('middle column') ? ['empty' as const] : []),
    ...(dress.isHiding && dress.container === 'xlsx' ? ['hidden' as const] : []),
    ...orderOf(dress.figures),
    ...(dress.remark ? ['remark' as const] : []),
    ...(blanks.includes('last column') ? ['empty' as const] : []),
  ]
}

function guideSheet(): Sheet {
  const rows = GUIDE.map((texts): Row => ({ kind: 'other', cells: texts.map(cell) }))
  return { name: 'Petunjuk', columns: [], rows, merges: [] }
}

/** The table that a settled dress describes, and what it says. */
export function buildTable(dress: Dress): Table {
  const random = randomFrom(dress.seed)
  const isDesa = dress.level === 'desa'
  const list = isDesa ? DESA : KECAMATAN
  const units = (isDesa ? dress.desa : dress.kecamatan).flatMap((at) => list[at] ?? [])
  const groups = periodsOf(dress)
  const truth: Values = new Map()
  for (const { period } of groups.flatMap(({ periods }) => periods)) {
    for (const unit of units) {
      for (const id of dress.figures) {
        const value = makeFigure(id, random)
        if (random() > SHARE_MISSING) truth.set(`${id} ${unit.code} ${period}`, value)
      }
    }
  }
  const sheets = groups.map(({ name, periods }) =>
    new SheetBuilder(dress, units, periods, truth).build(name),
  )
  if (dress.hasGuide && dress.container === 'xlsx') {
    if (dress.seed % 2) sheets.push(guideSheet())
    else sheets.unshift(guideSheet())
  }
  const stem = dress.period === 'file' ? 'data-2023' : 'data'
  return { name: `${stem}.${dress.container}`, sheets, truth }
}
