import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { append, edited, replace, type Edit } from '../support/project-edits'
import { build, buildValid } from '../support/tiny-project'

const FILE = 'ralat.csv'

describe('errata', () => {
  it('are published as they stand, with indicators that are no longer there', async () => {
    const { errata } = (await buildValid(edited())).quality
    expect(errata).toEqual([
      {
        from: { version: '0.1.0', date: '2026-11-01' },
        until: { version: '0.2.0', date: null },
        indicators: ['faskes', 'hilang'],
        description: { id: 'Faskes tertukar.', en: 'Facilities were mixed up.' },
        remedy: { id: 'Dikembalikan.', en: 'Put back.' },
      },
    ])
  })

  it('may be about no indicator', async () => {
    const { errata } = (
      await buildValid(edited(append(FILE, '0.9.0,0.10.0,,,Salah.,Wrong.,Betul.,Right.')))
    ).quality
    expect(errata[1]).toMatchObject({ until: { version: '0.10.0' }, indicators: [] })
  })

  const cases: [string, string, Edit][] = [
    ['ralat-edisi', 'edisi_dari', replace(FILE, '0.1.0 (2026-11-01)', '2026-11')],
    ['ralat-terbalik', 'edisi_sampai', replace(FILE, '0.2.0', '0.0.9')],
    ['kode-salah', 'indikator', replace(FILE, 'faskes,', 'faskes hilang,')],
    ['ralat-edisi-asing', 'edisi_dari', replace(FILE, '0.1.0 (2026-11-01)', '0.1.0 (2026-11-02)')],
    ['ralat-edisi-asing', 'edisi_sampai', replace(FILE, ',0.2.0,', ',0.3.0,')],
    ['ralat-indikator', 'indikator', replace(FILE, 'faskes,', 'faskess,')],
    ['ralat-tidak-ditarik', 'ditarik', replace(FILE, 'hilang', 'listrik')],
    ['isian-kosong', 'perbaikan_en', replace(FILE, 'Put back.', '')],
  ]
  it.each(cases)('are refused: %s in %s', async (id, column, edit) => {
    const { dataset, log } = await build(edited(edit))
    expect(dataset).toBeNull()
    expect(log.problems).toContainEqual(
      expect.objectContaining({ id, file: FILE, row: 2, column, severity: 'galat' }),
    )
  })

  it('are refused with the nearest names', async () => {
    const wrong = edited(
      replace(FILE, '0.1.0 (2026-11-01)', '0.1.1 (2026-11-01)'),
      replace(FILE, 'faskes,', 'faskes_per_100|kelurga|xyz,'),
    )
    const { log } = await build(wrong)
    const told = (id: string) =>
      log.problems.filter((problem) => problem.id === id).map(({ message }) => message.en)
    expect(told('ralat-edisi-asing')[0]).toContain('Nearest: 0.1.0 (2026-11-01)')
    const [facilities, families, nothing] = told('ralat-indikator')
    expect(facilities).toContain('Nearest: faskes_per_1000')
    expect(families).toContain('Nearest: keluarga')
    expect(nothing).toContain('"xyz"')
  })

  it('of Banyuasin may name the editions that the CHANGELOG dates', () => {
    const { terbitan } = JSON.parse(readFileSync('data/wilayah.json', 'utf8')) as {
      terbitan: Record<string, string>
    }
    const dated = readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\S+) \(([\d-]+)\)$/gm)
    const editions = Object.fromEntries([...dated].map((found) => [found[1] ?? '', found[2] ?? '']))
    expect(terbitan).toEqual(editions)
  })
})
