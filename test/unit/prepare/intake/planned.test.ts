import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { unrealIn } from '../../../../src/prepare/intake/sayings/planned-figures'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const REBO = '16.07.01.2001'
const HEAD = ['kode', 'tahun']

async function sheet(rows: (string | number)[][], name = 'A', file = 'tabel.xlsx') {
  const own = await writeXlsx({ sheets: [{ name, rows }] })
  return readTables({ [file]: own })
}

function expectRefused(reading: Reading): void {
  expect(new Set(idsOf(reading, 'galat'))).toEqual(new Set(['kolom-target']))
  expect(valuesOf(reading)).toEqual({})
}

function expectRead(reading: Reading, value: number): void {
  expect(idsOf(reading, 'galat')).toEqual([])
  expect(valuesOf(reading)).toEqual({ [`keluarga ${REBO} 2024`]: value })
}

describe('a target beside what came about', () => {
  it.each([
    [['Target', 'Realisasi']],
    [['Rencana', 'Realisasi 2024']],
    [['Target 2024', 'Realisasi 2024']],
    [['Proyeksi 2030', 'Realisasi']],
    [['Pagu', 'Realisasi']],
    [['Anggaran', 'Realisasi']],
  ])('below the indicator: %s', async ([planned = '', real = '']) => {
    const rows = [
      [...HEAD, 'Keluarga', ''],
      ['', '', planned, real],
      [REBO, 2024, 90, 70],
    ]
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows, merges: [{ startRow: 0, endRow: 0, startCol: 2, endCol: 3 }] }],
    })
    const reading = await readTables({ 'tabel.xlsx': bytes })
    expectRead(reading, 70)
    expect(only(reading, 'kolom-target')).toMatchObject({ severity: 'peringatan' })
  })

  it.each([
    ['Target', 'Realisasi'],
    ['Rencana', 'Realisasi'],
  ])('above the indicator: %s and %s', async (planned, real) => {
    const rows = [
      ['', '', planned, real],
      [...HEAD, 'Keluarga', 'Keluarga'],
      [REBO, 2024, 90, 70],
    ]
    expectRead(await sheet(rows), 70)
  })

  it.each(['Target keluarga', 'Keluarga (target)', 'target_keluarga', 'Proyeksi Keluarga 2024'])(
    'in one heading: %s',
    async (heading) => {
      expectRead(
        await sheet([
          [...HEAD, heading, 'Keluarga'],
          [REBO, 2024, 90, 70],
        ]),
        70,
      )
      expectRefused(
        await sheet([
          [...HEAD, heading],
          [REBO, 2024, 90],
        ]),
      )
    },
  )
})

describe('a percentage beside target and realisation', () => {
  const under = (...below: string[]) =>
    writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            [...HEAD, 'Keluarga', '', ''],
            ['', '', ...below],
            [REBO, 2024, 90, 70, 77.8],
          ],
          merges: [{ startRow: 0, endRow: 0, startCol: 2, endCol: 4 }],
        },
      ],
    })

  it.each(['%', '(%)', 'Persen'])('is passed over like the target: %s', async (share) => {
    const reading = await readTables({ 'tabel.xlsx': await under('Target', 'Realisasi', share) })
    expectRead(reading, 70)
    expect(idsOf(reading, 'peringatan')).toEqual(
      expect.arrayContaining(['kolom-target', 'kolom-capaian']),
    )
  })

  it('is in another unit where there is no target', async () => {
    const reading = await readTables({
      'tabel.xlsx': await under('Realisasi 2023', 'Realisasi', '%'),
    })
    expect(idsOf(reading)).not.toContain('kolom-capaian')
    expect(idsOf(reading, 'galat')).not.toEqual([])
  })
})

describe('a table of planned figures', () => {
  it.each([
    'Target keluarga tahun 2024',
    'TARGET 2024',
    'Rencana keluarga',
    'Proyeksi keluarga 2024',
    'Perkiraan target keluarga',
    'Usulan keluarga per desa',
    'PROGNOSIS KELUARGA 2024',
    'Rancangan data keluarga',
    'DRAFT',
    'DRAF Laporan Keluarga',
    'CONTOH PENGISIAN',
    'Contoh: jumlah keluarga',
    'Data keluarga (contoh)',
    'Simulasi jumlah keluarga',
    'Skenario tinggi',
  ])('is refused by its title "%s"', async (title) => {
    expectRefused(await sheet([[title], [...HEAD, 'keluarga'], [REBO, 2024, 90]]))
    const group = ['', '', title]
    expectRefused(await sheet([group, [...HEAD, 'keluarga'], [REBO, 2024, 90]]))
  })

  it('is refused by the name of its sheet or file, by a note or a remark', async () => {
    const rows = [
      [...HEAD, 'keluarga'],
      [REBO, 2024, 90],
    ]
    expectRefused(await sheet(rows, 'Target'))
    expectRefused(await sheet(rows, 'A', 'target-2024.xlsx'))
    expectRefused(await sheet(rows, 'A', 'rencana_keluarga.xlsx'))
    for (const word of ['Usulan', 'Prognosis', 'DRAFT', 'Contoh', 'Simulasi', 'Skenario 1']) {
      expectRefused(await sheet(rows, word))
      expectRefused(await sheet(rows, 'A', `keluarga-${word}.xlsx`))
      expectRefused(await sheet([...rows, [`Keterangan: ${word}`]]))
    }
    expectRefused(await sheet([...rows, ['*) angka merupakan target']]))
    expectRefused(await sheet([...rows, ['Keterangan: data hasil proyeksi']]))
    expectRefused(await sheet([...rows, ['Keterangan: target 2025']]))
    expectRefused(await sheet([...rows, ['Ket. target tahun 2025']]))
    expectRefused(await sheet([...rows, ['Angka perkiraan'], ['*) angka target']]))
    expectRefused(
      await sheet([
        [...HEAD, 'keluarga', 'keterangan'],
        [REBO, 2024, 90, 'Target'],
      ]),
    )
  })

  it.each([
    'Realisasi keluarga terhadap target 2024',
    'Capaian dibandingkan target',
    'Lampiran Rencana Kerja Pemerintah Daerah 2024',
    'Dinas Pengendalian Penduduk dan Keluarga Berencana',
    'Badan Perencanaan Pembangunan Daerah',
    'Rencana Pembangunan Jangka Menengah Daerah',
    'Keluarga di Kecamatan Percontohan',
    'Keluarga di desa contoh dan kebun contoh',
    'Rumah tangga di kebun contoh',
    'Lampiran Rancangan Peraturan Daerah tentang APBD',
    'Keluarga menurut simulasi bencana',
    'Keluarga berdasarkan usulan desa',
    'Bidang Perancangan',
    'Data Keluarga Tahun 2024 (bukan contoh)',
  ])('is not one by its title "%s"', async (title) => {
    expectRead(await sheet([[title], [...HEAD, 'keluarga'], [REBO, 2024, 70]]), 70)
  })

  it.each([
    'Sumber: Proyeksi Penduduk Interim 2020-2023, BPS',
    'Catatan: target tahun depan belum ditetapkan',
    'Kepala Bidang Rencana dan Program',
    'Catatan: melebihi perkiraan tahun lalu',
  ])('is not one by its note "%s"', async (note) => {
    expectRead(await sheet([[...HEAD, 'keluarga'], [REBO, 2024, 70], [note]]), 70)
  })

  it.each(['Sumber: proyeksi dinas', 'Sumber: target RPJMD', 'Sumber: angka rencana'])(
    'is told as an estimate by its source "%s"',
    async (note) => {
      const reading = await sheet([[...HEAD, 'keluarga'], [REBO, 2024, 70], [note]])
      expectRead(reading, 70)
      expect(only(reading, 'angka-perkiraan')).toMatchObject({ severity: 'peringatan', row: 3 })
    },
  )

  it.each(['Sumber: Rencana Kerja Dinas 2024', 'Sumber: Badan Perencanaan Pembangunan Daerah'])(
    'is none by the paper or the office that its source names: "%s"',
    async (note) => {
      const reading = await sheet([[...HEAD, 'keluarga'], [REBO, 2024, 70], [note]])
      expect(idsOf(reading)).not.toContain('angka-perkiraan')
    },
  )

  it.each(['&CDRAFT', '&L&"Arial,Bold"&14DRAF&R&P', '&R&KFF0000CONTOH'])(
    'is refused by the header of its page %s',
    async (oddHeader) => {
      const rows = [
        [...HEAD, 'keluarga'],
        [REBO, 2024, 90],
      ]
      const sheets = [{ name: 'A', rows, headerFooter: { oddHeader } }]
      expectRefused(await readTables({ 'tabel.xlsx': await writeXlsx({ sheets }) }))
    },
  )

  it('of facts over a column of both names the facts', async () => {
    const title = ['Target dan realisasi tahun 2024']
    const rows = [title, [...HEAD, 'Target keluarga', 'Realisasi keluarga'], [REBO, 2024, 90, 70]]
    expectRead(await sheet(rows), 70)
  })

  it('is read for an indicator that is about a projection', async () => {
    const rows = [['Proyeksi iklim 2050'], [...HEAD, 'perubahan_suhu'], [REBO, 2050, 1.2]]
    expect(idsOf(await sheet(rows), 'galat')).not.toContain('kolom-target')
    const scenario = [['Skenario iklim RCP 4.5'], ...rows.slice(1)]
    expect(idsOf(await sheet(scenario), 'galat')).not.toContain('kolom-target')
  })

  it('has words of its own only', () => {
    expect(unrealIn('Keluarga targetan')).toBeNull()
    expect(unrealIn('rencana_2024')).toEqual({ kind: 'planned', word: 'rencana' })
    expect(unrealIn('Perkiraan dan target')).toEqual({ kind: 'planned', word: 'target' })
  })
})

describe('an estimate', () => {
  const table = (heading: string, id = 'keluarga') => [
    [...HEAD, heading.replace('keluarga', id)],
    [REBO, 2024, 70],
  ]
  async function expectWarned(reading: Promise<Reading>): Promise<void> {
    expectRead(await reading, 70)
    const told = only(await reading, 'angka-perkiraan')
    expect(told.severity).toBe('peringatan')
    expect(told.message.id).toContain('status Keluarga di indikator.csv bukan perkiraan')
  }

  it.each(['Perkiraan jumlah keluarga', 'Estimasi keluarga 2024', 'Estimated families'])(
    'is read with a warning by its title "%s"',
    async (title) => {
      await expectWarned(sheet([[title], ...table('keluarga')]))
    },
  )

  it.each(['Angka estimasi', 'Catatan: angka perkiraan', '*) Perkiraan', 'Ket: estimasi 2024'])(
    'is read with a warning by its note "%s"',
    async (note) => {
      await expectWarned(sheet([...table('keluarga'), [note]]))
    },
  )

  it('is read with a warning by its heading and the names of sheet and file', async () => {
    await expectWarned(sheet(table('Perkiraan keluarga')))
    await expectWarned(sheet(table('keluarga (estimasi)')))
    await expectWarned(sheet(table('keluarga'), 'Perkiraan'))
    await expectWarned(sheet(table('keluarga'), 'A', 'estimasi-2024.xlsx'))
  })

  it('is what the catalogue calls some indicators', async () => {
    for (const rows of [
      [['Perkiraan 2024'], ...table('keluarga', 'imk')],
      table('Estimasi keluarga', 'imk'),
    ]) {
      const reading = await sheet(rows)
      expect(idsOf(reading)).not.toContain('angka-perkiraan')
      expect(valuesOf(reading)).toEqual({ [`imk ${REBO} 2024`]: 70 })
    }
  })

  it('leaves what came about to be read from the heading "keluarga (realisasi)"', async () => {
    expectRead(await sheet(table('keluarga (realisasi)')), 70)
  })

  it('beside facts is passed over', async () => {
    const rows = [
      [...HEAD, 'Perkiraan keluarga', 'Keluarga'],
      [REBO, 2024, 90, 70],
    ]
    expectRead(await sheet(rows), 70)
    expect(only(await sheet(rows), 'kolom-target').severity).toBe('peringatan')
  })
})
