import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { idsOf, only, readTables } from '../intake/support/read-tables'

/** A table of schools with a title over it and a note below. */
async function reading(note: string, title = 'Data 2025') {
  const rows = [[title], ['Kode', 'Tahun', 'Guru SD'], ['16.07.01.2001', 2025, 3], [note]]
  return readTables({ 'a.xlsx': await writeXlsx({ sheets: [{ name: 'Data', rows }] }) })
}

/* All made up. */
const OF_PERSONS = [
  ['ibu Sulastri melahirkan 3/2 di rumah', /sulastri|melahirkan/i],
  ['satu pasien TB: istri kades', /istri|pasien/i],
  ['Kontak erat Asep Saepudin (tetangga)', /asep|saepudin|tetangga/i],
  ['Wak Darmo sudah tidak bisa jalan', /darmo/i],
  ['Alamat: rumah Fulanto, belakang masjid', /fulanto|rumah/i],
  ['Disalin dari catatan Fulanto', /fulanto/i],
  ['bayinya Lestari lahir 1,8 kg', /lestari|bayi/i],
  ['MENINGGAL: FULANTO', /fulanto/i],
  ['8 13 77 88 99 00 (bendahara)', /77 88/],
  ['Fulanto, 12/03/1962', /fulanto|1962/i],
  ['Fulanto menerima BLT', /fulanto/i],
  ['Fulanto, 14 tahun', /fulanto/i],
] as const

const OF_NOBODY = [
  'Angka disalin dari tahun lalu',
  'Disalin dari buku Dinas Pendidikan Banyuasin',
  'Catatan/Note: Tidak termasuk jalan tol/Excluding toll roads',
  'Catatan/Note: Termasuk negeri dan swasta/Including public and private',
  'Catatan/Note: Hasil proyeksi penduduk/Based on population projection',
  'perlu BTS',
  'Kecamatan menerima BLT',
  'Hubungi pengaduan (0711) 891234 pada jam kerja',
  'Diperiksa oleh: Kasubbag Perencanaan',
  'Number of Junior High School Pupils by Subdistrict, 2021–2023',
]

describe('a note that nothing explains', () => {
  it.each(OF_PERSONS)('"%s" is told and proposed by its cell alone', async (note, told) => {
    const { problems, judul } = await reading(note)
    const asked = only({ problems, judul, observations: [], padanan: '' }, 'catatan-tidak-dipahami')
    expect(asked.message.id).toMatch(/"A4: \*\*\* \([\da-f]{4}\)"/)
    expect(asked.message.en).toContain('may be about one person')
    expect(JSON.stringify(problems)).not.toMatch(told)
    expect(judul).toMatch(/^A4: \*\*\* \([\da-f]{4}\),diperiksa/m)
    const proposed = judul.split('\n').filter((line) => line.includes('nilai/a.xlsx'))
    expect(proposed).toHaveLength(1)
    expect(proposed.join()).not.toMatch(told)
  })

  it('that was looked at is asked about again when it says something else', async () => {
    const [[first], [second]] = OF_PERSONS
    const { judul } = await reading(first)
    const approved = judul.replace(/^(A4.*),$/m, '$1,ya')
    const again = async (note: string) => {
      const rows = [['Data 2025'], ['Kode', 'Tahun', 'Guru SD'], ['16.07.01.2001', 2025, 3], [note]]
      const book = await writeXlsx({ sheets: [{ name: 'Data', rows }] })
      return idsOf(await readTables({ 'a.xlsx': book, 'judul-kolom.csv': approved }))
    }
    expect(await again(first)).not.toContain('catatan-tidak-dipahami')
    expect(await again(second)).toContain('catatan-tidak-dipahami')
  })

  it.each(OF_NOBODY)('"%s" is quoted', async (note) => {
    const { problems } = await reading(note)
    const asked = problems.find(({ id }) => id === 'catatan-tidak-dipahami')
    // Words that the program knows are explained: nothing is asked then.
    if (asked !== undefined) expect(asked.message.id).toContain(note.slice(0, 40))
    expect(JSON.stringify(problems)).not.toContain('***')
  })

  it.each(OF_NOBODY)('the title "%s" is told by its words', async (title) => {
    expect(JSON.stringify((await reading('', title)).problems)).not.toContain('***')
  })

  it.each([
    ['Diperiksa oleh: Kasubbag Perencanaan Fulanto', /fulanto/i],
    ['Number of patients: Fulanto', /fulanto/i],
    ['Catatan/Note: dari Fulanto/from Fulanto', /fulanto/i],
  ])('"%s" is not', async (note, told) => {
    expect(JSON.stringify((await reading(note)).problems)).not.toMatch(told)
  })
})

it('the words of a title that names somebody are not told one by one', async () => {
  const { problems, judul } = await reading('', 'Guru 2025 istri Pak Fulanto')
  expect(idsOf({ problems, judul, observations: [], padanan: '' })).toContain('kata-tidak-dipahami')
  expect(JSON.stringify([problems, judul])).not.toMatch(/fulanto/i)
  const asked = only({ problems, judul, observations: [], padanan: '' }, 'kata-tidak-dipahami')
  expect(asked.message.id).toContain('***')
  expect(asked.message.id).toContain('mungkin nama orang')
  expect(asked.message.en).toContain('may be the name of a person')
})

it('the words of a title that names nobody are told without that', async () => {
  const asked = only(await reading('', 'Kekurangan guru 2025'), 'pokok-tidak-dipahami')
  expect(asked.message.id).not.toContain('mungkin nama orang')
})
