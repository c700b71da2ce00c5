import { expect, it } from 'vitest'
import { idsOf, readTables } from './support/read-tables'

/** Ids of the problems of a table of some indices under a title. */
async function told(title: string, ...headings: string[]) {
  const figures = headings.map((_, at) => `0,7${String(at)}`).join(';')
  const lines = [`${title};;`, `kode;tahun;${headings.join(';')}`, `16.07.01.2001;2024;${figures}`]
  return idsOf(await readTables({ 'tabel.csv': `${lines.join('\n')}\n` }))
}

it.each([
  ['Indeks Pembangunan Manusia', 'IDM'],
  ['IPM menurut desa', 'IDM'],
  ['Indeks Pembangunan Gender', 'IDM'],
  ['IPG', 'IDM'],
  ['IKK menurut kecamatan', 'IDM'],
  ['Indeks Ketahanan Sosial', 'IDM'],
  ['IKS menurut desa', 'Indeks Desa Membangun'],
  ['Indeks Ketahanan Sosial', 'IKE'],
])('"%s" over a column "%s" is asked about', async (title, heading) => {
  const ids = await told(title, heading)
  expect(ids.some((id) => /^(?:kata|pokok)-tidak-dipahami$/.test(id))).toBe(true)
})

it.each([
  ['Indeks Desa Membangun', 'IDM'],
  ['IDM menurut desa', 'IDM'],
  ['Indeks Desa', 'IDM'],
  ['Indeks Desa Membangun', 'IKE'],
  ['Indeks Desa Membangun', 'IKS', 'IKE', 'IKL'],
  ['Indeks Ketahanan Sosial (IKS)', 'IKS', 'IDM'],
])('"%s" over %s is not', async (title, ...headings) => {
  const ids = await told(title, ...headings)
  expect(ids.filter((id) => /^(?:kata|pokok)-tidak-dipahami$/.test(id))).toEqual([])
})
