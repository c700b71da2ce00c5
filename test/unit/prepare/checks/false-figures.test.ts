import { describe, expect, it } from 'vitest'
import { addIndicator, append, replace, setCell, writeTable } from '../support/project-edits'
import { problemsOf } from '../support/problems-of'

const IDM = 'nilai/idm-2024.csv'

describe('di-luar-bagiannya', () => {
  const hilir = (value: string) => append(IDM, `99.01.02,Hilir,2024,${value},`)

  it('is an index of a kecamatan above or below that of all its desa', async () => {
    const [problem, ...others] = await problemsOf('di-luar-bagiannya', hilir('0.9'))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: IDM, row: 6, column: 'idm' })
    expect(problem?.message.id).toContain('idm = 0,9')
    expect(problem?.message.id).toContain('2 wilayah di dalamnya bernilai 0,6 sampai 0,8')
    expect(await problemsOf('di-luar-bagiannya', hilir('0.5'))).toHaveLength(1)
  })

  it('is not an index between them, nor one of which too few desa are known', async () => {
    expect(await problemsOf('di-luar-bagiannya', hilir('0.8'))).toEqual([])
    const thin = append(IDM, '99.01.01,Hulu,2024,0.9,')
    expect(await problemsOf('di-luar-bagiannya', thin)).toEqual([])
  })

  it('counts only units that can have the figure', async () => {
    const thin = append(IDM, '99.01.01,Hulu,2024,0.9,')
    const only = setCell('idm', 'pilihan', 'hanya-desa')
    expect(await problemsOf('di-luar-bagiannya', thin, only)).toHaveLength(1)
  })

  it('holds for a rate of the kabupaten over its kecamatan', async () => {
    const rate = addIndicator('lulus', { jenis: 'tingkat', agregasi: 'tidak' })
    const rows = ['99.01.01,2024,10', '99.01.02,2024,20']
    const table = (value: string) =>
      writeTable('nilai/lulus.csv', 'kode,tahun,lulus', ...rows, `99.01,2024,${value}`)
    const [problem] = await problemsOf('di-luar-bagiannya', rate, table('21'))
    expect(problem).toMatchObject({ file: 'nilai/lulus.csv', row: 4, region: '99.01' })
    expect(await problemsOf('di-luar-bagiannya', rate, table('15'))).toEqual([])
  })
})

describe('angka-tidak-mungkin-ada', () => {
  it('is an index of a kelurahan where the catalogue says that only desa have it', async () => {
    const only = setCell('idm', 'pilihan', 'hanya-desa')
    const kelurahan = replace(IDM, 'Sawah,2024', 'Sawah,2024,0.7,\n99.01.01.1001,Kota Hulu,2024')
    const [problem, ...others] = await problemsOf('angka-tidak-mungkin-ada', only, kelurahan)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'galat', file: IDM, row: 3, column: 'idm' })
    expect(problem?.message.en).toContain('which cannot have this indicator')
    expect(await problemsOf('angka-tidak-mungkin-ada', kelurahan)).toEqual([])
  })
})
