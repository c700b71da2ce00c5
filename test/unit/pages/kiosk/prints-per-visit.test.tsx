import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import { KioskPage } from '../../../../src/pages/kiosk/kiosk-page'
import { useAddress } from '../../../../src/address/address-store'
import type { KioskFile } from '../../../../src/contract'
import { ALFA, tinyDataset } from '../../support/tiny-dataset'

const printBrief = vi.fn()
vi.mock('../../../../src/brief/print-brief', () => ({ printBrief: () => void printBrief() }))
vi.mock('../../../../src/brief/brief-host', () => ({ BriefHost: () => null }))
// What is drawn: no map can be built here.
vi.mock('../../../../src/pages/kiosk/kiosk-map', () => ({ KioskMap: () => null }))
vi.mock('../../../../src/pages/kiosk/place-card', () => ({ PlaceCard: () => null }))
vi.mock('../../../../src/pages/kiosk/attract-screen', () => ({
  AttractScreen: ({ onBegin }: { onBegin: () => void }) => (
    <button type="button" onClick={onBegin}>
      mulai
    </button>
  ),
}))

const SETTINGS: KioskFile = {
  ...{ idleSeconds: 60, countdownSeconds: 15, sceneSeconds: 12, hasPrinter: true, sections: [] },
  welcome: { id: '', en: '' },
  invitation: { id: '', en: '' },
  announcements: [],
}

const print = () => screen.queryByRole('button', { name: /cetak/i })
const press = (button: HTMLElement | null) => {
  act(() => {
    button?.click()
  })
}
const goTo = (hash: string) => {
  act(() => {
    history.replaceState(null, '', hash)
    dispatchEvent(new PopStateEvent('popstate'))
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
}

function Page({ hasPrinter }: { hasPrinter: boolean }) {
  useAddress()
  const dataset = tinyDataset()
  const settings = { ...SETTINGS, hasPrinter }
  return (
    <DatasetContext value={dataset}>
      <KioskPage geometry={{} as never} settings={settings} />
    </DatasetContext>
  )
}
const show = (hasPrinter = true) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page hasPrinter={hasPrinter} />
    </QueryClientProvider>,
  )

beforeEach(() => {
  printBrief.mockReset()
  goTo(`#/kios?wilayah=${ALFA}`)
})

it('prints three times in a visit, and again in the next', () => {
  show()
  for (let presses = 0; presses < 6; presses += 1) press(print())
  expect(printBrief).toHaveBeenCalledTimes(3)
  expect(print()).toBeNull()
  press(screen.getByRole('button', { name: 'Mulai lagi' }))
  press(screen.getByRole('button', { name: 'mulai' }))
  goTo(`#/kios?wilayah=${ALFA}`)
  press(print())
  expect(printBrief).toHaveBeenCalledTimes(4)
})

it('offers none without a printer', () => {
  show(false)
  expect(print()).toBeNull()
})
