import type { WriteSheet } from 'hucre/xlsx'
import type { Unit } from '../model/unit'
import { printAs, PROTECTION } from './page-setup'
import { columnRange, SheetCanvas } from './sheet-canvas'
import { STYLES } from './sheet-styles'

const NAME = 'Daftar wilayah'
const HEADINGS = ['Kode kecamatan', 'Kecamatan', 'Kode desa', 'Desa/kelurahan']
const FIRST = 3
/** Kecamatan stand once more in columns of their own, or a list of them would repeat each 15 times. */
const LIST_OF_KECAMATAN = 5

type RegionList = {
  sheet: WriteSheet
  /** Where the codes stand and where code and name stand beside each other, by level. */
  codes: { kecamatan: string; desa: string }
  names: { kecamatan: string; desa: string }
}

function absolute(from: number, to: number, rows: number): string {
  const first = columnRange(from, FIRST, FIRST).split(':')[0] ?? ''
  const last = columnRange(to, FIRST + rows - 1, FIRST + rows - 1).split(':')[0] ?? ''
  return `'${NAME}'!${`${first}:${last}`.replace(/[A-Z]+|\d+/g, '$$$&')}`
}

/** Codes and names of all kecamatan, desa and kelurahan, to look up and to choose from. */
export function layOutRegionList(units: readonly Unit[]): RegionList {
  const canvas = new SheetCanvas()
  const kecamatan = units.filter((unit) => unit.level === 'kecamatan')
  const desa = units.filter((unit) => unit.level === 'desa')
  const nameOf = new Map(units.map((unit) => [unit.code, unit.name]))
  canvas.put(0, 0, NAME, STYLES.title)
  HEADINGS.forEach((heading, column) => {
    canvas.put(FIRST - 1, column, heading, STYLES.heading)
  })
  HEADINGS.slice(0, 2).forEach((heading, column) => {
    canvas.put(FIRST - 1, LIST_OF_KECAMATAN + column, heading, STYLES.heading)
  })
  desa.forEach((unit, index) => {
    const parent = unit.parent ?? ''
    const cells = [parent, nameOf.get(parent) ?? '', unit.code, unit.name]
    cells.forEach((cell, column) => {
      canvas.put(FIRST + index, column, cell, STYLES.locked)
    })
  })
  kecamatan.forEach((unit, index) => {
    canvas.put(FIRST + index, LIST_OF_KECAMATAN, unit.code, STYLES.locked)
    canvas.put(FIRST + index, LIST_OF_KECAMATAN + 1, unit.name, STYLES.locked)
  })
  const list = LIST_OF_KECAMATAN
  return {
    sheet: {
      name: NAME,
      rows: [],
      cells: canvas.cells,
      columns: [16, 22, 16, 26, 4, 16, 22].map((width) => ({ width })),
      rowDefs: new Map([
        [0, { height: 26 }],
        [FIRST - 1, { height: 22 }],
      ]),
      freezePane: { rows: FIRST },
      protection: PROTECTION,
      view: { showGridLines: false },
      ...printAs(NAME, `$${String(FIRST)}:$${String(FIRST)}`, HEADINGS.length),
    },
    codes: {
      kecamatan: absolute(list, list, kecamatan.length),
      desa: absolute(2, 2, desa.length),
    },
    names: {
      kecamatan: absolute(list, list + 1, kecamatan.length),
      desa: absolute(2, 3, desa.length),
    },
  }
}
