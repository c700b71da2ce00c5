import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { DatasetContext } from '../../../src/data/dataset-context'
import { IndicatorChooser } from '../../../src/search/indicator-chooser'
import { SearchDialog } from '../../../src/search/search-dialog'
import { installDialogStubs } from '../support/show-modal'
import { makeTableDataset } from '../support/table-dataset'

const dataset = makeTableDataset()
beforeAll(installDialogStubs)

function openSearch() {
  const calls = { onClose: vi.fn(), onSelectRegion: vi.fn(), onSelectIndicator: vi.fn() }
  render(
    <DatasetContext value={dataset}>
      <SearchDialog open {...calls} />
    </DatasetContext>,
  )
  return { ...calls, user: userEvent.setup(), field: screen.getByRole('combobox') }
}
const active = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')

describe('SearchDialog', () => {
  it('offers the kecamatan before anything is typed', () => {
    const { field } = openSearch()
    expect(field).toHaveFocus()
    expect(screen.getByRole('group', { name: '2 kecamatan' })).toBeInTheDocument()
  })

  it('chooses with the arrows and Enter', async () => {
    const { user, field, onSelectRegion, onClose } = openSearch()
    await user.type(field, 'sungsang')
    expect(active(field)).toHaveTextContent('Sungsang I')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active(field)).toHaveTextContent('Sungsang IV')
    expect(active(field)).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{Enter}')
    expect(onSelectRegion).toHaveBeenCalledExactlyOnceWith('16.07.02.2004')
    expect(onClose).toHaveBeenCalled()
  })

  it('tells namesakes apart by kecamatan and says when a boundary is missing', async () => {
    const { user, field } = openSearch()
    await user.type(field, 'air batu')
    expect(screen.getByRole('option')).toHaveTextContent(
      /Air Batu Jaya.*Kelurahan di Kecamatan Talang Kelapa.*batas belum tersedia/,
    )
  })

  it('finds indicators in a group of their own', async () => {
    const { user, field, onSelectIndicator } = openSearch()
    await user.type(field, 'penduduk miskin')
    expect(screen.getByRole('group', { name: 'Indikator' })).toHaveTextContent(
      'hanya tingkat kabupaten',
    )
    await user.click(screen.getByRole('option', { name: /Penduduk miskin/ }))
    expect(onSelectIndicator).toHaveBeenCalledExactlyOnceWith('kemiskinan')
  })

  it('says what to try when nothing matches', async () => {
    const { user, field } = openSearch()
    await user.type(field, 'zzzzz')
    expect(screen.getByText('Tidak ada yang cocok dengan “zzzzz”')).toBeInTheDocument()
    expect(field).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('IndicatorChooser', () => {
  it('marks the current indicator and leaves kabupaten series unselectable', () => {
    render(
      <DatasetContext value={dataset}>
        <IndicatorChooser current="idm" open onClose={() => undefined} onSelect={() => undefined} />
      </DatasetContext>,
    )
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('sedang ditampilkan')
    expect(screen.queryByRole('option', { name: /miskin/ })).not.toBeInTheDocument()
    expect(screen.getByText('1 indikator hanya tingkat kabupaten')).toBeInTheDocument()
  })

  it('filters by text, goes from component to component and selects', async () => {
    const onSelect = vi.fn()
    render(
      <DatasetContext value={dataset}>
        <IndicatorChooser current="idm" open onClose={() => undefined} onSelect={onSelect} />
      </DatasetContext>,
    )
    const user = userEvent.setup()
    await user.keyboard('{PageDown}{Enter}')
    expect(onSelect).toHaveBeenCalledWith('sinyal')
    await user.type(screen.getByRole('combobox'), 'mutasi')
    expect(screen.getAllByRole('option')).toHaveLength(1)
    await user.keyboard('{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith('mutasi')
  })
})
