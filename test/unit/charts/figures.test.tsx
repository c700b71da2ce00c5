import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ChartGuard, CompositionChart, Histogram, TrendChart } from '../../../src/charts'
import { buildComposition } from '../../../src/domain/composition'
import { buildDistribution, markOf } from '../../../src/domain/distribution'
import { buildTrend } from '../../../src/domain/trend'
import { ALFA, indicatorOf, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()

// jsdom lays nothing out: give every box a size, so that the charts draw.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(294)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(160)
})
afterEach(() => vi.restoreAllMocks())

test('a histogram draws its bars, its average and the marked region, and says so in words', () => {
  const distribution = buildDistribution(dataset, indicatorOf(dataset, 'idm'), '2024', 'desa')
  const { container } = render(
    <Histogram
      distribution={distribution}
      title="Tertinggi dari 4 desa"
      mark={markOf(dataset, distribution, ALFA)}
    />,
  )
  expect(screen.getByRole('figure', { name: 'Tertinggi dari 4 desa' })).toBeVisible()
  const drawn = distribution.bins.filter((bin) => bin.count > 0).length
  expect(container.querySelectorAll('.histogram__bars rect')).toHaveLength(drawn)
  expect(container.querySelector('svg')?.textContent).toContain('Alfa 0,850')
  expect(screen.getByText(/Dari 0,630 sampai 0,850, rata-rata 0,720\. Alfa 0,850\./)).toBeDefined()
})

test('sample bars are hatched and badged', () => {
  const distribution = buildDistribution(dataset, indicatorOf(dataset, 'mutasi'), '2024', 'desa')
  const { container } = render(<Histogram distribution={distribution} title="x" mark={null} />)
  expect(screen.getByText('Contoh')).toBeVisible()
  for (const bar of container.querySelectorAll('.histogram__bars rect')) {
    if (bar.closest('pattern')) continue
    expect(bar.getAttribute('fill')).toMatch(/^url\(#/)
  }
})

test('an empty distribution has a drawn empty state and no badge', () => {
  const empty = tinyDataset({ values: { idm: { '2024': [] } } })
  const distribution = buildDistribution(empty, indicatorOf(empty, 'idm'), '2024', 'desa')
  render(<Histogram distribution={distribution} title="Tidak ada data" mark={null} />)
  expect(screen.getByText('Tidak ada data untuk IDM')).toBeVisible()
})

test('a broken series is drawn as two lines with the reason between them', async () => {
  const trend = buildTrend(dataset, ROOT, indicatorOf(dataset, 'penduduk'))
  if (!trend) throw new Error('no trend')
  const onChoose = vi.fn()
  const { container } = render(
    <TrendChart
      trend={trend}
      place=""
      choices={[
        { id: 'a', name: 'Penduduk' },
        { id: 'b', name: 'Keluarga' },
      ]}
      choice="a"
      onChoose={onChoose}
    />,
  )
  expect(screen.getByRole('heading')).toHaveTextContent('Penduduk naik 3,0% sejak 2023')
  expect(container.querySelectorAll('.trend__line')).toHaveLength(2)
  expect(container.querySelector('.chart-plot')?.textContent).toContain('proyeksi baru')
  await userEvent.selectOptions(screen.getByRole('combobox'), 'b')
  expect(onChoose).toHaveBeenCalledWith('b')
})

test('an estimated line is dashed and badged', () => {
  const trend = buildTrend(dataset, ALFA, indicatorOf(dataset, 'penduduk'))
  if (!trend) throw new Error('no trend')
  const { container } = render(
    <TrendChart trend={trend} place="" choices={[]} choice="" onChoose={vi.fn()} />,
  )
  expect(screen.getByText('Perkiraan')).toBeVisible()
  const lines = container.querySelectorAll('.trend__line')
  expect(Array.from(lines, (line) => line.getAttribute('stroke-dasharray'))).toEqual(['5 4', '5 4'])
  expect(screen.queryByRole('combobox')).toBeNull()
})

test('a composition lists its categories with counts and shares', () => {
  const indicator = indicatorOf(dataset, 'air')
  render(<CompositionChart composition={buildComposition(dataset, ALFA, indicator, '2024')} />)
  expect(screen.getByRole('heading')).toHaveTextContent('67% desa: Sumur')
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Sumur267%',
    'Sungai133%',
  ])
})

test('a chart that throws leaves the others standing and recovers with new data', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const Bad = ({ fails }: { fails: boolean }) => {
    if (fails) throw new Error('bad')
    return <p>good</p>
  }
  const view = (fails: boolean) => (
    <>
      <ChartGuard resetKey={fails}>
        <Bad fails={fails} />
      </ChartGuard>
      <p>neighbour</p>
    </>
  )
  const { rerender } = render(view(true))
  expect(screen.getByText('Grafik ini gagal digambar.')).toBeVisible()
  expect(screen.getByText('neighbour')).toBeVisible()
  rerender(view(false))
  expect(screen.getByText('good')).toBeVisible()
})
