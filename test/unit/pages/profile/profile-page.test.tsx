import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import { ProfilePage } from '../../../../src/pages/profile/profile-page'
import type { Dataset } from '../../../../src/domain/dataset'
import { buildRegionIndex } from '../../../../src/domain/region-index'
import { resolveView } from '../../../../src/domain/view'
import { LanguageContext, type Language } from '../../../../src/i18n/language'
import {
  banyuasin,
  banyuasinFacilities,
  banyuasinWithSamples,
  banyuasinSchools,
  banyuasinSites,
} from '../../support/banyuasin'

const DESA = '16.07.02.2004'
const NEW_KELURAHAN = '16.07.10.1024'
const KECAMATAN = '16.07.02'
const KABUPATEN = '16.07'

/** As if nobody had drawn one unit yet. */
function withoutBoundary(dataset: Dataset, code: string): Dataset {
  const regions = dataset.regions.all.map((region) =>
    region.code === code ? { ...region, areaKm2: null, labelPoint: null, bounds: null } : region,
  )
  return { ...dataset, regions: buildRegionIndex(regions) }
}

function open(
  region: string,
  options: { readonly dataset?: Dataset; readonly language?: Language } = {},
) {
  const { dataset = banyuasin(), language = 'id' } = options
  const view = resolveView(dataset, {
    region,
    indicator: null,
    period: null,
    component: null,
    unitLevel: 'desa',
  })
  // The map is not drawn here: its geometry never arrives.
  const client = new QueryClient({
    defaultOptions: { queries: { enabled: false } },
  })
  return render(
    <QueryClientProvider client={client}>
      <LanguageContext value={language}>
        <DatasetContext value={dataset}>
          <ProfilePage
            view={view}
            schools={banyuasinSchools()}
            facilities={banyuasinFacilities()}
            sites={banyuasinSites()}
          />
        </DatasetContext>
      </LanguageContext>
    </QueryClientProvider>,
  )
}

const card = (name: string | RegExp) => within(screen.getByRole('region', { name }))

afterEach(() => {
  window.location.hash = ''
})

test('a desa: name, figures, and the five subjects with their averages', () => {
  open(DESA)
  expect(screen.getByRole('heading', { level: 1, name: 'Desa Sungsang IV' })).toBeVisible()
  expect(card('Angka utama').getByText('3.688')).toBeVisible()
  const health = card('Kesehatan').getByRole('table', { name: /Faskes per 1\.000 keluarga/ })
  expect(
    within(health)
      .getAllByRole('row')
      .map((row) => row.textContent),
  ).toEqual(['Sungsang IV6,2', 'Kecamatan7,0', 'Kabupaten6,7'])
  expect(card('Kesehatan').getByText(/6,2, di bawah kecamatan dan kabupaten/)).toBeVisible()
  expect(
    card('Pendidikan').getByText(/Tercatat 3 SD; SMP dan SMA\/SMK\/MA belum tercatat/),
  ).toBeVisible()
  expect(card('Wisata').getByText('Kampung Nelayan Sungsang')).toBeVisible()
  expect(card('Wisata').getByText('desa wisata; 75 besar ADWI 2023')).toBeVisible()
})

test('the movement of people adds up in its table, and says that it is a sample', () => {
  open(DESA, { dataset: banyuasinWithSamples() })
  const table = screen.getByRole('table', { name: 'Mutasi penduduk Sungsang IV, 2025' })
  const numbers = within(table)
    .getAllByRole('cell')
    .map((cell) => Number(cell.textContent.replace('.', '').replace('−', '-')))
  expect(numbers).toHaveLength(6)
  expect(numbers.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(numbers.at(-1))
  const figure = screen.getByRole('figure', { name: /^Mutasi penduduk: angka contoh/ })
  expect(within(figure).getByText('Contoh')).toBeVisible()
})

test('another year of movement can be chosen', async () => {
  open(DESA, { dataset: banyuasinWithSamples() })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Masa mutasi' }), '2024')
  expect(
    screen.getByRole('table', { name: 'Mutasi penduduk Sungsang IV, 2024' }),
  ).toHaveTextContent('+94')
})

test('every chart shows its table in its place on demand', async () => {
  const { container } = open(KABUPATEN)
  const people = card('Penduduk dan mutasi')
  const button = people.getByRole('button', { name: /^Tampilkan sebagai tabel: Naik 23\.215 jiwa/ })
  const plots = () => container.querySelectorAll('.profile-card--population .trend .chart-plot')
  expect(plots()).toHaveLength(1)
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-pressed', 'true')
  expect(plots()).toHaveLength(0)
  expect(
    people.getByRole('table', { name: /^Penduduk .*Banyuasin menurut BPS per tahun/ }),
  ).toHaveTextContent('Resmi')
})

test('a desa has its estimate with how far it may be off, and no trend of it', () => {
  const { container } = open(DESA)
  const people = card('Penduduk dan mutasi')
  expect(people.getByText('Perkiraan penduduk, 2024')).toBeVisible()
  expect(people.getByText('dapat meleset ±10%')).toBeVisible()
  expect(people.getByText(/dibagi ke desanya menurut pemilih Pemilu 2024/)).toBeVisible()
  expect(people.getByText(/Penduduk menurut umur: belum terbit untuk desa/)).toBeVisible()
  expect(container.querySelectorAll('.profile-card--population .trend')).toHaveLength(0)
  expect(card('Angka utama').getByText(/±10%/)).toBeVisible()
})

test('a kecamatan has official people by sex and age', () => {
  open(KECAMATAN)
  const people = card('Penduduk dan mutasi')
  expect(people.getByText('Penduduk terdaftar, semester I 2024')).toBeVisible()
  expect(people.getAllByText('29.351')[0]).toBeVisible()
  expect(people.getByText('14.883 laki-laki, 14.468 perempuan')).toBeVisible()
  const ages = within(people.getByRole('table', { name: /menurut umur, 2024$/ }))
  const counts = ages.getAllByRole('cell').map((cell) => Number(cell.textContent.replace('.', '')))
  expect(counts).toHaveLength(15)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(29_351)
  expect(ages.getByRole('row', { name: /15–24/ })).toHaveTextContent('4.540')
})

test('the kabupaten names both counts of its people', () => {
  open(KABUPATEN)
  const people = card('Penduduk dan mutasi')
  expect(people.getAllByText('866.909')[0]).toBeVisible()
  expect(people.getAllByText('897.425')[0]).toBeVisible()
  expect(people.getByText('Proyeksi BPS, 2025')).toBeVisible()
  expect(card('Angka utama').getByText('BPS; register 2024: 866.909')).toBeVisible()
})

test('scores, strengths and the most similar desa are told in words', () => {
  open(DESA)
  const scores = within(screen.getByRole('table', { name: /Skor enam komponen Sungsang IV/ }))
  expect(scores.getByRole('row', { name: /Mobilitas.*5.*ke-6/ })).toBeInTheDocument()
  const standing = card('Kekuatan dan kelemahan')
  expect(standing.getByRole('link', { name: 'IDM' })).toHaveAttribute(
    'href',
    expect.stringContaining('indikator=idm'),
  )
  const similar = card('Desa paling mirip').getAllByRole('link')
  expect(similar).toHaveLength(5)
  expect(similar[0]).toHaveAttribute('href', expect.stringMatching(/^#\/profil\/16\.07\./))
})

test('a new kelurahan says where its figures are counted, never zero', () => {
  open(NEW_KELURAHAN)
  expect(
    screen.getByText('Menurut batas edisi 2026: kelurahan baru di wilayah lama Sukajadi.'),
  ).toBeVisible()
  expect(card('Angka utama').getByText('3,8')).toBeVisible()
  const [counted] = card('Kesehatan').getAllByText('tercatat di induk')
  expect(counted).toHaveAttribute(
    'title',
    'kelurahan baru, belum ada di data 2021; angkanya masih tercatat di induknya, Sukajadi',
  )
})

test('a split kelurahan marks what is counted by its former boundary', () => {
  open('16.07.10.1004')
  expect(screen.getByText(/^Batasnya berubah pada edisi 2026\./)).toBeVisible()
  expect(card('Angka utama').getAllByText('batas lama').length).toBeGreaterThan(0)
  expect(card('Kesehatan').getAllByText('batas lama').length).toBeGreaterThan(0)
})

test('a kelurahan without a polygon says what it lacks, never zero', () => {
  open(NEW_KELURAHAN, { dataset: withoutBoundary(banyuasin(), NEW_KELURAHAN) })
  expect(screen.getByRole('heading', { level: 1, name: 'Kelurahan Sukajadi Timur' })).toBeVisible()
  expect(card('Angka utama').getByText('batas belum tersedia')).toBeVisible()
  expect(card('Angka utama').getByText('63')).toBeVisible()
  expect(screen.getByText(/Peta menunjukkan Talang Kelapa: batas belum tersedia/)).toBeVisible()
  expect(card('Penduduk dan mutasi').getByText(/Ditunggu dari Disdukcapil/)).toBeVisible()
  expect(card('Kesehatan').getByText(/tidak dapat diukur: batasnya belum tersedia/)).toBeVisible()
  // A badge beside a name is that of the average; the card itself has no figure to vouch for.
  const head = screen.getByRole('heading', { level: 2, name: 'Kesehatan' }).parentElement
  expect(head).toHaveTextContent(/^Kesehatan$/)
  // Of the six only schools by distance can be judged in a unit that older data do not have.
  expect(screen.getAllByText('belum dapat dihitung')).toHaveLength(5)
})

test('a kecamatan ranks and composes its desa', () => {
  open(KECAMATAN)
  const parts = card('Desa dan kelurahan di kecamatan ini')
  expect(parts.getByRole('button', { name: /^1\s*Sungsang IV/ })).toBeVisible()
  expect(parts.getByRole('figure', { name: /sama banyak/ })).toBeVisible()
  expect(card('Kesehatan').getByText(/^Tertinggi: /)).toBeVisible()
})

test('the kabupaten has a home for all its series, each with its whole on demand', async () => {
  const { container } = open(KABUPATEN)
  expect(screen.getByText('72 angka tingkat kabupaten')).toBeVisible()
  expect(container.querySelectorAll('.series-line')).toHaveLength(72)
  const section = container.querySelector<HTMLElement>('.profile-card--series') ?? container
  await userEvent.click(within(section).getByText('Stunting balita'))
  expect(within(section).getByText('Definisi di katalog data')).toHaveAttribute(
    'href',
    expect.stringContaining('/data?cari='),
  )
  expect(screen.queryByText('Kekuatan dan kelemahan')).toBeNull()
  expect(screen.queryByText('Cetak A4')).toBeNull()
})

test('without samples the page waits for the offices, in words', () => {
  open(DESA)
  expect(screen.queryByText('Contoh')).toBeNull()
  expect(card('Kondisi jalan').getByText(/Ditunggu dari Dinas PUTR/)).toBeVisible()
  expect(card('Penduduk dan mutasi').getByText(/Ditunggu dari Disdukcapil/)).toBeVisible()
})

test('the kabupaten’s own figures stand where the office has delivered none, and the template is named', () => {
  open(DESA)
  const roads = card('Kondisi jalan')
  expect(
    roads.getByText('Panjang jalan menurut kondisi per desa belum ada angkanya.'),
  ).toBeVisible()
  expect(roads.getByText('1.198,6 km')).toBeVisible()
  expect(roads.getByText(/Templatnya bernama pupr\./)).toBeVisible()
  expect(roads.getByRole('link', { name: /Cara mendapatkan templat/ })).toHaveAttribute(
    'href',
    expect.stringContaining('#/data'),
  )
  expect(card('Kesehatan').getByText(/Ditunggu dari Dinas Kesehatan: /)).toBeVisible()
})

test('the page speaks English throughout', () => {
  open(DESA, { language: 'en' })
  expect(card('Health').getByText(/6\.2, below the kecamatan and the kabupaten/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Print A4' })).toBeVisible()
  expect(screen.queryByText(/rata-rata|tidak ada data|Tabel/)).toBeNull()
})

test('comparing begins with the region most like it', () => {
  open(DESA)
  const [nearest] = card('Desa paling mirip').getAllByRole('link')
  const code = /profil\/([\d.]+)/.exec(nearest?.getAttribute('href') ?? '')?.[1]
  const compare = screen.getByRole('link', { name: 'Bandingkan' }).getAttribute('href') ?? ''
  expect(compare).toContain(`/bandingkan?wilayah=${DESA},${code}`)
})

test('families that do not go with the people are remarked on', () => {
  open('16.07.10.1023')
  expect(
    card('Penduduk dan mutasi').getByText(/Perlu diperiksa: .* jiwa per keluarga/),
  ).toBeVisible()
})

test('families of the former boundary say so beside their number', () => {
  open('16.07.10.1023')
  const people = card('Penduduk dan mutasi')
  const families = people.getByText('Keluarga').closest('div')
  expect(families).toHaveTextContent('3.061')
  expect(families).toHaveTextContent('batas lama')
  expect(
    people.getByText(/menurut batas lama, jadi keduanya bukan wilayah yang sama/),
  ).toBeVisible()
})

test('schools of lists of different years say why their numbers differ', () => {
  open('16.07.20')
  // Its register stands under the kecamatan it came from: two SD are those that happen to have a point.
  expect(
    card('Pendidikan').getByText(
      /^Tercatat 1 SMA dan 1 SMK \(2025\); SD dan SMP kecamatan ini tidak diketahui, bukan tidak ada/,
    ),
  ).toBeVisible()
  expect(card('Pendidikan').queryByText(/\d SD\b/)).toBeNull()
  expect(card('Pendidikan').getByText(/Tahun dan cakupannya berbeda/)).toBeInTheDocument()
})

test.each([
  ['16.07.10.1024', 'SMAS SANDIKA SUKAJADI (alamatnya Sukajadi)'],
  ['16.07.03.1033', 'SMAN PLUS 2 BANYUASIN III (alamatnya '],
])('%s neither has nor lacks a school whose address is elsewhere', (code, told) => {
  open(code)
  const education = card('Pendidikan')
  expect(education.getByText(/jadi tidak dihitung di sini/)).toHaveTextContent(told)
  expect(education.queryByText(/ada di kelurahan ini: [^.]*SMA[NS]/)).toBeNull()
  const kind = education.queryByText('SMA', { selector: 'dt' })
  if (kind) expect(kind.nextElementSibling).toHaveTextContent('–')
})
