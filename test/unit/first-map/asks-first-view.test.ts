import { expect, test } from 'vitest'
import { asksFirstView } from '../../../src/first-map/asks-first-view'
import { parseAddress } from '../../../src/address/address'

const view = {
  region: '16.07',
  indicator: 'idm',
  period: '2024',
  component: 'tata-kelola',
} as const

test.each([
  '',
  '#/',
  '#/?bahasa=en&tema=gelap',
  '#/?wilayah=16.07',
  '#/?indikator=idm&tahun=2024',
  '#/?komponen=tata-kelola',
])('%j asks for the default view', (hash) => {
  expect(asksFirstView(parseAddress(hash), view)).toBe(true)
})

test.each([
  '#/peringkat',
  '#/data',
  '#/profil/16.07',
  '#/?wilayah=16.07.10',
  '#/?indikator=ike',
  '#/?tahun=2023',
  '#/?komponen=ekonomi',
  '#/?lapisan=sekolah',
  '#/?lapisan=kecamatan',
  '#/?kelas=kuantil:5',
  '#/?dengan=ike',
  '#/?banding=2023',
  '#/?tema=merah',
  '#/tidak-ada',
])('%j asks for something else', (hash) => {
  expect(asksFirstView(parseAddress(hash), view)).toBe(false)
})
