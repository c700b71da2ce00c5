import { splitPlaceQuery } from '../../../domain/text-normalisation'
import type { Unit } from '../../model/unit'
import { isFigure } from '../headings/check-columns'
import { cellText, isBlank, type Grid, type GridRow } from '../grid/grid'
import type { Header, ValueColumn } from '../grid/header'
import type { Convention } from '../figures/number-convention'
import * as labels from '../text/row-labels'
import { statedNumber } from '../figures/sums'
import { nameKey, type UnitLookup } from './unit-lookup'

/** Sums of less than this may be those of the other rows by chance: 0, 0, 1 and then 1. */
const STRIKING_SUM = 10
const STRIKING_ROWS = 3
/** A total that is wrong itself is still near the sum of its rows, or a digit too long. */
const NEAR = 0.8
const FAR = 12

type PlaceRow = {
  /** Position in the grid. */
  index: number
  /** Rows between two dividers or totals, or of one cell of the kecamatan column. */
  block: number
  name: string
  /** Its year and month as written, '' where a title says them. */
  time: string
  isNumbered: boolean
}

/**
 * `total` of the rows above, `heading` that is the total of those below, `unsure` whether it is one of both
 * or the desa of that name; null for a row of a desa.
 */
type NamedRow = 'total' | 'heading' | 'unsure' | null

/**
 * Tells the total of a kecamatan, which BPS writes as its name alone, from the desa or kelurahan of the same
 * name: by its place in its block, by its number in the list, and by the sum of the other rows.
 */
export class KecamatanTotals {
  private readonly places: PlaceRow[] = []
  private readonly unfilled: Pick<PlaceRow, 'index' | 'block' | 'name'>[] = []
  /** The kecamatan that the divider above a block names. */
  private readonly announced = new Map<number, Unit>()
  private readonly positions = new Map<number, number>()
  private readonly columns: readonly (readonly [ValueColumn, Convention])[]
  /** Position of the row of the last total: what is above it is added up. */
  private closed = -1

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    conventions: readonly Convention[],
    private readonly units: UnitLookup,
  ) {
    this.columns = header.values.flatMap((column, at) =>
      column.entry.aggregation === 'sum' ? [[column, conventions[at] ?? 'any'] as const] : [],
    )
    if (header.name !== null) this.findPlaces()
  }

  private findPlaces(): void {
    const { name, kecamatan, values, year, month } = this.header
    const first = Math.min(...values.map(({ index }) => index))
    let block = 0
    let outer = ''
    for (const [index, row] of this.grid.rows.entries()) {
      if (index < this.header.body || row.cells.every(isBlank)) continue
      const own = nameKey(cellText(row.cells[kecamatan?.index ?? -1]))
      if (own !== '' && own !== outer) block += 1
      if (own !== '') outer = own
      const label = labels.labelOf(row, first)
      const text = cellText(row.cells[name?.index ?? -1])
      const hasFigures = values.some((column) => isFigure(row.cells[column.index]))
      const announced = labels.announcedKecamatan(text)
      const divided =
        announced === null && hasFigures ? null : this.kecamatanNamed(announced ?? text)
      if (divided !== null || announced !== null || labels.isTotalLabel(label)) {
        block += 1
        if (divided !== null) this.announced.set(block, divided)
      } else if (text !== '' && !hasFigures) this.unfilled.push({ index, block, name: text })
      else if (text !== '' && hasFigures) {
        this.positions.set(index, this.places.length)
        const time = [year, month]
          .map((column) => cellText(row.cells[column?.index ?? -1]))
          .join(' ')
        this.places.push({ index, block, name: text, time, isNumbered: this.isNumbered(row) })
      }
    }
  }

  /** Whether a row has a number in the list, or a code. */
  private isNumbered(row: GridRow): boolean {
    const { code, name, kecamatan } = this.header
    if (!isBlank(row.cells[code?.index ?? -1])) return true
    return row.cells
      .slice(0, name?.index)
      .some((cell, at) => at !== kecamatan?.index && /^\d{1,4}[.)]?$/.test(cellText(cell)))
  }

  private kecamatanNamed(name: string): Unit | null {
    return this.units.named(name).find(({ level }) => level === 'kecamatan') ?? null
  }

  private isIn(kecamatan: Unit, name: string): boolean {
    return this.desaNamed(name).some(({ parent }) => parent === kecamatan.code)
  }

  private desaNamed(name: string): readonly Unit[] {
    return this.units.named(name).filter(({ level }) => level === 'desa')
  }

  /**
   * What the row at `index` is, and the kecamatan that it names; `current` is the one of its block, null when
   * the table does not tell.
   */
  kindOf(index: number, current: Unit | null): { kind: NamedRow; kecamatan: Unit | null } {
    const none = { kind: null, kecamatan: null }
    const at = this.positions.get(index) ?? -1
    const own = this.places[at]
    if (own === undefined || !isBlank(this.codeCell(index))) return none
    const kecamatan = this.kecamatanNamed(own.name)
    const { type } = splitPlaceQuery(own.name)
    if (kecamatan === null || type === 'desa' || type === 'kelurahan') return none
    const { above, after, below } = this.around(at, own)
    if (this.isHeading(own, kecamatan, above, below)) {
      const isDesa = this.isIn(kecamatan, own.name) && this.announced.get(own.block) === kecamatan
      if (!isDesa) return { kind: 'heading', kecamatan }
      // Its divider named the kecamatan already; below a desa without a figure this is one too.
      return { kind: this.isBelowDesa(own, kecamatan) ? null : 'unsure', kecamatan }
    }
    const [next] = after
    const isLast = next === undefined || !this.isIn(kecamatan, next.name)
    const isOfBlock = current === kecamatan || (current === null && this.areIn(kecamatan, above))
    if (!isLast || !isOfBlock || above.length === 0) return none
    const kind = this.isIn(kecamatan, own.name) ? this.byFigures(own, above) : 'total'
    if (kind === 'total') this.closed = index
    return { kind, kecamatan }
  }

  /** Rows of the block and the time of one: above it, below it, and below it until another kecamatan. */
  private around(at: number, { block, time }: PlaceRow) {
    const isNear = (place: PlaceRow) => time.trim() === '' || place.time === time
    let first = at
    const isAbove = (place: PlaceRow | undefined) =>
      place !== undefined && place.block === block && place.index > this.closed
    while (isAbove(this.places[first - 1])) first -= 1
    let last = at + 1
    while (this.places[last]?.block === block) last += 1
    const after = this.places.slice(at + 1, last).filter(isNear)
    const end = after.findIndex(({ name }) => this.kecamatanNamed(name) !== null)
    const below = end < 0 ? after : after.slice(0, end)
    return { above: this.places.slice(first, at).filter(isNear), after, below }
  }

  private codeCell(index: number) {
    return this.grid.rows[index]?.cells[this.header.code?.index ?? -1]
  }

  /** Whether the names of rows are of this kecamatan, each that is of one alone. */
  private areIn(kecamatan: Unit, rows: readonly PlaceRow[]): boolean {
    const sure = rows.map(({ name }) => this.desaNamed(name)).filter(({ length }) => length === 1)
    return sure.length > 0 && sure.flat().every(({ parent }) => parent === kecamatan.code)
  }

  private isHeading(
    own: PlaceRow,
    kecamatan: Unit,
    above: readonly PlaceRow[],
    below: readonly PlaceRow[],
  ): boolean {
    if (below.length < 2 || !this.areIn(kecamatan, below)) return false
    if (above.some(({ name }) => this.isIn(kecamatan, name))) return false
    const { isEqual, isStriking } = this.compare(own, below)
    return isEqual && (isStriking || !this.isIn(kecamatan, own.name))
  }

  private isBelowDesa({ index, block }: PlaceRow, kecamatan: Unit): boolean {
    return this.unfilled.some(
      (row) => row.block === block && row.index < index && this.isIn(kecamatan, row.name),
    )
  }

  private byFigures(own: PlaceRow, above: readonly PlaceRow[]): NamedRow {
    const { isEqual, isStriking, isNear, isLess } = this.compare(own, above)
    const isListed = above.some(({ name }) => nameKey(name) === nameKey(own.name))
    const numbered = above.filter(({ isNumbered }) => isNumbered).length
    if (own.isNumbered) return isEqual && isStriking && numbered > 0 ? 'unsure' : null
    if (numbered * 2 > above.length) return isEqual || isListed ? 'total' : 'unsure'
    if (isListed) return isEqual ? 'total' : null
    if (isEqual) return isStriking ? 'total' : 'unsure'
    const isCapital = (name: string) => name === name.toUpperCase()
    const isApart = isCapital(own.name) && !above.some(({ name }) => isCapital(name))
    const isParted = !isLess && this.isParted(own)
    return isNear || isApart || isParted ? 'unsure' : null
  }

  /**
   * Whether an empty row stands above this one, and none between those above it; one between two times of one
   * name parts nothing.
   */
  private isParted({ index, name }: PlaceRow): boolean {
    const { rows } = this.grid
    const previous = this.places[(this.positions.get(index) ?? 0) - 1]
    if (previous !== undefined && nameKey(previous.name) === nameKey(name)) return false
    const isEmpty = (at: number) => rows[at]?.cells.every(isBlank) ?? false
    const line = rows[index]?.line ?? 0
    const hasGap = isEmpty(index - 1) || line - (rows[index - 1]?.line ?? line) > 1
    const first = this.places[0]?.index ?? 0
    return hasGap && !rows.slice(first, index - 1).some(({ cells }) => cells.every(isBlank))
  }

  private compare(own: PlaceRow, others: readonly PlaceRow[]) {
    const stated = this.columns.flatMap(([column, convention]) => {
      const at = (index: number) =>
        statedNumber(this.grid.rows[index]?.cells[column.index], convention)
      const total = at(own.index)
      if (total === null) return []
      const parts = others.map(({ index }) => at(index)?.value ?? 0)
      const sum = parts.reduce((all, value) => all + value, 0)
      return [{ ...total, sum, parts }]
    })
    const isSum = ({ value, tolerance, sum }: (typeof stated)[number]) =>
      Math.abs(value - sum) <= tolerance + 1e-9
    const isEqual = stated.some(({ sum }) => sum > 0) && stated.every(isSum)
    const isMany = others.length >= STRIKING_ROWS
    const isStriking =
      stated.some(({ sum }) => sum >= STRIKING_SUM) ||
      (isMany && stated.filter(({ sum }) => sum > 0).length > 1)
    const isNear =
      isMany &&
      stated.some(({ sum }) => sum > 0) &&
      stated.every(({ value, sum }) => value >= NEAR * sum && (sum === 0 || value <= FAR * sum))
    // A sum is no less than one of its parts, where none takes from it; a total that is wrong in one column is right in others.
    const isLess =
      stated.some(({ value, parts }) => value < Math.max(...parts)) &&
      stated.every(({ parts }) => parts.every((part) => part >= 0)) &&
      !stated.some(isSum)
    return { isEqual, isStriking: isStriking && others.length > 1, isNear, isLess }
  }
}
