import type { Unit } from '../../src/prepare/model/unit'
import { catalogue } from './country'
import type { Dress } from './dress'
import { FIGURES, type Figure } from './figures'
import { cell, type Cell } from './table'

function grouped(whole: string, mark: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, mark)
}

/** A number by the marks of the table. */
export function writeNumber(value: number, decimals: number, { numbers }: Dress): string {
  const { decimal, groups } = numbers
  const mark = {
    ...{ none: '', mark: decimal === '.' ? ',' : '.', blank: ' ' },
    ...{ 'fixed blank': '\u00a0', 'thin blank': '\u2009' },
  }[groups]
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  // Without thousands marks nobody writes the zeros at the end.
  const rest = groups === 'none' ? fraction?.replace(/0+$/, '') : fraction
  const end = rest === undefined || rest === '' ? '' : decimal + rest
  return `${value < 0 ? '-' : ''}${grouped(whole, mark)}${end}`
}

/** The cell of a figure as this table writes it. */
export function figureCell(id: Figure, value: number, dress: Dress): Cell {
  const { numbers } = dress
  if (id === 'sawah_indeks') return cell(`IP ${value}00`)
  if (id === 'air_minum') {
    const label = catalogue.get(id)?.categories.find(({ code }) => code === value)?.label.id
    return value === 1 ? cell(label ?? '') : cell(String(value))
  }
  const text = writeNumber(value, FIGURES[id].decimals, dress)
  const isPercent = id === 'listrik' && numbers.percent !== 'plain'
  const isText = numbers.isText || (isPercent && numbers.percent === 'sign')
  if (isText) return { text: isPercent ? `${text}%` : text, value }
  if (isPercent) {
    return { text: `${text} %`, number: Number((value / 100).toFixed(6)), format: '0.0%', value }
  }
  const isLength = id === 'jalan_baik' || id === 'jalan_rusak'
  if (isLength && numbers.unit === 'format')
    return { text, number: value, format: '0.0" km"', value }
  return { text, number: value, format: numbers.groups === 'none' ? 'General' : '#,##0.###', value }
}

export function codeCell(unit: Unit, { code }: Dress): Cell {
  const digits = unit.code.replaceAll('.', '')
  if (code === 'dotted') return cell(unit.code)
  if (code === 'number') return cell(Number(digits))
  return cell(code === 'bps' ? (unit.bpsCode ?? '') : digits)
}

const ARABIC: Record<string, string> = { II: '2', III: '3', IV: '4' }
const TYPES = {
  desa: ['Desa', 'Ds.'],
  kelurahan: ['Kelurahan', 'Kel.'],
  kecamatan: ['Kecamatan', 'Kec.'],
  kabupaten: ['Kabupaten', 'Kab.'],
}

export function nameText({ name, type }: Unit, { name: way, seed }: Dress): string {
  switch (way) {
    case 'typed':
      return `${TYPES[type][seed % 2] ?? ''} ${name}`
    case 'upper':
      return name.toUpperCase()
    case 'lower':
      return name.toLowerCase()
    case 'arabic':
      return name.replace(/\b(II|III|IV)$/, (numeral) => ARABIC[numeral] ?? numeral)
    case 'spaced':
      return name.replaceAll(' ', '  ')
    case 'plain':
    case 'none':
      return name
  }
}

const LETTERS = 'ABCDEFG'
const ROMAN = ['I', 'II', 'III', 'IV']

/** The label of the row above the desa of the kecamatan at this place of the table, and its order beside it. */
export function parentLabel(kecamatan: Unit, at: number, dress: Dress): [string, string] {
  const { name } = kecamatan
  const isUpper = dress.name === 'upper'
  switch (dress.parent) {
    case 'letters':
      return [`${LETTERS[at] ?? ''}. ${isUpper ? 'KECAMATAN' : 'Kecamatan'} ${name}`, '']
    case 'roman':
      return [`Kec. ${name}`, ROMAN[at] ?? '']
    case 'bare':
      return [name, '']
    default:
      return [isUpper ? `KECAMATAN ${name.toUpperCase()}` : `Kecamatan : ${name}`, '']
  }
}

const PLACES = {
  code: {
    any: ['kode', 'Kode Desa', 'KODE WILAYAH', 'kode_desa', 'Kd Desa/Kelurahan'],
    kemendagri: ['kemendagri_kode_desa_kelurahan', 'Kode Kemendagri', 'kode', 'Kode', 'Kd. Desa'],
    bps: ['Kode BPS', 'iddesa', 'bps_kode_desa_kelurahan', 'Kode Desa BPS', 'kode bps desa'],
  },
  kecamatanCode: {
    any: ['kode', 'Kode Kecamatan', 'kode_kecamatan', 'Kode Kec.', 'Kode Wilayah'],
    bps: ['Kode BPS', 'idkec', 'bps_kode_kecamatan', 'Kode Kecamatan BPS', 'kode bps kec'],
  },
  name: ['nama desa', 'Desa/Kelurahan', 'DESA', 'Desa/Kelurahan/Village', 'Nama Desa / Kelurahan'],
  kecamatan: ['kecamatan', 'Kecamatan', 'Nama Kecamatan', 'Kecamatan/District', 'nama_kecamatan'],
  year: ['tahun', 'Tahun', 'Tahun/Year', 'THN', 'Tahun Data'],
  month: ['bulan', 'Bulan', 'Bulan/Month', 'BLN', 'bulan'],
}

export function placeHeading(
  role: 'code' | 'name' | 'kecamatan' | 'year' | 'month',
  dress: Dress,
): string {
  const { placeHeading: at, level, code } = dress
  if (role === 'code') {
    if (level === 'kecamatan') {
      return PLACES.kecamatanCode[code === 'bps' ? 'bps' : 'any'][at] ?? 'kode'
    }
    const list = code === 'bps' ? 'bps' : dress.seed % 2 === 0 ? 'any' : 'kemendagri'
    return PLACES.code[list][at] ?? 'kode'
  }
  if (role === 'name' && level === 'kecamatan') return PLACES.kecamatan[at] ?? 'kecamatan'
  return PLACES[role][at] ?? role
}

/** The heading of a figure; the year beside it where the table has it there. */
export function figureHeading(id: Figure, year: string | null, dress: Dress): string {
  const entry = catalogue.get(id)
  const [whole, unit] = [entry?.name.id ?? id, entry?.unit.id ?? '']
  // "Laki-laki" below a title that says of whom.
  const name = dress.subject === 'sex' ? (entry?.shortName.id ?? id) : whole
  const ways: Record<Dress['heading'], string> = {
    id,
    name,
    upper: name.toUpperCase(),
    unit: unit === '' ? `${name} (4)` : `${name} (${unit})`,
    broken: name.replaceAll(' ', '\n'),
    synonym: id === 'idm' ? 'Nilai IDM' : name,
  }
  return year === null ? ways[dress.heading] : `${ways[dress.heading]} ${year}`
}
