import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { append, edited, replace, writeTable, type Edit } from './support/project-edits'
import { build } from './support/tiny-project'

/** Errors by id and file; nothing is published. */
async function errorsOf(...edits: readonly Edit[]) {
  const { log, dataset } = await build(edited(...edits))
  expect(dataset).toBeNull()
  const errors = log.problems.filter(({ severity }) => severity === 'galat')
  return errors.map(({ id, file }) => `${id} ${file}`)
}

const refused = (file: string) => append(file, 'NIK 1607015203909999')
const unknownColumn = writeTable(
  'nilai/dinas-2022.csv',
  'kode,tahun,keluarga,anehsekali',
  '99.01.01.2001,2022,101,3',
)
const wrongYear = replace(
  'cerita/dari-hulu.json',
  'keluarga:2021} keluarga',
  'keluarga:2019} keluarga',
)
const wrongPlace = replace(
  'cerita/dari-hulu.json',
  '{wilayah:99.01.01} had',
  '{wilayah:99.01.77} had',
)

it('of one file do not keep what other files say from being checked', async () => {
  const unanswered: Edit = (root) => {
    const table = 'kode,tahun,keluarga\n99.01.01.2001,2023,102\n'
    writeFileSync(join(root, 'nilai/lain-2023.csv'), table)
  }
  const errors = await errorsOf(refused('luar/pemilih-2024.csv'), unanswered, wrongYear, wrongPlace)
  expect(errors).toEqual([
    'data-pribadi-nik luar/pemilih-2024.csv',
    'periksa-luar-belum-ada nilai/lain-2023.csv',
    'cerita-tahun-salah cerita/dari-hulu.json',
    'wilayah-tidak-dikenal cerita/dari-hulu.json',
  ])
})

it('of a table say nothing of the figures that a story asks for', async () => {
  const errors = await errorsOf(unknownColumn, wrongYear, wrongPlace)
  expect(errors).toEqual([
    'kolom-tidak-dikenal nilai/dinas-2022.csv',
    'wilayah-tidak-dikenal cerita/dari-hulu.json',
  ])
})

it.each([
  ...['nilai/podes-2021.csv', 'nilai/idm-2024.csv', 'luar/pemilih-2024.csv', 'seri/kabupaten.csv'],
  ...['titik/sekolah.csv', 'titik/faskes.csv', 'periksa-luar.csv', 'target.csv', 'ralat.csv'],
])('of %s bring no error about another file', async (file) => {
  expect(await errorsOf(refused(file))).toEqual([`data-pribadi-nik ${file}`])
})

it('of the catalogue, on which all rests, are told alone', async () => {
  const errors = await errorsOf(replace('indikator.csv', 'keluarga', 'Keluarga!'), wrongPlace)
  expect(errors.length).toBeGreaterThan(0)
  expect(errors.filter((error) => error.startsWith('cerita'))).toEqual([])
})
