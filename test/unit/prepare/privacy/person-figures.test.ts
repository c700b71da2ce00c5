import { describe, expect, it } from 'vitest'
import type { Grid } from '../../../../src/prepare/intake/grid/grid'
import { isRefused } from '../../../../src/prepare/intake/personal-data'
import { holdsEmailAddress } from '../../../../src/prepare/intake/personal/email-address'
import {
  isMorePersonsThanLive,
  numberOfPerson,
} from '../../../../src/prepare/intake/personal/published/person-figures'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import type { CatalogueEntry } from '../../../../src/prepare/model/catalogue-entry'
import { acceptNumber } from '../../../../src/prepare/intake/figures/parse-cell'

/* All numbers of persons are made up. */
const entry = (id: string) =>
  ({ kind: 'count', minimum: null, maximum: null, unit: { id, en: id } }) as CatalogueEntry

function told(value: number, shown: string, unit: string) {
  const log = new ProblemLog()
  const kept = acceptNumber(value, shown, entry(unit), { file: 'nilai/a.csv', row: 2 }, log)
  expect(JSON.stringify(log.problems)).not.toMatch(/1607|8123456/)
  return [kept, ...log.problems.map(({ id }) => id)]
}

describe('a figure of an indicator', () => {
  it.each([
    [1607014507890003, '1.607.014.507.890.003', 'rupiah', 'data-pribadi-nik'],
    [-1607014507890003, '-1607014507890003', 'rupiah', 'data-pribadi-nik'],
    [160701450789000.3, '160701450789000,3', 'rupiah', 'data-pribadi-nik'],
    [1607014507890003, '1,607,014,507,890,003.00', 'juta rupiah', 'data-pribadi-nik'],
    [1607014507890003, '1607014507890003', 'ha', 'data-pribadi-nik'],
    [81234567890, '81234567890', 'jiwa', 'data-pribadi-telepon'],
    [6281234567890, '6.281.234.567.890', 'unit', 'data-pribadi-telepon'],
    [81234567890, '81.234.567.890', 'orang', 'data-pribadi-telepon'],
  ])('%d written %s in %s is refused and not told', (value, shown, unit, id) => {
    expect(told(value, shown, unit)).toEqual([null, id])
  })

  it('of persons is not larger than the province', () => {
    expect(told(71234567, '71234567', 'jiwa')).toEqual([null, 'angka-di-luar-batas'])
    expect(isMorePersonsThanLive(9_000_000, 'jiwa')).toBe(false)
    expect(isMorePersonsThanLive(71_234_567, 'jiwa/km²')).toBe(false)
  })

  it.each([
    [2_345_678_901_234, '2.345.678.901.234', 'rupiah'],
    [81234567890, '81.234.567.890', 'rupiah'],
    [3_621_300_000_000_000, '3.621.300.000.000.000', 'rupiah'],
    [16.07014507890003, '16.07014507890003', '%'],
    [1607014507.890003, '1607014507.890003', 'rupiah'],
    [11832990000, '11832990000', 'm²'],
    [86000000000, '86.000.000.000', 'm³'],
    [912345, '912.345', 'jiwa'],
    [8123456789, '8123456789', 'm²'],
  ])('%d written %s in %s is kept', (value, shown, unit) => {
    expect(numberOfPerson(value, shown, unit)).toBeNull()
    expect(told(value, shown, unit)).toEqual([value])
  })
})

/** A letter of an office above its table. */
function letterhead(...lines: readonly string[]): Grid {
  const cells = [...lines.map((line) => [line]), ['kode', 'kecamatan', 'penduduk']]
  const rows = cells.map((row, index) => ({ line: index + 1, cells: row, hidden: false }))
  return { file: 'nilai/a.csv', sheet: null, rows, merges: [], hiddenColumns: new Set() }
}

describe('the head of a letter', () => {
  it.each([
    'Komplek Perkantoran Pemkab Banyuasin No. 10 Pangkalan Balai Telp. (0711) 7690001',
    'Telp. 0711-7690012',
    'TELP : (0711) 891072 PANGKALAN BALAI',
    'Call Center 112 / WA Pengaduan 0811-7811-112',
    'Pos-el: dinkesbanyuasin@gmail.com',
    'Jalan Lingkar Sekojo, Telp. (0711) 891-234, Fax 891-235',
    'Surel: disdik.banyuasin@yahoo.com',
  ])('"%s" is no personal data', (line) => {
    const log = new ProblemLog()
    isRefused([letterhead('PEMERINTAH KABUPATEN BANYUASIN', line)], log)
    expect(log.problems).toEqual([])
  })

  it.each([
    'Telp rumah 0711-7690012',
    'Hubungi Bu Siti 0711-7690012',
    'Komplek Perkantoran, Pak Budi 0711-7690012 telp',
    'Pengaduan: Siti 0812-3456-7890',
    'WA 0812-3456-7890',
    'siti.dinkes@gmail.com',
    'dinkes.siti@gmail.com',
    'desak.ayu@gmail.com',
    'kecil.anto@gmail.com',
  ])('"%s" is', (line) => {
    expect(isRefused([letterhead(line)], new ProblemLog())).toBe(true)
  })

  it('a mailbox of an office is found by its name, not by its beginning alone', () => {
    const offices = ['kec.betung', 'desasukamaju', 'puskesmas_sembawa', 'bps1607', 'uptd.ppa']
    expect(offices.filter((name) => holdsEmailAddress(`${name}@gmail.com`))).toEqual([])
    const persons = ['desayunita', 'kelana', 'bpsiti', 'dinasti.putra']
    expect(persons.filter((name) => !holdsEmailAddress(`${name}@gmail.com`))).toEqual([])
  })
})
