import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build, editFile, temporaryFolder } from '../support/tiny-project'

const VOTERS = 'nilai/pemilih-2019.csv'
const TURNOUT = 'nilai/pemilih-2024.csv'
const INDEX = 'nilai/idm-2024.csv'
const SERIES = 'seri/kabupaten.csv'

const PEOPLE = '100000 * penduduk_miskin / penduduk_miskin_persen'
const SITUNG = 'pemilih_berhitung + pemilih_tanpa_hitungan'
const SHARE = 'pengguna_terbaca / pemilih_terbaca'
const SEXES = 'penduduk_registrasi_laki / penduduk_registrasi_perempuan'

/** Changes cells of the lines that begin in one way. */
function editLines(
  root: string,
  file: string,
  start: string,
  edit: (cells: string[]) => string[],
): void {
  editFile(root, file, (text) =>
    text
      .split('\n')
      .map((line) => (line.startsWith(start) ? edit(line.split(',')).join(',') : line))
      .join('\n'),
  )
}

/** Multiplies the number in some columns. */
function times(factor: number, ...columns: readonly number[]) {
  return (cells: string[]): string[] =>
    cells.map((cell, at) =>
      columns.includes(at) && cell !== '' ? String(Math.round(Number(cell) * factor)) : cell,
    )
}

/** The figures of two lines in each other's place. */
function exchange(root: string, file: string, codes: readonly [string, string]): void {
  editFile(root, file, (text) => {
    const [one = '', two = ''] = codes.map(
      (code) => new RegExp(`^${code},[^,]*,\\d+,(.*)$`, 'm').exec(text)?.[1],
    )
    return text.replace(one, '?').replace(two, one).replace('?', two)
  })
}

/** All at once, in tables and regions that have nothing to do with each other. */
function falsify(root: string): void {
  editLines(root, VOTERS, '16.07,', times(595_074 / 595_073, 4))
  editLines(root, VOTERS, '16.07.19,', times(20_581 / 18_381, 4))
  editLines(root, VOTERS, '16.07.14.', times(1.02, 3, 4))
  editLines(root, TURNOUT, '16.07.06.', times(0.5, 7))
  exchange(root, INDEX, ['16.07.01.2002', '16.07.02.2018'])
  editFile(root, SERIES, (text) =>
    text
      .replace('penduduk_registrasi_laki,2024,454414', 'penduduk_registrasi_laki,2024,433910')
      .replace(
        'penduduk_registrasi_perempuan,2024,433910',
        'penduduk_registrasi_perempuan,2024,454414',
      )
      .replace(
        /(penduduk_miskin_persen,\d+,)([\d.]+)/g,
        (_, start: string, value: string) => `${start}${String(Number(value) / 100)}`,
      ),
  )
}

describe('false figures of Banyuasin that others contradict', () => {
  it('are refused, each by its own comparison', async () => {
    const root = join(temporaryFolder(), 'data')
    cpSync('data', root, { recursive: true })
    falsify(root)
    const { dataset, log } = await build(root)
    expect(dataset).toBeNull()
    const errors = log.problems.filter(({ severity }) => severity === 'galat')

    const expected = [
      [VOTERS, 'pemilih_2019_sebanding', SITUNG, '16.07.19', '= 20581, while'],
      [VOTERS, 'pemilih_2019_sebanding', SITUNG, '16.07', '0.0002 per cent apart'],
      [VOTERS, 'pemilih_2019', 'pemilih_berhitung', '16.07.14', '= 25378, '],
      [TURNOUT, SHARE, `1.12 * ${SHARE}`, '16.07.06', 'at most 13 per cent'],
      [SERIES, 'penduduk_registrasi_laki', 'penduduk_bps_laki', '16.07', '4.3 per cent apart'],
      [SERIES, 'penduduk_registrasi_perempuan', 'penduduk_bps_perempuan', '16.07', '4.8 per cent'],
      [SERIES, SEXES, 'penduduk_laki / penduduk_perempuan', '16.07', '8.8 per cent apart'],
      [SERIES, PEOPLE, 'penduduk_bps', '16.07', '99 per cent apart'],
      [INDEX, 'idm', 'idm', '16.07.02', 'luar/rata-idm-2024.csv'],
      [INDEX, 'iks', 'iks', '16.07.02', 'luar/rata-idm-2024.csv'],
    ] as const
    for (const [file, column, other, region, words] of expected) {
      const error = errors.find(
        ({ message, ...one }) =>
          one.column === column && one.region === region && message.en.includes(`while ${other} (`),
      )
      expect(error, column).toMatchObject({ id: 'periksa-luar-beda', file })
      expect(error?.message.en).toContain(words)
    }
  })
  it('are refused where a town, a kind or a kecamatan is not its own', async () => {
    const root = join(temporaryFolder(), 'data')
    cpSync('data', root, { recursive: true })
    editFile(root, 'titik/pusat.csv', (text) => text.replace('-2.98611', '-2.686'))
    editFile(root, 'titik/sekolah.csv', (text) =>
      text.replace(/,(SD|SMP),(negeri|swasta),/g, (_, kind: string, owner: string) =>
        [',', kind === 'SD' ? 'SMP' : 'SD', ',', owner, ','].join(''),
      ),
    )
    editFile(root, 'titik/dikmen-2025.csv', (text) =>
      text.replace(/(SMAN 1 RAMBUTAN,.*),16.07.06,[^,]*,/, '$1,16.07.19,16.07.19.2001,'),
    )
    const { dataset, log } = await build(root)
    expect(dataset).toBeNull()
    const errors = log.problems.filter(({ severity }) => severity === 'galat')
    const count = (id: string) => errors.filter((one) => one.id === id).length
    expect(count('pusat-di-luar-wilayah')).toBe(1)
    const more = errors.find(({ id }) => id === 'pesan-sejenis')
    expect(count('bentuk-beda-nama')).toBe(20)
    expect(more?.message.id).toContain(String(497 + 110 - 20))
    expect(count('sekolah-beda-kecamatan')).toBe(1)
  })
})
