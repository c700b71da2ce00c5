import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import { ComparePage } from '../../../../src/pages/compare/compare-page'
import { comparisonRows } from '../../../../src/pages/compare/comparison-rows'
import { useComparison } from '../../../../src/pages/compare/use-comparison'
import { CSV_DIALECTS, writeCsv } from '../../../../src/domain/csv'
import type { Dataset } from '../../../../src/domain/dataset'
import { LanguageContext, type Language } from '../../../../src/i18n/language'
import { installDialogStubs } from '../../support/show-modal'
import {
  ALFA,
  BETA,
  GAMA,
  HULU,
  indicatorOf,
  KOTA,
  tinyDataset,
  withheldDataset,
} from '../../support/tiny-dataset'

beforeEach(installDialogStubs)

function open(
  first: readonly string[],
  options: { dataset?: Dataset; reference?: string; language?: Language } = {},
) {
  const { dataset = tinyDataset(), language = 'id' } = options
  const onChangeCodes = vi.fn()
  const onSelectIndicator = vi.fn()
  function Page() {
    const [codes, setCodes] = useState(first)
    const [reference, setReference] = useState(options.reference ?? '')
    return (
      <DatasetContext value={dataset}>
        <ComparePage
          codes={codes}
          reference={reference}
          indicator={indicatorOf(dataset, 'idm')}
          period="2024"
          unitLevel="desa"
          onReady={() => undefined}
          onChangeCodes={(next) => {
            onChangeCodes(next)
            setCodes(next)
          }}
          onChangeReference={setReference}
          onSelectIndicator={onSelectIndicator}
          onSelectPeriod={() => undefined}
        />
      </DatasetContext>
    )
  }
  const client = new QueryClient({
    defaultOptions: { queries: { queryFn: () => new Promise(() => undefined), retry: false } },
  })
  render(
    <QueryClientProvider client={client}>
      <LanguageContext value={language}>
        <Page />
      </LanguageContext>
    </QueryClientProvider>,
  )
  return { onChangeCodes, onSelectIndicator }
}

const bars = (name: RegExp) => screen.getByRole('table', { name })

test('each indicator is a table of regions with figure, difference and the best', () => {
  open([BETA, ALFA])
  const idm = within(bars(/^IDM/))
  const [, beta, alfa] = idm.getAllByRole('row')
  expect(beta).toHaveTextContent(/Beta.*0,750.*acuan/)
  expect(alfa).toHaveTextContent(/Alfa.*0,850.*\+0,100.*terbaik/)
  expect(bars(/^IDM/)).toHaveAccessibleName(/2024/)
  expect(within(bars(/^Perubahan penduduk/)).getByText('Contoh')).toBeVisible()
})

test('the six scores are a table with differences, and a missing score is said in words', () => {
  open([BETA, ALFA])
  const table = within(screen.getByRole('table', { name: /selisihnya dari Beta/ }))
  expect(table.getByRole('row', { name: /tata-kelola/ })).toHaveTextContent('62acuan87+25')
  expect(table.getByRole('row', { name: /ekonomi/ })).toHaveTextContent('tanpa skor')
})

test('missing and withheld figures, other levels and other years are said, never zero', () => {
  open([ALFA, KOTA])
  expect(within(bars(/^IDM/)).getByRole('row', { name: /Kota/ })).toHaveTextContent(
    'tidak ada data',
  )
  expect(screen.getByText(/batas belum tersedia/)).toBeVisible()
})

test('a withheld figure is told apart', () => {
  open([ALFA, GAMA], { dataset: withheldDataset() })
  expect(within(bars(/^Keluarga/)).getByRole('row', { name: /Alfa/ })).toHaveTextContent(
    'disembunyikan demi privasi',
  )
})

test('totals of several levels are shown without a comparison', () => {
  open([ALFA, HULU])
  const families = bars(/^Keluarga/)
  expect(families).toHaveAccessibleName(/tingkat wilayah yang berbeda tidak dibandingkan/)
  expect(within(families).getByRole('row', { name: /Hulu/ })).toHaveTextContent(/^Hulu600$/)
})

test('regions are removed, moved and added; unknown and doubled ones are told', async () => {
  const { onChangeCodes } = open([ALFA, BETA, '99.99', ALFA])
  expect(screen.getByText(/Tidak ikut dibandingkan/)).toHaveTextContent(`99.99, ${ALFA}`)
  await userEvent.click(screen.getByRole('button', { name: 'Geser Beta ke depan' }))
  expect(onChangeCodes).toHaveBeenLastCalledWith([BETA, ALFA])
  await userEvent.click(screen.getByRole('button', { name: 'Tambah wilayah' }))
  await userEvent.type(screen.getByRole('combobox', { name: /Cari wilayah/ }), 'gama')
  await userEvent.keyboard('{Enter}')
  expect(onChangeCodes).toHaveBeenLastCalledWith([BETA, ALFA, GAMA])
  await userEvent.click(screen.getByRole('button', { name: 'Ganti Alfa' }))
  await userEvent.type(screen.getByRole('combobox', { name: /pengganti Alfa/ }), 'delta')
  await userEvent.keyboard('{Enter}')
  expect(onChangeCodes).toHaveBeenLastCalledWith([BETA, '16.07.02.2001', GAMA])
  await userEvent.click(screen.getByRole('button', { name: 'Keluarkan Beta' }))
  await userEvent.click(screen.getByRole('button', { name: 'Keluarkan Gama' }))
  expect(screen.getByRole('heading', { name: /Delta belum punya pembanding/ })).toBeVisible()
})

test('differences are told from another region or from the average', async () => {
  open([BETA, ALFA])
  const choose = screen.getByRole('combobox', { name: 'Selisih dari' })
  await userEvent.selectOptions(choose, 'Alfa')
  expect(within(bars(/^IDM/)).getByRole('row', { name: /Beta/ })).toHaveTextContent('−0,100')
  await userEvent.selectOptions(choose, 'rata-rata Banyuasin')
  expect(within(bars(/^IDM/)).getByRole('row', { name: /Beta/ })).toHaveTextContent('+0,030')
  expect(bars(/^IDM/)).toHaveAccessibleName(/rata-rata 0,720/)
})

test('an indicator is put on the maps', async () => {
  const { onSelectIndicator } = open([BETA, ALFA], { language: 'en' })
  await userEvent.click(screen.getByRole('button', { name: /Show Distance to road on the maps/ }))
  expect(onSelectIndicator).toHaveBeenCalledWith('jarak')
})

test('without regions the kecamatan furthest ahead and furthest behind are offered', async () => {
  const { onChangeCodes } = open([])
  await userEvent.click(
    screen.getByRole('button', {
      name: /Hulu dan Hilir, kecamatan paling maju dan paling tertinggal/,
    }),
  )
  expect(onChangeCodes).toHaveBeenCalledWith([HULU, '16.07.02'])
})

test('the file holds every figure with year, status and source, and no formula', () => {
  const dataset = tinyDataset()
  const region = dataset.regions.get(ALFA)
  if (!region) throw new Error(ALFA)
  Object.assign(region, { name: '=Alfa' })
  let text = ''
  function Download() {
    const comparison = useComparison(dataset, [BETA, ALFA, KOTA], '')
    const { header, rows } = comparisonRows(dataset, comparison, 'id')
    expect(rows.every((row) => row.length === header.length)).toBe(true)
    text = writeCsv(header, rows, CSV_DIALECTS.id)
    return null
  }
  render(<Download />)
  const lines = text.split('\r\n')
  expect(lines.find((line) => line.includes(`${ALFA};`) && line.includes(';idm;'))).toBe(
    `${ALFA};'=Alfa;desa;tata-kelola;idm;idm;0,85;;;2024;resmi;0,1;Beta;ya;"BPS, Podes";Bebas;2026-11`,
  )
  expect(lines.find((line) => line.includes(`${KOTA};`) && line.includes(';idm;'))).toContain(
    ';idm;;;;2024;tidak ada data;;Beta;',
  )
})
