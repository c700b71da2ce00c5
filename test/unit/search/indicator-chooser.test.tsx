import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { DatasetContext } from '../../../src/data/dataset-context'
import type { Dataset } from '../../../src/domain/dataset'
import { IndicatorChooser } from '../../../src/search/indicator-chooser'
import { installDialogStubs } from '../support/show-modal'
import { tinyDataset } from '../support/tiny-dataset'

beforeAll(installDialogStubs)

const both = (text: string) => ({ id: text, en: text })

/** Village funds are known of the kabupaten, and awaited of the desa. */
function withFunds(): Dataset {
  const tiny = tinyDataset()
  const [first] = tiny.catalogue.indicators
  if (!first) throw new Error('no indicator')
  const ceiling = {
    ...first,
    id: 'pagu',
    name: both('Pagu awal Dana Desa'),
    shortName: both('Pagu'),
    unit: both('miliar rupiah'),
    levels: ['kabupaten' as const],
    periods: ['2025'],
    decimals: 1,
  }
  const awaited = [
    {
      office: 'DPMD',
      title: both('APBDes'),
      indicators: [
        { id: 'belanja', name: both('Belanja') },
        { id: 'dana', name: both('Dana Desa diterima') },
      ],
    },
  ]
  const indicators = [...tiny.catalogue.indicators, ceiling]
  return {
    ...tiny,
    catalogue: { ...tiny.catalogue, indicators, awaited },
    indicators: new Map(indicators.map((one) => [one.id, one])),
    series: {
      ...tiny.series,
      pagu: { points: [{ period: '2025', value: 266.5, source: 'bps', status: 'resmi' }] },
    } as unknown as Dataset['series'],
  }
}

function ask(query: string): HTMLElement {
  const choose = { onClose: () => undefined, onSelect: () => undefined }
  render(
    <DatasetContext value={withFunds()}>
      <IndicatorChooser current="idm" open {...choose} />
    </DatasetContext>,
  )
  fireEvent.change(screen.getByRole('combobox', { hidden: true }), { target: { value: query } })
  return screen.getByRole('dialog', { hidden: true })
}

it('finds what is known of the kabupaten and what is awaited, with what is known of both', () => {
  const dialog = ask('dana desa')
  expect(dialog).toHaveTextContent(/Pagu awal Dana Desa 266,5 miliar rupiah/)
  expect(dialog).toHaveTextContent('Dana Desa diterima ditunggu dari DPMD, tabel APBDes')
  expect(dialog).not.toHaveTextContent('Belanja')
  expect(dialog).not.toHaveTextContent('Tidak ada indikator yang cocok')
})

it('finds a whole table by its name or its office', () => {
  expect(ask('dpmd')).toHaveTextContent('Belanja, Dana Desa diterima ditunggu dari DPMD')
})

it('says that there is nothing where there is nothing', () => {
  expect(ask('kereta api')).toHaveTextContent('Tidak ada indikator yang cocok')
})
