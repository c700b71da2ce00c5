import type { Unit } from '../../model/unit'
import { codeDigits } from './code-candidates'
import { isBlank, type GridRow } from '../grid/grid'
import type { Header } from '../grid/header'
import { headingWords } from '../text/heading-words'
import type { UnitLookup } from './unit-lookup'

const PARTS = {
  kabupaten: /^(?:kd|kode) ?kab(?:upaten)?(?: kota)?$/,
  kecamatan: /^(?:kd|kode) ?kec(?:amatan)?$/,
  desa: /^(?:kd|kode) ?(?:desa|kel|kelurahan|desa kel|desa kelurahan)$/,
}

/** The codes of BPS in a column for each part: kdprov 16, kdkab 07, kdkec 060, kddesa 017. */
export class SplitCodes {
  private readonly columns: Record<keyof typeof PARTS, number>
  private readonly regency: Unit | undefined

  constructor(
    header: Header,
    private readonly units: UnitLookup,
  ) {
    const headings = header.headings.map(headingWords)
    const indexOf = (part: RegExp) => headings.findIndex((heading) => part.test(heading))
    this.columns = {
      kabupaten: indexOf(PARTS.kabupaten),
      kecamatan: indexOf(PARTS.kecamatan),
      desa: indexOf(PARTS.desa),
    }
    this.regency = units.all.find(({ level }) => level === 'kabupaten')
  }

  /**
   * The desa of a row by its parts; null where they are none of BPS. With neither `name` nor a column of the
   * kabupaten they may be the numbers of a list and are not taken; a name must be that of the desa.
   */
  unitOf(row: GridRow, name: string): Unit | null {
    const { kabupaten, kecamatan, desa } = this.columns
    const own = this.regency?.bpsCode ?? null
    if (kecamatan < 0 || desa < 0 || own === null) return null
    const part = (column: number, length: number) => {
      const cell = row.cells[column]
      const digits = isBlank(cell) ? '' : codeDigits(cell)
      return digits === '' || digits.length > length ? '' : digits.padStart(length, '0')
    }
    const outer = part(kabupaten, 2)
    if (name === '' && outer === '') return null
    if (outer !== '' && outer !== own.slice(2)) return null
    const [middle, last] = [part(kecamatan, 3), part(desa, 3)]
    const unit = middle === '' || last === '' ? undefined : this.units.byBps(own + middle + last)
    return unit !== undefined && (name === '' || this.units.isNamed(unit, name)) ? unit : null
  }
}
