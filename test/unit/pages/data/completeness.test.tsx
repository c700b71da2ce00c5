import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import { CompletenessSection } from '../../../../src/pages/data/completeness-section'
import { coverageClass } from '../../../../src/pages/data/coverage-model'
import { buildFreshness, orderSourcesByAge } from '../../../../src/pages/data/freshness-model'
import type { QualityFile } from '../../../../src/contract'
import { makeTableDataset } from '../../support/table-dataset'
import { tableQuality } from './support/table-quality'

function open(dataset = makeTableDataset(), quality: QualityFile = tableQuality) {
  render(
    <DatasetContext value={dataset}>
      <CompletenessSection quality={quality} />
    </DatasetContext>,
  )
  return { user: userEvent.setup(), grid: screen.getByRole('grid', { name: /Kelengkapan/ }) }
}

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('gridcell')
    .map((cell) => cell.textContent)

describe('the completeness matrix', () => {
  it('has a row an indicator with the kabupaten first, and none for the kabupaten alone', () => {
    const { grid } = open()
    expect(
      within(grid)
        .getAllByRole('columnheader')
        .slice(1)
        .map((head) => head.textContent),
    ).toEqual(['Kabupaten', 'Banyuasin II', 'Talang Kelapa'])
    expect(cellsOf(within(grid).getByRole('row', { name: /^IDM/ }))).toEqual(['71', '100', '33'])
    expect(within(grid).queryByRole('row', { name: /^Miskin/ })).not.toBeInTheDocument()
    expect(within(grid).getByRole('row', { name: /^Mutasi Contoh/ })).toBeInTheDocument()
  })

  it('keeps only rows with a gap when asked', async () => {
    const { user, grid } = open()
    expect(within(grid).getByRole('row', { name: /^Mutasi/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Hanya yang bolong' }))
    expect(screen.getByText('2 dari 3 indikator')).toBeInTheDocument()
    expect(screen.queryByRole('row', { name: /^Mutasi/ })).not.toBeInTheDocument()
    expect(screen.getByRole('row', { name: /^Sinyal/ })).toBeInTheDocument()
  })

  it('has one tab stop, and the arrow keys go over the heads of groups', async () => {
    const { user, grid } = open()
    const cells = () =>
      within(grid)
        .getAllByRole('gridcell')
        .filter(({ tabIndex }) => tabIndex === 0)
    expect(cells()).toHaveLength(1)
    const first = cells()[0]
    first?.focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveTextContent(/^33$/)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toHaveTextContent(/^0$/)
    expect(grid).toHaveTextContent('Talang KelapaSinyal0% punya nilai')
    await user.keyboard('{Home}{ArrowLeft}')
    expect(document.activeElement?.closest('tr')).toHaveTextContent(/^Sinyal/)
    expect(cells()).toEqual([document.activeElement])
  })

  it.each([
    [0, 'none'],
    [1, 'low'],
    [49, 'low'],
    [50, 'mid'],
    [79, 'mid'],
    [80, 'high'],
    [99, 'high'],
    [100, 'full'],
  ])('draws %i%% as %s', (percent, expected) => {
    expect(coverageClass(percent)).toBe(expected)
  })
})

describe('freshness', () => {
  it('lays out every year up to that of the edition, empty ones included', () => {
    const { years, rows } = buildFreshness(makeTableDataset(), tableQuality)
    expect(years).toEqual([2021, 2022, 2023, 2024, 2025, 2026])
    const placed = rows.flatMap(({ component, byYear }) =>
      byYear.flatMap((found, index) =>
        found.map(({ id }) => `${component.id} ${String(years[index])} ${id}`),
      ),
    )
    expect(placed).toContain('mobilitas 2021 sinyal')
    expect(placed).toHaveLength(4)
  })

  it('counts what is five years old in words', () => {
    open()
    expect(screen.getByText(/1 dari 4 indikator berumur 5 tahun atau lebih/)).toBeInTheDocument()
  })

  it('orders sources with the oldest first and leaves out those without figures', () => {
    const ordered = orderSourcesByAge(makeTableDataset(), {
      ...tableQuality,
      sources: {
        ...tableQuality.sources,
        kemendes: { trust: 'tinggi', indicators: 0, latest: null, age: null },
      },
    })
    expect(ordered.map(({ source }) => source.id)).not.toContain('kemendes')
    const both = orderSourcesByAge(makeTableDataset(), tableQuality)
    const ages = both.map(({ quality }) => quality.age)
    expect(ages.length).toBeGreaterThan(0)
    expect(ages).toEqual(ages.toSorted((a, b) => b - a))
  })
})

describe('what is not an office’s own', () => {
  it('lists samples with their method and what is awaited, and says that nothing is estimated', () => {
    open()
    expect(screen.getByText('Tidak ada perkiraan.')).toBeInTheDocument()
    expect(screen.getByText('1 indikator contoh')).toBeInTheDocument()
    expect(screen.getByText('Data peraga')).toBeInTheDocument()
    expect(screen.getByText('Dinkes: stunting ditunggu.')).toBeInTheDocument()
  })
  it('counts the lists that are awaited, not the notes, of which there may be one an indicator', () => {
    const awaits = (id: string) => ({ id, name: { id: `nama ${id}`, en: `name ${id}` } })
    const office = 'Dinas Sosial'
    const title = { id: 'Bantuan', en: 'Aid' }
    const dataset = makeTableDataset()
    const awaited = [
      { template: 'dinkes', office: 'Dinkes', title, indicators: [awaits('stunting')] },
      { office, title, indicators: ['pkh', 'bpnt', 'blt'].map(awaits) },
    ]
    const [, note] = tableQuality.notes
    if (!note) throw new Error('no note')
    const notes = [1, 2, 3].map((row) => ({ ...note, id: 'indikator-tanpa-data', row }))
    open(
      { ...dataset, catalogue: { ...dataset.catalogue, awaited } },
      { ...tableQuality, notes: [...tableQuality.notes, ...notes] },
    )
    const summary = screen.getByText('Data yang masih ditunggu: 2 daftar')
    expect(
      within(summary.closest('details') as HTMLElement).getAllByRole('listitem', { hidden: true }),
    ).toHaveLength(2)
    expect(
      screen.getByText('Menunggu data Dinas Sosial: nama pkh, nama bpnt, nama blt.'),
    ).toBeInTheDocument()
  })
})
