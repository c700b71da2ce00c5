import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DataPage } from '../../../src/app/data-page/data-page'
import type { QualityFile } from '../../../src/contract'
import { makeTableDataset } from '../support/table-dataset'

const quality: QualityFile = {
  boundaries: {
    officialAreaKm2: 100,
    areaBeforeKm2: 102,
    areaAfterKm2: 101,
    gapsBefore: 5,
    gapsAfter: 0,
    overlapsBefore: 3,
    overlapsAfter: 0,
    withoutPolygon: ['16.07.10.1027'],
  },
  coverage: { idm: 5 / 7 },
  notes: [
    {
      id: 'baris-ganda',
      severity: 'peringatan',
      file: 'nilai/padi.csv',
      sheet: null,
      row: 12,
      column: 'luas',
      region: '16.07.02.2001',
      message: { id: 'Dua baris.', en: 'Two rows.' },
    },
  ],
}

function open(report: QualityFile | null = quality) {
  const onSelectIndicator = vi.fn()
  function Harness() {
    const [view, setView] = useState({ query: '' })
    return (
      <DataPage
        dataset={makeTableDataset()}
        quality={report}
        view={view}
        onChange={(change) => setView((before) => ({ ...before, ...change }))}
        onSelectIndicator={onSelectIndicator}
      />
    )
  }
  render(<Harness />)
  return { user: userEvent.setup(), onSelectIndicator }
}

describe('DataPage', () => {
  it('tells of an indicator what it is, how complete and where from, and shows it on the map', async () => {
    const { user, onSelectIndicator } = open()
    const entry = screen.getByText('Indeks Desa Membangun').closest('details')
    if (!entry) throw new Error('no entry')
    await user.click(screen.getByText('Indeks Desa Membangun'))
    for (const text of [
      'Rata-rata IKS, IKE, dan IKL.',
      'Kelurahan tidak ikut IDM.',
      '5 dari 7 desa dan kelurahan (71,4%)',
      'Data terbuka',
      'bobot 1; 0 pada 0,600, 100 pada 0,850',
    ])
      expect(entry).toHaveTextContent(text)
    await user.click(screen.getByRole('button', { name: 'Lihat di peta' }))
    expect(onSelectIndicator).toHaveBeenCalledExactlyOnceWith('idm')
  })

  it('filters the catalogue and unfolds what exists for the kabupaten alone', async () => {
    const { user } = open()
    await user.type(screen.getByRole('searchbox'), 'garis kemiskinan')
    expect(screen.getByText('1 dari 4 indikator')).toBeInTheDocument()
    await user.click(screen.getByText('Penduduk miskin'))
    expect(screen.getByRole('row', { name: /2022 10,100 Resmi/ })).toBeInTheDocument()
    expect(screen.getByText(/Cara baru\./)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Lihat di peta' })).not.toBeInTheDocument()
  })

  it('explains the score with its minimum coverage and cites the literature', () => {
    open()
    expect(screen.getByText(/sedikitnya 60% bobot komponen/)).toBeInTheDocument()
    expect(screen.getByText(/Giffinger, R\./)).toBeInTheDocument()
    expect(screen.getByText(/Handbook on Constructing Composite Indicators/)).toBeInTheDocument()
  })

  it('reports boundaries and notes with file, row and column', () => {
    open()
    expect(screen.getByRole('row', { name: 'Celah antartetangga 5 0' })).toBeInTheDocument()
    expect(screen.getByText(/Dua baris\./)).toHaveTextContent(
      'nilai/padi.csv, baris 12, kolom luas, Sungsang I',
    )
  })

  it('stands without the quality report', () => {
    open(null)
    expect(screen.getByText('Laporan mutu belum dimuat.')).toBeInTheDocument()
  })
})
