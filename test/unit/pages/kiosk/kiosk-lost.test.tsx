import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { KioskLost } from '../../../../src/pages/kiosk/kiosk-lost'
import { tellCurrent, tellFault, tellLost, useFreshness } from '../../../../src/data/freshness'
import { PublishedFileError } from '../../../../src/data/published-bytes'

beforeEach(() => {
  useFreshness.setState(useFreshness.getInitialState())
})

function Screen() {
  useQuery({ queryKey: ['published', 'tourism'], queryFn: () => new Promise(() => undefined) })
  return <KioskLost />
}
const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Screen />
    </QueryClientProvider>,
  )
const said = () => screen.getByRole('status').textContent
const lose = (role: string) => {
  act(() => {
    tellLost(role, new PublishedFileError(`${role}.json`, 'cut', ''))
  })
}

it('says what is missing for as long as it is, and that the kiosk tries again by itself', () => {
  show()
  expect(said()).toBe('')
  lose('tourism')
  expect(said()).toBe('Sebagian belum dapat dimuat. Kios mencoba lagi dengan sendirinya.')
  act(() => {
    tellLost('tourism', null)
  })
  expect(said()).toBe('')
})

it('says nothing of a file that the screen does not ask for', () => {
  show()
  lose('stories')
  expect(said()).toBe('')
})

it('tells of data that wait for a newer application, and of no other fault', () => {
  show()
  act(() => {
    tellFault(new PublishedFileError('manifest.json', 'newer', ''))
  })
  expect(said()).toBe('Versi baru sedang dipasang. Kios beralih dengan sendirinya.')
  act(() => {
    tellFault(new PublishedFileError('a.json', 'cut', ''))
  })
  expect(said()).toBe('')
  act(tellCurrent)
})
