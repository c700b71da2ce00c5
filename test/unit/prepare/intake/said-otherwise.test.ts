import { describe, expect, it } from 'vitest'
import { withFullYears } from '../../../../src/prepare/intake/periods/written-years'
import { HONEST_OFFICES } from './support/honest-offices'
import { idsOf, only } from './support/read-tables'
import { readSaid, SAID_OTHERWISE } from './support/said-otherwise'

const inWords = ({ title, heading, ...rest }: (typeof HONEST_OFFICES)[number]) =>
  [title, heading, ...Object.values(rest)].join(' | ')

describe.each(Object.entries(SAID_OTHERWISE))('%s', (_, tables) => {
  it.each(tables.map((table) => [inWords(table), table] as const))(
    'is told: %s',
    async (__, table) => {
      const reading = await readSaid(table)
      const told = [...idsOf(reading, 'galat'), ...idsOf(reading, 'peringatan')]
      expect(told).not.toEqual([])
    },
  )
})

it('asks nothing of honest tables of offices', async () => {
  const readings = await Promise.all(HONEST_OFFICES.map(readSaid))
  const told = HONEST_OFFICES.flatMap((table, at) => {
    const reading = readings[at] ?? expect.fail()
    const ids = [...idsOf(reading, 'galat'), ...idsOf(reading, 'peringatan')]
    return ids.length > 0 ? [[inWords(table), ...ids]] : []
  })
  expect(HONEST_OFFICES.length).toBeGreaterThanOrEqual(60)
  expect(told).toEqual([])
})

describe('what is asked of a comment', () => {
  const said = { title: 'Penduduk 2025', heading: 'Penduduk', year: 2025 }

  it('leaves out whom it is from, and is asked once', async () => {
    const told = only(
      await readSaid({ ...said, comment: 'angka lama, tahun 2020' }),
      'catatan-tidak-dipahami',
    )
    expect(told).toMatchObject({ row: 1, severity: 'peringatan' })
    expect(told.message.id).toContain('"angka lama, tahun 2020"')
    expect(told.message.id).not.toContain('Kominfo')
  })

  it('is nothing where it is but a link', async () => {
    const reading = await readSaid({ ...said, ofHeading: 'https://banyuasinkab.bps.go.id/2019' })
    expect(idsOf(reading, 'peringatan')).toEqual([])
  })
})

describe('years cut short', () => {
  it.each([
    ["Posisi Des '21", 'Posisi Des  2021'],
    ['Jan-22', 'Jan-2022'],
    ['per 31/12/98', 'per 31/12/1998'],
    ['TA 22/23', 'TA 2022/2023'],
    ['Sensus MMX', 'Sensus 2010'],
  ])('%s is %s', (text, full) => {
    expect(withFullYears(text)).toBe(full)
  })

  it.each([
    'curah hujan 200 mm',
    'Desember 31, 2025',
    '16.07.01',
    '10.11.12',
    'Juni 10-15 2025',
    'Jumat 21 Juni 2024',
    "1'234",
    'TP 21/30',
    'umur 15-24-29',
  ])('%s stays', (text) => {
    expect(withFullYears(text)).toBe(text)
  })
})
