import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import AttentionSection from '../../../../src/pages/map/attention/attention-section'
import { IntentsContext } from '../../../../src/place/intents-context'
import { buildAttention } from '../../../../src/domain/attention'
import { findExtreme } from '../../../../src/domain/standing'
import { banyuasin } from '../../support/banyuasin'

const dataset = banyuasin()
const ROOT = dataset.regions.root.code
const list = buildAttention(dataset, { level: 'desa', frame: ROOT })
const DESA = '#/?panel=perhatian&tingkat=desa'

function open(hash = DESA) {
  window.history.replaceState(null, '', hash)
  const intents = {
    hover: vi.fn(),
    selectRegion: vi.fn(),
    selectIndicator: vi.fn(),
    selectComponent: vi.fn(),
    selectPeriod: vi.fn(),
  }
  render(
    <IntentsContext value={intents}>
      <DatasetContext value={dataset}>
        <AttentionSection region={ROOT} />
      </DatasetContext>
    </IntentsContext>,
  )
  return intents
}

beforeEach(() => {
  window.history.replaceState(null, '', '#/')
})

test('lists those furthest behind in the order of depth, with the why of the first', async () => {
  const intents = open()
  const [first] = list.rows
  if (!first) throw new Error('nobody is placed')
  const items = [...(document.querySelector('ol')?.children ?? [])]
  expect(items).toHaveLength(10)
  expect(items[0]).toHaveTextContent(first.region.name)
  expect(items[0]).toHaveTextContent(`nilai gabungan ${Math.round(first.score)} dari 100`)
  const why = within(screen.getByRole('table'))
  expect(why.getAllByRole('row')).toHaveLength(Math.min(6, first.reasons.length) + 1)
  const [reason] = first.reasons
  await userEvent.click(
    why.getByRole('button', { name: reason?.indicator.shortName.id ?? 'no reason' }),
  )
  expect(intents.selectIndicator).toHaveBeenCalledWith(reason?.indicator.id)
})

test('regions that cannot be placed fairly are named apart, with the reason', () => {
  open()
  expect(list.apart.length).toBeGreaterThan(0)
  expect(screen.getByText(`Tidak diurutkan (${list.apart.length})`)).toBeInTheDocument()
  for (const { region } of list.apart)
    expect(
      screen.getAllByText(new RegExp(`^(Desa|Kelurahan) ${region.name}: `, 'u')),
    ).not.toHaveLength(0)
})

test('another level is kept in the address, an old weighting is not, and closing leaves it', async () => {
  open('#/?panel=perhatian&bobot=porsi')
  await userEvent.selectOptions(screen.getByLabelText('Tingkat'), 'desa')
  expect(window.location.hash).toBe(DESA)
  await userEvent.click(screen.getByRole('button', { name: 'Kembali ke grafik' }))
  expect(window.location.hash).toBe('#/')
})

test('the kecamatan come first, and the title names the same one as the sentence of the map page', () => {
  open('#/?panel=perhatian')
  const behind = findExtreme(dataset, dataset.regions.children(ROOT), 'behind')
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
    `Kecamatan ${behind?.members[0]?.region.name ?? 'nobody'}`,
  )
})
