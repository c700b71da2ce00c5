import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { RankingChart } from '../../../src/charts'
import { buildRanking } from '../../../src/domain/ranking'
import {
  ALFA,
  BETA,
  HILIR,
  HULU,
  indicatorOf,
  KOTA,
  ROOT,
  tinyDataset,
} from '../support/tiny-dataset'

const dataset = tinyDataset()

function draw(region: string, id: string, selected: string | null = null) {
  const onHoverRegion = vi.fn()
  const onSelectRegion = vi.fn()
  render(
    <RankingChart
      ranking={buildRanking(dataset, region, indicatorOf(dataset, id), '2024')}
      selected={selected}
      activeRow={selected}
      activeTick={null}
      emphasised={new Set()}
      onHoverRegion={onHoverRegion}
      onSelectRegion={onSelectRegion}
    />,
  )
  return { onHoverRegion, onSelectRegion }
}

const names = () => screen.getAllByRole('button').map((row) => row.textContent)

test('each row is a button with rank, name and value', async () => {
  const { onSelectRegion, onHoverRegion } = draw(ROOT, 'idm')
  expect(names()).toEqual(['1Hulu0,750', '2Hilir0,630'])
  await userEvent.hover(screen.getByRole('button', { name: /Hilir/ }))
  expect(onHoverRegion).toHaveBeenLastCalledWith(HILIR)
  await userEvent.click(screen.getByRole('button', { name: /Hilir/ }))
  expect(onSelectRegion).toHaveBeenCalledWith(HILIR)
  await userEvent.unhover(screen.getByRole('list'))
  expect(onHoverRegion).toHaveBeenLastCalledWith(null)
})

test('the list is one tab stop; arrows move in it and Enter selects', async () => {
  const { onSelectRegion } = draw(HULU, 'idm', ALFA)
  const user = userEvent.setup()
  await user.tab()
  expect(screen.getByRole('combobox')).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('button', { name: /Alfa/ })).toHaveFocus()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(onSelectRegion).toHaveBeenCalledWith(BETA)
  await user.keyboard('{End}')
  expect(screen.getByRole('button', { name: /Gama/ })).toHaveFocus()
  await user.tab()
  expect(document.body).toHaveFocus()
})

test('sorted by name, the missing take their alphabetical place', async () => {
  draw(HILIR, 'idm', KOTA)
  expect(names()).toEqual(['1DeltaBerkembang0,630', 'Kotatidak ada data'])
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Urutkan' }), 'name')
  expect(names()[0]).toContain('Delta')
  expect(screen.getByRole('button', { name: /Kota/ })).toHaveAttribute('aria-current', 'true')
})

test('an indicator without any value has a drawn empty state', () => {
  const empty = tinyDataset({ values: { idm: { '2024': [] } } })
  render(
    <RankingChart
      ranking={buildRanking(empty, ROOT, indicatorOf(empty, 'idm'), '2024')}
      selected={null}
      activeRow={null}
      activeTick={null}
      emphasised={new Set()}
      onHoverRegion={vi.fn()}
      onSelectRegion={vi.fn()}
    />,
  )
  expect(screen.getByText('Tidak ada data untuk IDM')).toBeVisible()
})

test('a composite names its parts, categories their colours', () => {
  draw(HULU, 'idm')
  const legend = within(screen.getAllByRole('list')[0] ?? document.body)
  expect(legend.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Sosial',
    'Ekonomi',
    'Lingkungan',
  ])
})
