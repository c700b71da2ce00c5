import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { Blob as NodeBlob } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startApp } from '../../../src/app/app'
import { StoryDialog } from '../../../src/app/presentation/story-dialog'
import { installDialogStubs } from '../support/show-modal'

const PUBLISHED = 'test/fixtures/tiny/published/'
/** What the server answers in the place of the stories; undefined for the stories. */
let answer: (() => Promise<Response>) | undefined

beforeEach(() => {
  installDialogStubs()
  // Whose bytes Node's own hash function takes.
  vi.stubGlobal('Blob', NodeBlob)
  vi.stubGlobal('fetch', async (path: string) => {
    await Promise.resolve()
    if (answer && path.startsWith('data/stories.')) return answer()
    return new Response(readFileSync(PUBLISHED + path.replace('data/', '')))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function open(retryDelay = 1) {
  const { queryClient } = startApp()
  const { queries } = queryClient.getDefaultOptions()
  queryClient.setDefaultOptions({ queries: { ...queries, retryDelay } })
  render(
    <QueryClientProvider client={queryClient}>
      <StoryDialog onClose={() => undefined} />
    </QueryClientProvider>,
  )
}
const soon = { timeout: 4000 }
const alert = () => screen.findByRole('alert', { hidden: true }, soon)

it.each([
  ['is cut', () => Promise.resolve(new Response('{"stories":['))],
  ['is not there', () => Promise.resolve(new Response('', { status: 404 }))],
  ['is another page', () => Promise.resolve(new Response('<!doctype html>'))],
])('says that the file of the stories %s, and shows them once it is whole', async (_, broken) => {
  answer = broken
  open()
  const told = await alert()
  // Words for what was lost come after the news of it.
  await waitFor(() => {
    expect(told).toHaveTextContent(/Sebabnya: daftar cerita .* stories\.\w+\.json/)
  }, soon)
  expect(told).toHaveTextContent('Halaman ini mencoba lagi sendiri.')
  expect(screen.queryByText(/Memuat/)).toBeNull()
  answer = undefined
  screen.getByRole('button', { name: 'Coba lagi', hidden: true }).click()
  await waitFor(() => {
    expect(screen.getAllByRole('listitem', { hidden: true }).length).toBeGreaterThan(0)
  }, soon)
  expect(screen.queryByRole('alert', { hidden: true })).toBeNull()
})

it('says so while it is still being tried again', async () => {
  answer = () => Promise.resolve(new Response('{"stories":['))
  open(60_000)
  expect(await alert()).toHaveTextContent(/Sebabnya: daftar cerita terpotong\. stories\.\w+\.json/)
})
