import { expect, it } from 'vitest'
import { NO_PLACES } from '../../../../src/prepare/intake/personal/personal-kinds'
import { publishedKinds } from '../../../../src/prepare/intake/personal/published/published-kinds'

const kindsOf = (text: string) => publishedKinds(text, NO_PLACES)

it.each([
  'Rumah keluarga itu di -2.985123, 104.756432.',
  'Lokasi: lintang -2,98512 dan bujur 104,75643',
  'Titiknya 104.756432, -2.985123',
  'https://peta.example/?q=-2.985123,104.756432',
  'Lat -2.9851234 lon 104.7564321',
])('coordinates of a house are refused in a text: %s', (text) => {
  expect(kindsOf(text)).toEqual(['nama'])
})

it.each([
  'Puskesmas Betung di -2.85123, 104.12345',
  'Kabupaten ini di sekitar -2.9, 104.8.',
  'Kerapatan 1.23456 dan 2.34567 jiwa',
  'Rentang lintang -1.5 sampai -3.2, bujur 104.0 sampai 105.5',
  'Luas 104.756432 km2, koreksi 5.123456',
])('no point of a house is told by: %s', (text) => {
  expect(kindsOf(text)).toEqual([])
})

it.each([
  'Sumbangan Rp 081.234.567.890 diterima',
  'Biaya Rp. 0812.3456.7890',
  'Kode 0812 dipakai panitia acara desa tahun lalu, lalu sambungannya 3456 7890 saja',
])('a telephone number dressed up is refused: %s', (text) => {
  expect(kindsOf(text)).toEqual(['telepon'])
})

it.each([
  'Anggaran Rp 81.234.567.890 pada 2024',
  'Rp 812.345.678.900 dan 2018-2024',
  'Kode 0812 pada periode 2018-2024',
  'Ruas 3456 7890 tanpa kode',
])('an amount, a code and years are none: %s', (text) => {
  expect(kindsOf(text)).toEqual([])
})
