import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refuseNames } from '../../../../src/prepare/intake/personal-data'
import { nameKinds, toldName } from '../../../../src/prepare/intake/personal/told-name'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'
import { readProject } from '../../../../src/prepare/read-project'
import { describeReading } from '../../../../src/prepare/report/tell-reading'
import { ReadingReport } from '../../../../src/prepare/intake/reading-report'
import { copiedTiny } from './support/copied-tiny'

/* All made up. */
const REPEATED = /1607014507890003|1607 0145|450789|081234567890|siti|aminah/i

/** Everything that a run would print of the tiny country with one more file. */
async function printedWith(path: string, text = 'x') {
  const root = copiedTiny()
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  const log = new ProblemLog()
  await readProject(root, log)
  const report = new ReadingReport()
  report.addUnread(root)
  const lines = describeReading(report.list(), 'id')
  return { problems: log.problems, printed: JSON.stringify([log.problems, lines]) }
}

it.each([
  ['nilai/Siti 1607014507890003/a.csv', 'data-pribadi-nik', 'nilai/Si***'],
  ['1607014507890003/a.csv', 'data-pribadi-nik', '16***'],
  ['1607 0145 0789 0003/a.csv', 'data-pribadi-nik', '16***'],
  ['081234567890/a.csv', 'data-pribadi-telepon', '08***'],
  ['nilai/siti.aminah@gmail.com/a.csv', 'data-pribadi-surel', 'nilai/si***'],
  ['nilai/instagram.com_siti_aminah89/a.csv', 'data-pribadi-surel', 'nilai/in***'],
  ['nilai/Siti_Aminah_pengidap_HIV.csv', 'data-pribadi-nama', 'nilai/Si***.csv'],
  ['cerita/siti.aminah@gmail.com.json', 'data-pribadi-surel', 'cerita/si***.json'],
  ['cerita/Siti Aminah pengidap HIV.json', 'data-pribadi-nama', 'cerita/Si***.json'],
  ['cerita/siti-aminah-pengidap-hiv.json', 'data-pribadi-nama', 'cerita/si***.json'],
  ['cerita/1607 0145 0789 0003.json', 'data-pribadi-nik', 'cerita/16***.json'],
  ['nilai/rekap 2025 160701 450789 0003.csv', 'data-pribadi-nik', 'nilai/re***.csv'],
  ['nilai/rekap_160701_450789_0003_2025.csv', 'data-pribadi-nik', 'nilai/re***.csv'],
  ['nilai/siti hiv.csv', 'data-pribadi-nama', 'nilai/si***.csv'],
  ['titik/instagram.com_siti_aminah89.csv', 'data-pribadi-surel', 'titik/in***.csv'],
])('%s is an error, told once and in part', async (path, id, told) => {
  const { problems, printed } = await printedWith(path)
  const errors = problems.filter((one) => one.id === id && one.severity === 'galat')
  expect(errors.map(({ file }) => file)).toEqual([told])
  expect(printed).not.toMatch(REPEATED)
})

it('a name of a story that is no address is still quoted', async () => {
  const { problems } = await printedWith('cerita/Dari Hulu.json')
  expect(problems).toContainEqual(
    expect.objectContaining({ id: 'cerita-nama-salah', file: 'cerita/Dari Hulu.json' }),
  )
})

it('no name in data/ itself is refused', () => {
  const log = new ProblemLog()
  refuseNames('data', log, () => false)
  expect(readdirSync('data').length).toBeGreaterThan(5)
  expect(log.problems).toEqual([])
})

describe('a message', () => {
  it.each([
    'posyandu Siti Aminah pengidap HIV',
    'posyandu instagram.com/siti_aminah89',
    'a, 1607014507890003, b',
    'Templat 2025 160701 450789 0003',
    '2025 160701 450789 0003',
    '2025 1607 0145 0789 0003',
  ])('quotes "%s" in part, as a column, a sheet and a text', (found) => {
    const log = new ProblemLog()
    log.warn('kolom-tidak-dikenal', { file: 'nilai/a.csv', column: found, sheet: found }, { found })
    log.warn('tabel-tidak-dibaca', { file: `nilai/${found}.csv` }, { found })
    expect(JSON.stringify(log.problems)).not.toMatch(REPEATED)
    expect(log.problems).toHaveLength(2)
  })

  it.each([
    'Bidan Siti positif TBC',
    'Siti Aminah kelahiran 05/07/85',
    'Kades Aminah sakit ginjal',
    'No. BPJS 1607014507890003 siti',
  ])('quotes "%s", which no shown text may hold, in part', (found) => {
    const log = new ProblemLog()
    const place = { file: 'nilai/a.csv', column: found, region: found }
    log.warn('kolom-tidak-dikenal', place, { found })
    log.warn('kode-beda-nama', place, { found, expected: found })
    expect(JSON.stringify(log.problems)).not.toMatch(REPEATED)
  })

  it.each(['Masjid H. Ahmad Dahlan', 'RSUD dr. Rabain', 'Peserta JKN', 'Balita gizi buruk 2024'])(
    'quotes "%s" whole',
    (found) => {
      const log = new ProblemLog()
      log.warn('kolom-tidak-dikenal', { file: 'nilai/a.csv', column: found }, { found })
      expect(JSON.stringify(log.problems)).toContain(found)
    },
  )

  it('of very many that are alike does not repeat the name either', () => {
    const log = new ProblemLog()
    for (let row = 1; row < 3000; row += 1) {
      log.warn('nilai-kosong', { file: 'nilai/Siti 1607014507890003/a.csv', row }, {})
    }
    expect(log.problems.some(({ id }) => id === 'pesan-sejenis')).toBe(true)
    expect(JSON.stringify(log.problems)).not.toMatch(REPEATED)
  })
})

it.each([
  'posyandu penderita TB',
  'Jumlah_penderita_HIV_2024',
  'rekap_pasien_dbd',
  'puskesmas_sungai_lilin_2024',
  'instagram.com_pemkabbanyuasin',
  'facebook.com/dinkesbanyuasin',
  'data 2020 2021 2022 2023',
  'DAK_Fisik_1607_2024',
  'data 2025 160701 160702 160703',
  'data 2025 160701 120324 2024 2025',
  'posyandu Melati pengunjung',
  'Puskesmas Siti Khadijah kunjungan TB',
])('the name "%s" is innocent', (name) => {
  expect(nameKinds(name)).toEqual([])
})

describe('a text that a message quotes', () => {
  it.each([
    ['Siti Aminah', 'Si***'],
    ['siti aminah', 'si***'],
    ['Kader: Karim, Udin, Aminah', 'Kader: Ka***'],
    ['BG 1234 AB milik Siti Fulanah', 'BG 1234 AB milik Si***'],
    ['sudah dicek Bu Sulastri di kantor', 'sudah dicek Bu***'],
  ])('ends before the name of a person: %s', (text, told) => {
    expect(toldName(text)).toBe(told)
  })

  it.each([
    'Puskesmas Siti Khadijah',
    'Jl. Ahmad Yani',
    'Kepala Dinas: Ahmad Fulan, S.Sos',
    'SD Muhammad Yusuf',
    'Penderita TB yang diobati',
  ])('keeps an institution, a street and an officer: %s', (text) => {
    expect(toldName(text)).toBe(text)
  })
})
