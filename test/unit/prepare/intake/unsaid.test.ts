import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { HONEST, UNSEEN_HONEST } from './support/honest-titles'
import { HONEST_SAID, PASSED_OVER, type Said } from './support/passed-over'
import { idsOf, only, readTables, valuesOf, type Reading } from './support/read-tables'

const REBO = '16.07.01.2001'
const ASKED = ['kata-tidak-dipahami', 'catatan-tidak-dipahami']

async function read(said: Said, more: Record<string, string> = {}): Promise<Reading> {
  const { title, heading, foot, sheet: name = 'Data' } = said
  const columns = heading.split('|')
  const rows = [
    ...title.split(';').map((one) => [one.trim()]),
    ['Kode', 'Nama', 'Tahun', ...columns],
    [REBO, 'Rantau Bayur', 2025, ...columns.map((_, at) => at + 3)],
    ...(foot === undefined ? [] : [[foot]]),
  ]
  rows[rows.length - (foot === undefined ? 1 : 2)]?.splice(1, 1, '')
  return readTables({ ...more, 'a.xlsx': await writeXlsx({ sheets: [{ name, rows }] }) })
}

function asks(reading: Reading): boolean {
  return idsOf(reading).some((id) => ASKED.includes(id))
}

describe('words that nothing explains', () => {
  it('are told of nearly every table that others published in silence', async () => {
    const readings = await Promise.all(PASSED_OVER.map((said) => read(said)))
    const silent = PASSED_OVER.filter((_, at) => {
      const reading = readings[at]
      return reading !== undefined && !asks(reading) && idsOf(reading, 'galat').length === 0
    })
    console.log('SILENT', silent.length, PASSED_OVER.length, JSON.stringify(silent))
    expect(silent.length / PASSED_OVER.length).toBeLessThan(0.1)
  })

  it('are told of few honest tables', async () => {
    const titles = [...HONEST, ...UNSEEN_HONEST].map(([title, heading]) => ({ title, heading }))
    const all: Said[] = [...titles, ...HONEST_SAID]
    const readings = await Promise.all(all.map((said) => read(said)))
    const warned = all.filter((_, at) => asks(readings[at] ?? expect.fail()))
    console.log('WARNED', warned.length, all.length, readings.filter(asks).map(r=>r.problems.filter(p=>ASKED.includes(p.id)).map(p=>JSON.stringify(p.params)).join()).join('\n'))
    console.log(readings.flatMap((r,i)=>idsOf(r,'galat').length?[JSON.stringify(all[i])+idsOf(r,'galat').join()]:[]).join('\n'))
    expect(all.length).toBeGreaterThan(60)
    expect(warned.length / all.length).toBeLessThan(0.1)
  })
})
