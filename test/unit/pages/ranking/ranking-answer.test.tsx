import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import { StartScreen } from '../../../../src/pages/kiosk/start-screen'
import { RankingPage } from '../../../../src/pages/ranking/ranking-page'
import type { RankingView } from '../../../../src/pages/ranking/ranking-view'
import { findExtreme, findStanding } from '../../../../src/domain/standing'
import { buildRegionTable } from '../../../../src/domain/table-rows'
import { exportRows } from '../../../../src/table/export-rows'
import { tableMessages } from '../../../../src/i18n/table'
import { banyuasin } from '../../support/banyuasin'
import { indicatorOf } from '../../support/tiny-dataset'

/* The ranking and the first screen of the kiosk answer who is furthest behind, as every other screen does. */
const dataset = banyuasin()
const ROOT = dataset.regions.root.code
const kecamatan = dataset.regions.children(ROOT)
const last = findExtreme(dataset, kecamatan, 'behind')?.members[0]?.region.name ?? '?'

const START: RankingView = {
  region: ROOT,
  indicator: 'sekolah_per_1000',
  period: '',
  component: 'masyarakat',
  level: 'kecamatan',
  query: '',
  sort: '',
  filter: '',
  columns: '',
  classes: null,
}

function Harness({ view }: { readonly view: RankingView }) {
  const [current, setCurrent] = useState(view)
  return (
    <DatasetContext value={dataset}>
      <RankingPage
        view={current}
        onChange={(change) => setCurrent((before) => ({ ...before, ...change }))}
        onSelectRegion={() => undefined}
      />
    </DatasetContext>
  )
}

describe('who is behind, on the ranking', () => {
  it('is said whatever the indicator, and its order is one press away', async () => {
    render(<Harness view={START} />)
    expect(
      screen.getByText(new RegExp(`Kecamatan ${last} paling tertinggal dari 21`)),
    ).toBeVisible()
    await userEvent.click(
      screen.getByRole('button', { name: 'Urutkan dari yang paling tertinggal' }),
    )
    const [first] = within(screen.getAllByRole('rowgroup')[1] ?? document.body).getAllByRole('row')
    expect(first).toHaveTextContent(last)
    expect(first).toHaveTextContent(/ke-21/)
  })

  it('is said of the desa of a kecamatan', () => {
    render(<Harness view={{ ...START, level: 'desa', region: '16.07.20' }} />)
    const found = findExtreme(dataset, dataset.regions.children('16.07.20'), 'behind')
    expect(screen.getByText(/paling tertinggal (dari|dan)/)).toHaveTextContent(
      `Desa ${found?.members[0]?.region.name ?? '?'}`,
    )
  })

  it('goes into the download with its method', () => {
    const indicator = indicatorOf(dataset, 'idm')
    const model = buildRegionTable(dataset, {
      region: ROOT,
      indicator,
      period: '2024',
      level: 'kecamatan',
      component: 'ekonomi',
      text: '',
      filter: { kind: 'all' },
    })
    const { rows } = exportRows({
      model,
      rows: model.rows,
      columns: ['skor-gabungan'],
      sources: dataset.sources,
      componentNames: new Map(),
      kabupaten: 'Banyuasin',
      edition: dataset.edition,
      language: 'id',
      messages: tableMessages.id,
    })
    expect(rows).toHaveLength(kecamatan.length)
    const standings = kecamatan.map((region) => findStanding(dataset, region)?.overall ?? null)
    expect(rows.map((row) => row[6])).toEqual(standings)
    expect(rows[0]?.[13]).toMatch(/Rata-rata skor komponen/)
  })
})

it('is said on the first screen of the kiosk', () => {
  render(
    <DatasetContext value={dataset}>
      <StartScreen onSearch={() => undefined} />
    </DatasetContext>,
  )
  expect(screen.getByRole('main')).toHaveTextContent(
    `Kecamatan ${last} paling tertinggal dari 21 kecamatan`,
  )
})
