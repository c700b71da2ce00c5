import { describe, expect, it } from 'vitest'
import { shownPeriod } from '../../../src/domain/shown-period'
import { buildDataset } from '../../../src/prepare/build-dataset'
import { ProblemLog } from '../../../src/prepare/problems/problem-log'
import { edited, writeTable } from './support/project-edits'

/** The tiny country with health facilities of 2022, and what was told of them. */
async function withPosts(...rows: readonly string[]) {
  const log = new ProblemLog()
  const table = writeTable('nilai/podes-2022.csv', 'nama,tahun,faskes', ...rows)
  const dataset = await buildDataset(edited(table), log)
  const found = dataset?.catalogue.indicators.find(({ id }) => id === 'faskes')
  if (dataset === null || found === undefined) throw new Error(JSON.stringify(log.problems))
  const told = log.problems.filter(({ id }) => id === 'tahun-terbaru-sebagian')
  return { dataset, found, told }
}

describe('a year of which few desa have come', () => {
  it('is published and told, and the year before is shown and scored', async () => {
    const { dataset, found, told } = await withPosts('Muara,2022,4')
    expect(found).toMatchObject({ periods: ['2021', '2022'], current: '2021' })
    expect(shownPeriod(found)).toBe('2021')
    expect(told.map(({ row }) => row)).toEqual([2])
    const before = await withPosts()
    expect(dataset.scores).toEqual(before.dataset.scores)
    expect(dataset.quality.indicators['faskes']?.latest).toBe('2021')
  })

  it('is the one shown once half of them are there', async () => {
    const { found, told } = await withPosts('Muara,2022,4', 'Pulau,2022,3')
    expect(found.current).toBeUndefined()
    expect(shownPeriod(found)).toBe('2022')
    expect(told).toEqual([])
  })
})
