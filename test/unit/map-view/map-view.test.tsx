import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildChoropleth } from '../../../src/domain/choropleth'
import { toChangeChoropleth } from '../../../src/domain/change-choropleth'
import type { Indicator } from '../../../src/contract'
import { classRange, edgeTexts } from '../../../src/i18n/class-words'
import { choroplethColors } from '../../../src/map'
import { buildChangeView } from '../../../src/map-view/change/change-view'
import { Legend } from '../../../src/map-view/legend/legend'
import type { ChangeView, MapView, PairView } from '../../../src/map-view/map-view'
import SquareLegend from '../../../src/map-view/legend/square-legend'
import { buildPairView } from '../../../src/map-view/pair/pair-view'
import { shownPeriods } from '../../../src/map-view/shown-periods'
import { buildSingleView } from '../../../src/map-view/single-view'
import { drawLegend } from '../../../src/pages/map/options/export/draw-legend'
import { OptionItems } from '../../../src/pages/map/options/option-items'
import { useHover, useIsolatedClass } from '../../../src/state/hover-store'
import { divergingColor } from '../../../src/ui/diverging-palette'
import { indicatorOf, ROOT, tinyDataset } from '../support/tiny-dataset'

const dataset = tinyDataset()
const choroplethOf = (id: string, as = (indicator: Indicator) => indicator) =>
  buildChoropleth(dataset, {
    region: ROOT,
    indicator: as(indicatorOf(dataset, id)),
    period: '2024',
    unitLevel: 'desa',
  })
const change: ChangeView = buildChangeView(dataset, choroplethOf('penduduk'), '2023')
const pair: PairView = buildPairView(dataset, choroplethOf('idm'), indicatorOf(dataset, 'penduduk'))
const single: MapView = buildSingleView(dataset, choroplethOf('idm'))

const wordsOf = (element: Element) =>
  [...element.querySelectorAll('text')].map((e) => e.textContent)
const fillsOf = (element: Element) =>
  [...element.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'))

describe('what a view shows', () => {
  it('is named by its indicators and both of its years', () => {
    expect(change.indicators.map(({ period }) => period)).toEqual(['2023', '2024'])
    expect(shownPeriods(change, 'id')).toEqual(['2023', '2024'])
    expect(shownPeriods(pair, 'id')).toEqual(['2024'])
    expect(single.title('id')).toBe('idm')
    expect(pair.title('id')).toBe('idm dan penduduk')
    expect(change.title('id')).toBe('Perubahan penduduk, 2023–2024')
    expect(change.title('en')).toBe('Change of penduduk, 2023–2024')
  })
})

describe('the legend of a saved picture', () => {
  it('has the colours and signs of the change that the map shows', () => {
    const { element } = drawLegend(change.legend('id', 'light'), 'id', 'light')
    const classes = change.choropleth.legend.classes
    expect(classes.length).toBeGreaterThan(1)
    expect(fillsOf(element)).toEqual(
      expect.arrayContaining(classes.map(({ index }) => divergingColor(index, 'light'))),
    )
    expect(wordsOf(element).join(' ')).toMatch(/[+−-]\d/)
    expect(change.legend('id', 'light').entries.map(({ count }) => count)).toEqual(
      classes.map(({ count }) => count),
    )
  })

  it('never tells a class of a change from an edge to the same edge', () => {
    for (const { words } of change.legend('id', 'light').entries) {
      const [from, to] = words.replace(' %', '').split(' sampai ')
      expect(from, words).not.toBe(to)
    }
    // The largest fall is the edge itself: nothing lies below it.
    const { legend } = toChangeChoropleth(choroplethOf('penduduk'), {
      ...change.change,
      edges: [-4, -1, 1, 4],
      cells: [-4, 0.5, 4.2].map((value, at) => ({
        code: String(at),
        from: 1,
        to: 1,
        change: value,
        gap: null,
        classIndex: null,
      })),
    })
    expect(legend.classes.map((entry) => classRange(entry, legend, 'id'))).toEqual([
      '≤ −4,0',
      '−4,0 sampai −1,0',
      '−1,0 sampai +1,0',
      '+1,0 sampai +4,0',
      '+4,0 sampai +4,2',
    ])
    expect(edgeTexts(legend, 'id')).toEqual(['', '−4,0', '−1,0', '+1,0', '+4,0', '+4,2'])
  })

  it('says what has no figure, and how classes were divided, as on the screen', () => {
    const own = buildSingleView(
      dataset,
      choroplethOf('idm', (indicator) => ({ ...indicator, classing: { desa: 'quantile' } })),
    )
    for (const view of [own, pair, change]) {
      const legend = view.legend('id', 'light')
      expect(legend.missing?.count).toBeGreaterThan(0)
      const words = wordsOf(drawLegend(legend, 'id', 'light').element).join(' ')
      expect(words).toContain(legend.missing?.words)
      expect(words).toContain(legend.note ?? '')
    }
    expect(own.legend('id', 'light').note).toContain('kuantil')
  })

  it('says each of the nine classes as the legend on the screen does', () => {
    const legend = pair.legend('id', 'light')
    const { element } = drawLegend(legend, 'id', 'light')
    render(<SquareLegend legend={legend} />)
    const rows = legend.entries
    expect(new Set(rows.map(({ words }) => words)).size).toBe(9)
    for (const { index, words, count } of rows) {
      expect(element.querySelector(`[data-class="${index}"] title`)?.textContent).toBe(words)
      expect(
        screen.getByRole('button', { name: new RegExp(`^${words}: ${count} `) }),
      ).toHaveAttribute('data-class', String(index))
    }
  })

  it('has nine colours for two indicators and those of the ramp for one', () => {
    const nine = choroplethColors(pair.choropleth, 'dark')
    expect(new Set(nine).size).toBe(9)
    expect(fillsOf(drawLegend(pair.legend('id', 'dark'), 'id', 'dark').element)).toEqual(
      expect.arrayContaining([...nine]),
    )
    const ramp = choroplethColors(single.choropleth, 'light')
    expect(fillsOf(drawLegend(single.legend('id', 'light'), 'id', 'light').element)).toEqual(
      expect.arrayContaining(
        single.choropleth.legend.classes.map(({ index }) => ramp[index] ?? 'none'),
      ),
    )
  })
})

describe('the class that is pointed at', () => {
  beforeEach(() => {
    useHover.setState({ legendClass: null })
  })

  function Isolated({ legend }: { legend: string }) {
    return <output>{String(useIsolatedClass(legend))}</output>
  }

  const { key } = single.choropleth

  it.each([
    ['one indicator', single],
    ['two indicators', pair],
    ['a change', change],
  ])('can be the missing ones in the legend of %s', async (_, view) => {
    render(
      <>
        <Legend view={view} largestRadius={0} compact={false} onClasses={() => undefined} />
        <Isolated legend={view.choropleth.key} />
      </>,
    )
    const buttons = screen.getAllByRole('button')
    const missing = buttons.findLast(({ parentElement }) => parentElement?.tagName === 'P')
    expect(missing).toBeDefined()
    await userEvent.hover(missing ?? document.body)
    expect(screen.getByRole('status').textContent).toBe('-1')
  })

  it('does not outlive its legend: another map shows all its classes', () => {
    useHover.getState().setLegendClass({ legend: key, index: 1 })
    const { rerender } = render(<Isolated legend={key} />)
    expect(screen.getByRole('status').textContent).toBe('1')
    rerender(<Isolated legend={change.choropleth.key} />)
    expect(screen.getByRole('status').textContent).toBe('null')
  })
})

describe('the choice of classes', () => {
  it.each([
    [true, false],
    [false, true],
  ])('is offered where it changes the map: one indicator alone %s, off %s', (isAlone, isOff) => {
    const indicator = indicatorOf(dataset, 'idm')
    const region = dataset.regions.root
    const view = {
      region,
      indicator,
      period: '2024',
      component: 'ekonomi' as const,
      unitLevel: 'desa' as const,
    }
    const none = () => undefined
    render(
      <OptionItems
        view={{ ...view, unknown: [] }}
        isPaired={false}
        isAlone={isAlone}
        onClasses={none}
        onPair={none}
      />,
    )
    expect(screen.getAllByRole<HTMLButtonElement>('button')[0]?.disabled).toBe(isOff)
  })
})
