import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import { describeRegion } from '../../../../src/place/describe-region'
import { RegionPanel } from '../../../../src/pages/map/panel/region-panel'
import { buildChoropleth } from '../../../../src/domain/choropleth'
import { LanguageContext, type Language } from '../../../../src/i18n/language'
import {
  ALFA,
  HILIR,
  HULU,
  indicatorOf,
  KOTA,
  ROOT,
  tinyDataset,
  withheldDataset,
} from '../../support/tiny-dataset'

const dataset = tinyDataset()

function open(region: string, id = 'idm', options: { hovered?: string; language?: Language } = {}) {
  const indicator = indicatorOf(dataset, id)
  const intents = {
    onHover: vi.fn(),
    onSelectRegion: vi.fn(),
    onSelectIndicator: vi.fn(),
    onSelectComponent: vi.fn(),
  }
  const view = (hovered: string | null) => (
    <LanguageContext value={options.language ?? 'id'}>
      <DatasetContext value={dataset}>
        <RegionPanel
          region={region}
          indicator={indicator}
          period="2024"
          component={indicator.component}
          unitLevel="desa"
          hovered={hovered}
          actions={<button type="button">Cetak</button>}
          {...intents}
        />
      </DatasetContext>
    </LanguageContext>
  )
  const { rerender, container } = render(view(options.hovered ?? null))
  return { ...intents, container, hover: (code: string | null) => rerender(view(code)) }
}

test('the head names the region, what it is made of, and offers the actions', () => {
  open(ROOT)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kabupaten Banyuasin')
  expect(screen.getByText('2 kecamatan, 4 desa, 1 kelurahan')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Cetak' })).toBeVisible()
})

test('a kelurahan without a polygon says so, and what it lacks is said in words', () => {
  open(KOTA)
  expect(
    screen.getByText('Kelurahan, Kecamatan Hilir, kode 16.07.02.1001; batas belum tersedia'),
  ).toBeVisible()
  const figures = within(screen.getByRole('region', { name: 'Angka utama' }))
  expect(figures.getAllByText('tidak ada data')).toHaveLength(2)
  expect(screen.getAllByText('skor belum dapat dihitung')).toHaveLength(6)
})

test('names in the sentence lead to their region', async () => {
  const { onSelectRegion } = open(ROOT)
  const sentence = within(screen.getByText(/paling tertinggal/))
  await userEvent.click(sentence.getAllByRole('button', { name: 'Hilir' })[0] ?? document.body)
  expect(onSelectRegion).toHaveBeenCalledWith(HILIR)
})

test('a card is a button that is pressed when chosen, and tells its extremes on focus', async () => {
  const { onSelectComponent } = open(ALFA)
  const card = screen.getByRole('button', { name: /tata-kelola/, pressed: true })
  expect(card).toHaveTextContent('ke-1')
  await userEvent.hover(card)
  expect(await screen.findByRole('tooltip')).toHaveTextContent(/IDM/)
  await userEvent.keyboard('{Escape}')
  await userEvent.click(screen.getByRole('button', { name: /mobilitas/, pressed: false }))
  expect(onSelectComponent).toHaveBeenCalledWith('mobilitas')
})

test('a desa hovered on the map lights up its kecamatan in the ranking', () => {
  const { hover, container } = open(ROOT)
  hover(ALFA)
  expect(container.querySelector('.ranking__row--active')).toHaveTextContent('Hulu')
  hover(null)
  expect(container.querySelector('.ranking__row--active')).toBeNull()
})

test('pointing at a row tells the page, selecting it too', async () => {
  const { onHover, onSelectRegion } = open(ROOT)
  const ranking = within(screen.getByRole('region', { name: /Peringkat IDM/ }))
  await userEvent.hover(ranking.getByRole('button', { name: /Hulu/ }))
  expect(onHover).toHaveBeenLastCalledWith(HULU)
  await userEvent.click(ranking.getByRole('button', { name: /Hulu/ }))
  expect(onSelectRegion).toHaveBeenCalledWith(HULU)
})

test('the indicators are behind a tab, each with its source on demand', async () => {
  const { onSelectIndicator } = open(ALFA)
  const user = userEvent.setup()
  await user.click(screen.getByRole('tab', { name: 'Grafik' }))
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'Indikator (4)' })).toHaveFocus()
  const info = screen.getByRole('button', { name: 'Keterangan iks' })
  await user.click(info)
  expect(info).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByText(/BPS, Podes \(2021\)\. Lisensi: Bebas/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^IKS/ }))
  expect(onSelectIndicator).toHaveBeenCalledWith('iks')
  expect(screen.getByText('Belanja kabupaten')).toBeVisible()
})

test('the charts have a table each that says the same', async () => {
  open(ALFA)
  await userEvent.click(screen.getByRole('tab', { name: 'Tabel' }))
  const ranking = within(screen.getByRole('table', { name: /Peringkat IDM di Hulu/ }))
  expect(ranking.getAllByRole('row').map((row) => row.textContent)).toContain(
    '1Alfa0,8500,9000,8000,850Mandiri',
  )
  expect(screen.getByRole('table', { name: /Sebaran IDM/ })).toBeVisible()
  // A desa has no series of its people: the last chart is of the kabupaten, whose figures are official.
  const series = screen.getByRole('table', { name: /Belanja kabupaten, Banyuasin/ })
  expect(series).toHaveTextContent('Resmi')
  expect(screen.queryByRole('table', { name: /Penduduk, Alfa/ })).toBeNull()
})

test('categories get a composition', () => {
  open(ROOT, 'air')
  expect(screen.getByRole('figure', { name: /Sumur 2 dan Sungai 2 sama banyak/ })).toBeVisible()
})

test('a sample is badged in heading and charts', () => {
  open(ROOT, 'mutasi')
  expect(screen.getAllByText('Contoh').length).toBeGreaterThanOrEqual(2)
  expect(screen.getByText(/di sini contoh, bukan data resmi\./)).toBeVisible()
})

test('the panel speaks English throughout', () => {
  open(ALFA, 'idm', { language: 'en' })
  expect(screen.getByText('Six components')).toBeVisible()
  expect(screen.getByRole('tab', { name: 'Charts' })).toBeVisible()
  expect(screen.queryByText(/rata-rata|kecamatan ke/)).toBeNull()
})

test('a figure withheld for privacy says so, and not that there is none', () => {
  const withheld = withheldDataset()
  render(
    <DatasetContext value={withheld}>
      <RegionPanel
        region={ALFA}
        indicator={indicatorOf(withheld, 'keluarga')}
        period="2024"
        component="masyarakat"
        unitLevel="desa"
        hovered={null}
        actions={null}
        onHover={vi.fn()}
        onSelectRegion={vi.fn()}
        onSelectIndicator={vi.fn()}
        onSelectComponent={vi.fn()}
      />
    </DatasetContext>,
  )
  const figures = within(screen.getByRole('region', { name: 'Angka utama' }))
  expect(figures.getByText('disembunyikan demi privasi')).toBeVisible()
  const saying = screen
    .getAllByRole('button')
    .filter((button) => button.textContent.includes('disembunyikan demi privasi'))
  // In the ranking of Hulu; Gama has a figure.
  expect(saying.map((button) => /Alfa|Beta|Gama/.exec(button.textContent)?.[0])).toEqual([
    'Alfa',
    'Beta',
  ])
})

test('so does the tooltip of the map', () => {
  const withheld = withheldDataset()
  const choropleth = buildChoropleth(withheld, {
    region: ROOT,
    indicator: indicatorOf(withheld, 'keluarga'),
    period: '2024',
    unitLevel: 'desa',
  })
  const say = describeRegion(withheld, choropleth, 'en')
  expect(say(ALFA)).toMatchObject({ value: null, note: 'withheld for privacy' })
  expect(describeRegion(dataset, choropleth, 'en')(ALFA).note).toBeNull()
})
