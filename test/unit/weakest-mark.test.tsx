import { render, renderHook, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DatasetContext } from '../../src/data/dataset-context'
import { buildBrief } from '../../src/brief/brief-model'
import { BriefScores } from '../../src/brief/brief-scores'
import { ScoreTable } from '../../src/pages/compare/score-table'
import { useComparison } from '../../src/pages/compare/use-comparison'
import { ScoreStrips } from '../../src/pages/profile/score-strips'
import { buildComponentCards } from '../../src/domain/component-cards'
import { latestPeriod } from '../../src/domain/dataset'
import { weakestComponent } from '../../src/domain/standing'
import { banyuasin } from './support/banyuasin'
import { indicatorOf } from './support/tiny-dataset'

/* The component in which a region falls behind most is named in words wherever its scores stand. */
const dataset = banyuasin()
const kecamatan = dataset.regions.children(dataset.regions.root.code)
const behind = kecamatan.filter((region) => weakestComponent(dataset, region) !== null)
const [one, other] = behind
if (!one || !other) throw new Error('fewer than two kecamatan have a weak component')
const strong = dataset.regions.all.find(
  (region) => region.level !== 'kabupaten' && weakestComponent(dataset, region) === null,
)

function nameOf(code: string): string {
  const region = dataset.regions.get(code)
  const id = region && weakestComponent(dataset, region)
  return dataset.catalogue.components.find((component) => component.id === id)?.name.id ?? ''
}

test('in the strips of a profile, each rank with its own total', () => {
  render(
    <DatasetContext value={dataset}>
      <ScoreStrips region={one} />
    </DatasetContext>,
  )
  const marked = screen.getAllByRole('row').filter((row) => row.textContent.includes('terlemah'))
  expect(marked).toHaveLength(1)
  expect(marked[0]).toHaveTextContent(nameOf(one.code))
  for (const { name, rank } of buildComponentCards(dataset, one.code)) {
    if (!rank) continue
    expect(screen.getByRole('row', { name: new RegExp(`^${name.id}`) })).toHaveTextContent(
      `ke-${rank.rank} dari ${rank.total}`,
    )
  }
})

test('nowhere for a region that falls behind in nothing', () => {
  if (!strong) throw new Error('every region falls behind in something')
  render(
    <DatasetContext value={dataset}>
      <ScoreStrips region={strong} />
    </DatasetContext>,
  )
  expect(screen.queryByText(/terlemah/)).not.toBeInTheDocument()
})

test('on paper', () => {
  const idm = indicatorOf(dataset, 'idm')
  const lead = { indicator: idm, period: latestPeriod(idm) }
  render(<BriefScores brief={buildBrief(dataset, one.code, lead, [])} />)
  const marked = screen
    .getAllByRole('listitem')
    .filter((item) => item.textContent.includes('terlemah'))
  expect(marked.map((item) => within(item).getByText(nameOf(one.code)))).toHaveLength(1)
})

test('in the table of a comparison, once for each region', () => {
  const codes = [one.code, other.code]
  const { result } = renderHook(() => useComparison(dataset, codes, one.code))
  render(<ScoreTable comparison={result.current} kabupaten="Banyuasin" />)
  for (const [index, code] of codes.entries()) {
    const row = screen.getByRole('row', { name: new RegExp(`^${nameOf(code)}`) })
    expect(within(row).getAllByRole('cell')[index]).toHaveTextContent('terlemah')
  }
  expect(screen.getAllByText('terlemah')).toHaveLength(2)
})
