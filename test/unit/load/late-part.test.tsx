import { act, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { latePage } from '../../../src/load/late-page'
import { latePart } from '../../../src/load/late-part'
import { DialogLost } from '../../../src/load/part-lost'

const reloadForLostChunk = vi.fn(() => false)
const reloadWhole = vi.fn()
vi.mock('../../../src/offline/lost-chunk', () => ({
  reloadForLostChunk: () => reloadForLostChunk(),
  reloadWhole: () => {
    reloadWhole()
  },
}))

beforeEach(() => {
  vi.useFakeTimers()
  reloadForLostChunk.mockReset().mockReturnValue(false)
  reloadWhole.mockReset()
})
afterEach(() => {
  vi.useRealTimers()
})

const Chart = () => <p>grafik</p>
/** A server that has the script or not. */
function script() {
  const server = { isBroken: true, asked: 0 }
  const load = () => {
    server.asked += 1
    return server.isBroken
      ? Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
      : Promise.resolve(Chart)
  }
  return { server, load }
}
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const press = async (name: string) => {
  act(() => {
    screen.getByRole('button', { name }).click()
  })
  await wait(0)
}
const LOST = /Bagian ini tidak dapat dimuat/

describe('a part whose script does not come', () => {
  it('says so in its place, leaves the rest, and comes by itself', async () => {
    const { server, load } = script()
    const Part = latePart(load)
    render(
      <>
        <p>halaman</p>
        <Part />
      </>,
    )
    expect(screen.queryByRole('alert')).toBeNull()
    await wait(0)
    expect(screen.getByRole('alert')).toHaveTextContent(LOST)
    expect(screen.getByText('halaman')).toBeInTheDocument()
    await wait(25_000)
    expect(server.asked).toBe(2)
    expect(screen.getByRole('alert')).toHaveTextContent(LOST)
    server.isBroken = false
    await wait(25_000)
    expect(screen.getByText('grafik')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(reloadForLostChunk).not.toHaveBeenCalled()
  })

  it('comes by the button without a reload where the browser asks again', async () => {
    const { server, load } = script()
    const Part = latePart(load)
    render(<Part />)
    await wait(0)
    server.isBroken = false
    await press('Coba lagi')
    expect(screen.getByText('grafik')).toBeInTheDocument()
    expect(reloadWhole).not.toHaveBeenCalled()
  })

  it('loads the page anew by the button where it does not', async () => {
    const { load } = script()
    const Part = latePart(load)
    render(<Part />)
    await wait(0)
    await press('Coba lagi')
    expect(reloadWhole).toHaveBeenCalledOnce()
  })

  it('is asked for no more once nobody waits, and again when somebody does', async () => {
    const { server, load } = script()
    const Part = latePart(load)
    const { unmount } = render(<Part />)
    await wait(0)
    unmount()
    await wait(120_000)
    expect(server.asked).toBe(1)
    server.isBroken = false
    render(<Part />)
    await wait(0)
    expect(screen.getByText('grafik')).toBeInTheDocument()
  })

  it('is lost too when its script came empty', async () => {
    const Part = latePart(() => Promise.resolve(undefined as never))
    render(<Part />)
    await wait(0)
    expect(screen.getByRole('alert')).toHaveTextContent(LOST)
  })

  it('over the page can be put away', async () => {
    const { load } = script()
    const close = vi.fn()
    const Dialog: ComponentType<{ onClose: () => void }> = latePart(load, {
      Lost: DialogLost,
    })
    render(<Dialog onClose={close} />)
    await wait(0)
    await press('Tutup pesan')
    expect(close).toHaveBeenCalledOnce()
  })
})

describe('a page whose script does not come', () => {
  it('loads all anew at once, and says nothing before', async () => {
    reloadForLostChunk.mockReturnValue(true)
    const Page = latePage(script().load)
    render(<Page />)
    await wait(0)
    expect(reloadForLostChunk).toHaveBeenCalledOnce()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says so where that was tried a moment ago, and comes by itself', async () => {
    const { server, load } = script()
    const Page = latePage(load)
    render(<Page />)
    await wait(0)
    expect(screen.getByRole('heading')).toHaveTextContent('Halaman ini tidak dapat ditampilkan')
    server.isBroken = false
    await wait(25_000)
    expect(screen.getByText('grafik')).toBeInTheDocument()
  })
})

it('a part that comes is shown at once, and asked for once by all who want it', async () => {
  const { server, load } = script()
  server.isBroken = false
  const Part = latePart(load)
  render(
    <>
      <Part />
      <Part />
    </>,
  )
  await wait(0)
  expect(screen.getAllByText('grafik')).toHaveLength(2)
  expect(server.asked).toBe(1)
})
