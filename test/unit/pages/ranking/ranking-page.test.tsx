import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import { RankingPage } from '../../../../src/pages/ranking/ranking-page'
import type { RankingView } from '../../../../src/pages/ranking/ranking-view'
import { installDialogStubs } from '../../support/show-modal'
import { makeTableDataset } from '../../support/table-dataset'

const dataset = makeTableDataset()
beforeAll(installDialogStubs)

const START: RankingView = {
  region: '16.07',
  indicator: 'idm',
  period: '2024',
  component: 'tata-kelola',
  level: 'desa',
  query: '',
  sort: '',
  filter: '',
  columns: '',
  classes: null,
}

function open(view: Partial<RankingView> = {}) {
  const onSelectRegion = vi.fn()
  const changes: Partial<RankingView>[] = []
  function Harness() {
    const [current, setCurrent] = useState({ ...START, ...view })
    return (
      <DatasetContext value={dataset}>
        <RankingPage
          view={current}
          onChange={(change) => {
            changes.push(change)
            setCurrent((before) => ({ ...before, ...change }))
          }}
          onSelectRegion={onSelectRegion}
        />
      </DatasetContext>
    )
  }
  render(<Harness />)
  return { user: userEvent.setup(), onSelectRegion, changes }
}

/** Names in the order of the rows, the head and the foot left out. */
function names(): (string | null)[] {
  return within(screen.getAllByRole('rowgroup')[1] ?? document.body)
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('button').textContent)
}
const sortBy = (name: RegExp) =>
  within(screen.getByRole('columnheader', { name })).getByRole('button')

describe('RankingPage', () => {
  it('ranks first, with missing values last in words', () => {
    open()
    expect(names()).toEqual([
      'Sungsang IV',
      'Sungsang I',
      'Sungsang II',
      'Tanjung Baru',
      'Marga Sungsang',
      'Air Batu Jaya',
      'Sukajadi',
    ])
    expect(screen.getByRole('row', { name: /Sukajadi/ })).toHaveTextContent('tidak ada data')
    expect(screen.getByRole('row', { name: /Sungsang IV/ })).toHaveTextContent(
      /Mandiri0,8452024Resmi/,
    )
  })

  it('keeps missing values last in both directions and tells the direction', async () => {
    const { user, changes } = open()
    await user.click(sortBy(/^IDM/))
    expect(names().slice(-2)).toEqual(['Air Batu Jaya', 'Sukajadi'])
    expect(screen.getByRole('columnheader', { name: /^IDM/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await user.click(sortBy(/^IDM/))
    expect(names()[0]).toBe('Marga Sungsang')
    expect(names().slice(-2)).toEqual(['Air Batu Jaya', 'Sukajadi'])
    expect(changes).toEqual([{ sort: '-nilai' }, { sort: 'nilai' }])
  })

  it('shows the kabupaten by the rule of the indicator', () => {
    open()
    const foot = screen.getByRole('row', { name: /Kabupaten Banyuasin/ })
    expect(foot).toHaveTextContent(/rata-rata desa.*0,737/)
  })

  it('filters by text and by class, and offers a way out when nothing is left', async () => {
    const { user } = open()
    await user.type(screen.getByRole('searchbox'), 'sungsang')
    expect(names()).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: /tidak ada data/ }))
    expect(screen.getByText('Tidak ada baris yang cocok')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Hapus semua saringan' }))
    expect(names()).toHaveLength(7)
  })

  it('narrows to a kecamatan, which is the region of the address', async () => {
    const { user, changes } = open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kecamatan' }), '16.07.10')
    expect(changes).toEqual([{ region: '16.07.10' }])
    expect(names()).toEqual(['Tanjung Baru', 'Air Batu Jaya', 'Sukajadi'])
    expect(screen.getByRole('row', { name: /Kecamatan Talang Kelapa/ })).toBeInTheDocument()
  })

  it('opens a region with a click on its row or Enter on its name', async () => {
    const { user, onSelectRegion } = open()
    await user.click(screen.getByRole('row', { name: /Sungsang IV/ }))
    screen.getByRole('button', { name: 'Tanjung Baru' }).focus()
    await user.keyboard('{Enter}')
    expect(onSelectRegion.mock.calls).toEqual([['16.07.02.2004'], ['16.07.10.2012']])
  })

  it('adds an indicator of the component as a column, its sample status in the head', async () => {
    const { user, changes } = open()
    await user.click(screen.getByRole('button', { name: 'Kolom' }))
    await user.click(screen.getByRole('checkbox', { name: /Mutasi/ }))
    expect(changes[0]?.columns).toContain('mutasi')
    expect(screen.getByRole('columnheader', { name: /Mutasi/ })).toHaveTextContent(
      /jiwa · 2025Contoh/,
    )
    expect(screen.getByRole('row', { name: /Sungsang I Banyuasin II/ })).toHaveTextContent('−12,5')
  })

  it('marks the selected region', () => {
    open({ region: '16.07.02.2004' })
    expect(screen.getByRole('row', { name: /Sungsang IV/ })).toHaveAttribute('aria-current', 'true')
    expect(names()).toHaveLength(7)
  })

  it('downloads what is shown under a name that says what it is', async () => {
    const saved: { name: string; text: Promise<string> }[] = []
    let blob = new Blob()
    URL.createObjectURL = (object) => {
      if (object instanceof Blob) blob = object
      return 'blob:x'
    }
    URL.revokeObjectURL = () => undefined
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, text: blob.text() })
    })
    const { user } = open({ query: 'sungsang', columns: '-' })
    await user.click(screen.getByRole('button', { name: 'Unduh CSV' }))
    expect(saved[0]?.name).toBe('banyuasin_idm_desa_2024_2026-11.csv')
    const lines = (await saved[0]?.text)?.trim().split('\r\n') ?? []
    expect(lines).toHaveLength(5)
    expect(lines[1]).toMatch(/^16\.07\.02\.2004;Sungsang IV;desa;Banyuasin II;.*;0,845;Mandiri;/)
    click.mockRestore()
  })
})
