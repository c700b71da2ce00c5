import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import AttentionSection from '../../../src/app/attention/attention-section'
import { IntentsContext } from '../../../src/app/panel/panel-context'
import { buildAttention } from '../../../src/domain/attention'
import { banyuasin } from '../support/banyuasin'

const dataset = banyuasin()
const ROOT = dataset.regions.root.code
const list = buildAttention(dataset, { level: 'desa', frame: ROOT })

function open(hash = '#/?panel=perhatian') {
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
      <AttentionSection dataset={dataset} region={ROOT} />
    </IntentsContext>,
  )
  return intents
}

beforeEach(() => {
  window.history.replaceState(null, '', '#/')
})

test('lists those that need most in the order of their need, with the why of the first', async () => {
  const intents = open()
  const [first] = list.rows
  if (!first) throw new Error('the fixture has nobody in a worst fifth')
  const items = [...(document.querySelector('ol')?.children ?? [])]
  expect(items).toHaveLength(10)
  expect(items[0]).toHaveTextContent(first.region.name)
  expect(items[0]).toHaveTextContent(
    `${first.count} dari ${first.known} indikator di seperlima terburuk`,
  )
  const why = within(screen.getByRole('table'))
  expect(why.getAllByRole('row')).toHaveLength(first.count + 1)
  const [reason] = first.reasons
  await userEvent.click(
    why.getByRole('button', { name: reason?.indicator.shortName.id ?? 'no reason' }),
  )
  expect(intents.selectIndicator).toHaveBeenCalledWith(reason?.indicator.id)
})

test('regions that cannot be placed fairly are named apart, with the reason', () => {
  open()
  expect(list.apart.length).toBeGreaterThan(0)
  expect(screen.getByText(`Tidak diperingkat (${list.apart.length})`)).toBeInTheDocument()
  for (const { region } of list.apart)
    expect(screen.getAllByText(new RegExp(`^${region.name}: `, 'u'))).not.toHaveLength(0)
})

test('another order is kept in the address and closing leaves it', async () => {
  open()
  await userEvent.selectOptions(screen.getByLabelText('Urutan menurut'), 'share')
  expect(window.location.hash).toBe('#/?panel=perhatian&bobot=porsi')
  await userEvent.click(screen.getByRole('button', { name: 'Kembali ke grafik' }))
  expect(window.location.hash).toBe('#/')
})
