import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import { CreditsSection } from '../../../../src/pages/data/credits-section'
import { makeTableDataset } from '../../support/table-dataset'

const LICENCES = [
  { name: 'zod', version: '4.0.0', identifier: 'MIT', text: 'Permission is <b>granted</b>' },
  { name: 'bare', version: '1.0.0' },
]

function open(answer: () => Promise<Response>) {
  const ask = vi.fn(answer)
  vi.stubGlobal('fetch', ask)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DatasetContext value={makeTableDataset()}>
        <CreditsSection />
      </DatasetContext>
    </QueryClientProvider>,
  )
  return { ask, user: userEvent.setup() }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const press = 'Tampilkan lisensi setiap paket'

it('names the licences of fonts and data, and asks for those of packages only when wanted', async () => {
  const { ask, user } = open(() => Promise.resolve(Response.json(LICENCES)))
  expect(screen.getByText('Plus Jakarta Sans').closest('li')).toHaveTextContent('SIL OFL 1.1')
  const data = screen.getByRole('heading', { name: 'Data' }).parentElement
  expect(
    within(data as HTMLElement)
      .getByText('Data terbuka')
      .closest('li'),
  ).toHaveTextContent(/\d+ sumber/)
  expect(ask).not.toHaveBeenCalled()
  await user.click(screen.getByText(press))
  expect(await screen.findByText('2 paket')).toBeVisible()
  const [first, second] = screen.getAllByText(/^\d\.0\.0$/).map((node) => node.closest('li'))
  expect(first).toHaveTextContent('bare 1.0.0')
  expect(second).toHaveTextContent('zod 4.0.0 MIT')
  await user.click(screen.getByText('zod'))
  expect(screen.getByText('Permission is <b>granted</b>')).toBeVisible()
})

it('says what to do when the list cannot be loaded', async () => {
  const { user } = open(() => Promise.reject(new TypeError('offline')))
  await user.click(screen.getByText(press))
  expect(await screen.findByText(/belum dapat dimuat/)).toBeVisible()
})
