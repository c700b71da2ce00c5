import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import { DataPage } from '../../../../src/pages/data/data-page'
import type { Manifest } from '../../../../src/contract'
import type { Dataset } from '../../../../src/domain/dataset'
import { makeTableDataset } from '../../support/table-dataset'
import { tableQuality as quality } from './support/table-quality'

const manifest: Manifest = {
  schemaVersion: 1,
  datasetVersion: 'uji',
  edition: '2026-11',
  madeAt: '2026-11-24',
  files: [
    { role: 'semua', path: 'semua.0123456789.csv', bytes: 1_905_692, sha256: 'a'.repeat(64) },
    {
      role: 'boundaries-desa',
      path: 'boundaries-desa.0123456789.geojson',
      bytes: 266_169,
      sha256: 'a'.repeat(64),
    },
  ],
  dataPackage: 'datapackage.json',
}

/** Evidence that calls governance fragile. */
function withEvidence(dataset: Dataset): Dataset {
  const methods = [
    {
      method: 'percentile' as const,
      units: 7,
      median: 50,
      interquartileRange: 50,
      rhoOfficial: 0.88,
      rhoRest: 0.26,
      rhoPeople: 0.44,
      leaveOneOut: { indicator: 'idm', rho: 0.7 },
      rankWidth: 12,
    },
  ]
  const evidence = { ...dataset.scores.evidence, 'tata-kelola': { isFragile: true, methods } }
  return { ...dataset, scores: { ...dataset.scores, evidence } }
}

function open(report: typeof quality | null = quality) {
  const onSelectIndicator = vi.fn()
  function Harness() {
    const [view, setView] = useState({ query: '' })
    return (
      <DatasetContext value={withEvidence(makeTableDataset())}>
        <DataPage
          quality={report}
          manifest={report && manifest}
          view={view}
          onChange={(change) => setView((before) => ({ ...before, ...change }))}
          onSelectIndicator={onSelectIndicator}
        />
      </DatasetContext>
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
      '100% skor Tata kelola',
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
    expect(screen.getByText(/sedikitnya 60% bobotnya diketahui/)).toBeInTheDocument()
    expect(screen.getByText(/sedikitnya 60% penduduknya tinggal di desa/)).toBeInTheDocument()
    expect(screen.getByText(/Giffinger, R\./)).toBeInTheDocument()
    expect(screen.getByText(/Handbook on Constructing Composite Indicators/)).toBeInTheDocument()
  })

  it('shows the evidence of each component and marks a fragile one with its reason', () => {
    open()
    const table = within(screen.getByRole('region', { name: /^Bukti tiap komponen/ }))
    expect(table.getByRole('row', { name: /Peringkat persentil/ })).toHaveTextContent(
      'Tata kelolaPeringkat persentil (dipakai)750500,880,260,440,70 tanpa IDM12%',
    )
    expect(screen.getByText('Rapuh')).toBeInTheDocument()
    expect(
      screen.getByText(/Tata kelola adalah komponen yang rapuh: tanpa IDM .*korelasi 0,70/),
    ).toBeInTheDocument()
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
    expect(screen.getAllByText('Laporan mutu belum dimuat.')).toHaveLength(4)
    expect(screen.getByText('Daftar berkas belum dimuat.')).toBeInTheDocument()
  })

  it('links the published files with their kind and size, saved under a readable name', () => {
    open()
    const all = screen.getByRole('link', { name: /Semua angka CSV · 1,9 MB/ })
    expect(all).toHaveAttribute('href', 'data/semua.0123456789.csv')
    expect(all.getAttribute('download')).toMatch(/_semua_.*\.csv$/)
    const desa = screen.getByRole('link', { name: /Desa dan kelurahan GeoJSON · 266 kB/ })
    expect(desa.getAttribute('download')).toMatch(/_boundaries-desa_.*\.geojson$/)
    expect(screen.getByRole('link', { name: /Data Package/ })).toHaveAttribute(
      'href',
      'data/datapackage.json',
    )
  })
})
