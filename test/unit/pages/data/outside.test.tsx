import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import { DataPage } from '../../../../src/pages/data/data-page'
import type { OutsideCheck, QualityFile } from '../../../../src/contract'
import { LanguageContext } from '../../../../src/i18n/language'
import { makeTableDataset } from '../../support/table-dataset'
import { tableQuality } from './support/table-quality'

const reason = { id: 'Harus mengikuti.', en: 'Must follow.' }
const ranked: OutsideCheck = {
  title: { id: 'Sekolah dan daftar', en: 'Schools and list' },
  reason,
  table: { file: 'nilai/idm.csv', measure: 'idm', period: '2024', sources: ['kemendes'] },
  other: { file: 'luar/daftar.csv', measure: 'sma', period: '2025', sources: ['bps'] },
  level: 'desa',
  method: 'peringkat',
  bound: 0.8,
  found: 0.8904,
  pairs: 5,
  of: 7,
  figures: null,
  shifted: -0.0763,
  widest: null,
  verdict: 'cocok',
}
const totals: OutsideCheck = {
  ...ranked,
  title: { id: 'Industri', en: 'Industries' },
  level: 'kabupaten',
  method: 'beda-relatif',
  bound: 0.2,
  found: 0.1658,
  figures: [3717, 4456],
  shifted: null,
  pairs: 1,
  of: 1,
}
const equal: OutsideCheck = {
  ...totals,
  title: { id: 'Rumah sakit', en: 'Hospitals' },
  other: { ...totals.table, measure: 'lain' },
  bound: 0,
  found: 0,
  figures: [6, 6],
}

const quality: QualityFile = {
  ...tableQuality,
  outside: {
    checks: [ranked, totals, equal],
    unchecked: [
      { table: 'nilai/idm.csv', measures: ['mutasi', 'hilang'], reason },
      { table: 'nilai/lain.csv', measures: [], reason },
    ],
  },
  errata: [
    {
      from: { version: '0.1.0', date: '2026-11-24' },
      until: { version: '0.3.0', date: null },
      indicators: ['idm', 'lembaga'],
      description: { id: 'Baris tertukar.', en: 'Rows were mixed up.' },
      remedy: { id: 'Dikembalikan.', en: 'Put back.' },
    },
  ],
}

function open(report: QualityFile, language: 'id' | 'en' = 'id') {
  render(
    <LanguageContext value={language}>
      <DatasetContext value={makeTableDataset()}>
        <DataPage
          quality={report}
          manifest={null}
          view={{ query: '' }}
          onChange={vi.fn()}
          onSelectIndicator={vi.fn()}
        />
      </DatasetContext>
    </LanguageContext>,
  )
}

describe('checks against other sources', () => {
  it('tell of each what was found, over how many regions, and the bound', () => {
    open(quality)
    const table = screen.getByRole('region', { name: 'Perbandingan tabel dengan sumber lain' })
    const row = (name: string) => within(table).getByText(name).closest('tr')
    expect(row('Sekolah dan daftar')).toHaveTextContent(
      /Harus mengikuti\..*\(2024\) dengan .*\(2025\).*5 dari 7 desa dan kelurahankorelasi 0,89sedikitnya 0,80−0,08Cocok/,
    )
    expect(row('Industri')).toHaveTextContent(
      /1 kabupaten3\.717 dan 4\.456, beda 16,6%paling banyak 20%–Cocok/,
    )
    expect(row('Rumah sakit')).toHaveTextContent(
      /dua bagian dari satu tabel.*6 dan 6, samaharus sama–Cocok/,
    )
    expect(screen.getByText(/3 perbandingan atas 1 berkas cocok/)).toBeInTheDocument()
  })

  it('count two tables held against each other once', () => {
    const area = { ...totals.table, file: 'nilai/a.csv', measure: 'luas * sawah / 100' }
    const other = { ...totals.other, file: 'nilai/b.csv', measure: 'padi' }
    const mirrored = { ...totals, table: other, other: { ...area, measure: 'sawah * luas / 100' } }
    const checks = [{ ...totals, table: area, other }, mirrored, totals]
    open({ ...quality, outside: { checks, unchecked: [] } })
    expect(screen.getByText(/2 perbandingan atas 3 berkas cocok/)).toBeInTheDocument()
  })

  it('say what nothing can be held against, and why', () => {
    open(quality)
    const heading = screen.getByRole('heading', { name: 'Yang belum ada pembandingnya' })
    const [some, whole] = within(heading.nextElementSibling as HTMLElement).getAllByRole('listitem')
    expect(some).toHaveTextContent(/hilang nilai\/idm\.csvHarus mengikuti\./)
    expect(whole).toHaveTextContent('seluruh tabel nilai/lain.csvHarus mengikuti.')
  })

  it('name the region that differs most', () => {
    const desa: OutsideCheck = { ...totals, level: 'desa', figures: null, widest: '16.07.02.2001' }
    open({ ...quality, outside: { checks: [desa], unchecked: [] } })
    expect(screen.getByText('Industri').closest('tr')).toHaveTextContent(
      'beda 16,6%, terbesar di Sungsang I',
    )
  })
})

describe('errata', () => {
  it('tell what was wrong from when to when, with what was withdrawn', () => {
    open(quality)
    const article = screen.getByRole('article')
    expect(article).toHaveTextContent('Edisi 0.1.0 (24 November 2026) sampai 0.3.0')
    expect(article).toHaveTextContent('Yang salah. Baris tertukar.')
    expect(article).toHaveTextContent('Perbaikan. Dikembalikan.')
    expect(article).toHaveTextContent(/Indikator: .*, lembaga \(ditarik\)/)
  })

  it('can be reached from the indicator', async () => {
    // jsdom cannot scroll.
    Element.prototype.scrollIntoView = vi.fn()
    open(quality)
    await userEvent.click(screen.getByText('Indeks Desa Membangun'))
    await userEvent.click(screen.getByRole('button', { name: /pernah terbit salah/ }))
    expect(screen.getByRole('heading', { name: 'Ralat' })).toHaveFocus()
  })

  it('say so when there are none', () => {
    open({ ...quality, errata: [] }, 'en')
    expect(screen.getByText('No published error is known.')).toBeInTheDocument()
  })
})
