import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../../../src/prepare/build-dataset'
import { readEdition } from '../../../../src/prepare/output/read-edition'
import { ProblemLog, type Problem } from '../../../../src/prepare/problems/problem-log'
import { isSincePublished } from '../../../../src/prepare/problems/since-published'
import { editionBeforeLate, latePosts } from '../examples/catalogue'
import { edited, replace, setCell, type Edit } from '../support/project-edits'

const TABLE = 'nilai/podes-2021.csv'
const FIGURE = replace(TABLE, 'Muara,2021,300,3', 'Muara,2021,300,5')
const CATEGORY = replace(TABLE, 'Sawah,2021,100,2,80,2', 'Sawah,2021,100,2,80,1')

/** What is told of changed figures beside the published tiny country. */
async function told(...edits: readonly Edit[]): Promise<Problem[]> {
  const log = new ProblemLog()
  await buildDataset(edited(...edits), log, readEdition('test/fixtures/tiny/published'))
  return log.problems.filter(({ id }) => id.startsWith('terbit-'))
}

describe('a figure that was published otherwise', () => {
  it('is told with both figures, and belongs to no edition', async () => {
    const [problem, ...others] = await told(FIGURE, CATEGORY)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'peringatan', file: TABLE, row: 4 })
    expect(problem?.message.id).toContain(
      '1 dari 4 angka faskes 2021 lain daripada yang sudah terbit, misalnya Muara: 3 menjadi 5.',
    )
    expect(problem?.message.id).toContain('Begitu juga: air_minum 2021.')
    expect(problem && isSincePublished(problem)).toBe(true)
  })

  it('is none where nothing changed, or the unit did', async () => {
    expect(await told()).toEqual([])
    expect(await told(FIGURE, setCell('faskes', 'satuan_id', 'gedung'))).toEqual([])
  })

  it('is told beside an error too', async () => {
    expect(await told(FIGURE, replace(TABLE, '60.5', '160.5'))).toHaveLength(1)
  })
})

describe('a figure that was published and is missing', () => {
  it('is told with what it was', async () => {
    const [problem, ...others] = await told(replace(TABLE, 'Muara,2021,300,3', 'Muara,2021,300,'))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ id: 'terbit-hilang', file: 'indikator.csv', column: 'id' })
    expect(problem?.message.id).toContain(
      '1 dari 4 angka desa faskes 2021 yang sudah terbit kini kosong, misalnya Muara: 3.',
    )
  })

  it('is none where it is withheld now', async () => {
    expect(await told(setCell('faskes', 'sel_minimum', '5'))).toEqual([])
  })
})

/** What is told of posts that come late, beside an edition that had none of them. */
async function toldLate(...posts: [number, number, number]): Promise<Problem[]> {
  const log = new ProblemLog()
  await buildDataset(edited(latePosts(posts)), log, editionBeforeLate())
  return log.problems.filter(({ id }) => id === 'kosong-menjadi-nol')
}

describe('a figure where none was published', () => {
  it('is told where most of them are exactly zero', async () => {
    const [problem, ...others] = await toldLate(0, 0, 0)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'peringatan', file: TABLE, row: 3, column: 'faskes' })
    expect(problem?.message.id).toContain('3 dari 3 angka faskes 2021')
    expect(problem && isSincePublished(problem)).toBe(true)
  })

  it('is none where posts come late', async () => {
    expect(await toldLate(1, 5, 1)).toEqual([])
    expect(await toldLate(0, 7, 0)).toEqual([])
  })
})
