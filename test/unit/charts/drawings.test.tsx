import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AgeBars, PyramidChart, TrendFigure } from '../../../src/charts/profile'
import { WaterfallDrawing } from '../../../src/charts/waterfall-drawing'
import type { AgePyramid } from '../../../src/domain/age-pyramid'
import type { AgeStructure } from '../../../src/domain/age-structure'
import { buildTrend } from '../../../src/domain/trend'
import { indicatorOf, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const region = dataset.regions.root

// Their code comes late, which a busy machine may take seconds to transform.
const SLOW = { timeout: 20_000 }

// jsdom lays nothing out: give every box a size, so that the charts draw.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(294)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(160)
})
afterEach(() => vi.restoreAllMocks())

const picture = () => screen.findByRole('application', undefined, SLOW)

test(
  'a trend is a whole chart: two runs, every point, years, values and the break',
  { timeout: 30_000 },
  async () => {
    const trend = buildTrend(dataset, ROOT, indicatorOf(dataset, 'penduduk'))
    if (!trend) throw new Error('no trend')
    render(<TrendFigure trend={trend} title="Naik" subtitle="" caption="Penduduk" />)
    const drawn = await picture()
    expect(drawn).toHaveAccessibleName('Naik')
    await waitFor(() => {
      expect(drawn.querySelectorAll('.trend__line .recharts-line-curve')).toHaveLength(2)
    })
    expect(drawn.querySelectorAll('.trend__dot')).toHaveLength(trend.points.length)
    expect(drawn.querySelectorAll('.trend__break')).toHaveLength(1)
    const years = Array.from(
      drawn.querySelectorAll('.recharts-xAxis-tick-labels text'),
      (text) => text.textContent,
    )
    expect([years[0], years.at(-1)]).toEqual([trend.points[0]?.period, trend.points.at(-1)?.period])
  },
)

test('the arrow keys go from figure to figure and say each', { timeout: 30_000 }, async () => {
  const trend = buildTrend(dataset, ROOT, indicatorOf(dataset, 'penduduk'))
  if (!trend) throw new Error('no trend')
  render(<TrendFigure trend={trend} title="Naik" subtitle="" caption="Penduduk" />)
  const drawn = await picture()
  fireEvent.focus(drawn)
  const said = () => screen.getByRole('status').textContent
  await waitFor(() => expect(said()).toContain(`${trend.points[0]?.period ?? '?'}: `))
  fireEvent.keyDown(drawn, { key: 'ArrowRight' })
  await waitFor(() => expect(said()).toContain(`${trend.points[1]?.period ?? '?'}: `))
})

const group = (from: number, male: number | null, female: number | null) => ({
  from,
  to: from + 4,
  male,
  female,
  isWithheld: male === null,
})
const pyramid: AgePyramid = {
  region,
  period: '2024',
  status: 'resmi',
  source: 'bps',
  groups: [group(0, 40, 30), group(5, null, null), group(10, 20, 10)],
  largest: 40,
}

test(
  'a pyramid has no bar for a missing group, which the table names',
  { timeout: 30_000 },
  async () => {
    render(<PyramidChart pyramid={pyramid} />)
    const drawn = await picture()
    await waitFor(() => {
      expect(drawn.querySelectorAll('.recharts-bar-rectangle path')).toHaveLength(4)
    })
    const ages = Array.from(
      drawn.querySelectorAll('.recharts-yAxis-tick-labels text'),
      (text) => text.textContent,
    )
    expect(ages).toEqual(['10–14', '5–9', '0–4'])
    expect(drawn.querySelector('.recharts-xAxis-tick-labels')?.textContent).not.toContain('-')
    expect(screen.getByRole('row', { name: /^5–9 disembunyikan/ })).toBeInTheDocument()
  },
)

test('down and up go through the rows of a pyramid', { timeout: 30_000 }, async () => {
  render(<PyramidChart pyramid={pyramid} />)
  const drawn = await picture()
  fireEvent.focus(drawn)
  const said = () => screen.getByRole('status').textContent
  await waitFor(() => expect(said()).toBe('10–14: Laki-laki 20, Perempuan 10'))
  fireEvent.keyDown(drawn, { key: 'ArrowDown' })
  await waitFor(() => expect(said()).toMatch(/^5–9: Laki-laki disembunyikan/))
  fireEvent.keyDown(drawn, { key: 'ArrowUp' })
  await waitFor(() => expect(said()).toBe('10–14: Laki-laki 20, Perempuan 10'))
})

const band = (from: number, to: number | null, people: number, perFiveYears: number) => ({
  from,
  to,
  people,
  perFiveYears,
  isWithheld: false,
})
const ages: AgeStructure = {
  region,
  period: '2024',
  status: 'contoh',
  source: 'bps',
  bands: [band(0, 4, 50, 50), band(5, 14, 80, 40), band(15, null, 10, 10)],
  largest: 50,
}

test(
  'a group of ten years is one bar of twice the height, and samples are hatched',
  { timeout: 30_000 },
  async () => {
    const { container } = render(<AgeBars structure={ages} />)
    const drawn = await picture()
    await waitFor(() => {
      expect(drawn.querySelectorAll('.recharts-bar-rectangle rect')).toHaveLength(3)
    })
    const bars = [...drawn.querySelectorAll('.recharts-bar-rectangle rect')]
    const [, wide = 0, low = 0] = bars.map((bar) => Number(bar.getAttribute('height')))
    expect(wide).toBeGreaterThan(1.9 * low)
    for (const bar of bars) expect(bar.getAttribute('fill')).toMatch(/^url\(#/)
    const words = Array.from(
      drawn.querySelectorAll('.recharts-yAxis-tick-labels text'),
      (text) => text.textContent,
    )
    expect(words).toEqual(['15+', '5–14', '0–4', '10', '80', '50'])
    expect(container.querySelector('.chart-rows')).toHaveStyle({ height: '3.75rem' })
  },
)

test('a bar of a waterfall whose ends are unknown is a dash, never a zero', async () => {
  const bar = (key: 'births' | 'deaths' | 'total', from: number | null, to: number | null) => ({
    key,
    from,
    to,
    value: from === null || to === null ? null : to - from,
    isStock: key === 'total',
    isSample: key === 'births',
  })
  const { container } = render(
    <WaterfallDrawing
      waterfall={{
        bars: [bar('births', 0, 12), bar('deaths', null, null), bar('total', 0, null)],
        low: 0,
        high: 12,
        isCut: false,
      }}
      label="Mutasi"
      nameOf={({ key }) => key}
      valueOf={({ value }) => (value === null ? 'tidak ada data' : `+${value}`)}
    />,
  )
  await waitFor(() => {
    expect(container.querySelectorAll('.waterfall__bar')).toHaveLength(1)
  })
  expect(container.querySelector('.waterfall__bar')?.getAttribute('fill')).toMatch(/^url\(#/)
  const words = Array.from(
    container.querySelectorAll('.recharts-bar-rectangle text'),
    (text) => text.textContent,
  )
  expect(words).toEqual(['+12', '–', '–'])
})
