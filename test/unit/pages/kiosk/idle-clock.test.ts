import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createIdleClock, type IdleClock } from '../../../../src/pages/kiosk/idle-clock'

const TIMES = { idleMs: 60_000, countdownMs: 15_000 }
const reset = vi.fn()
let clock: IdleClock

beforeEach(() => {
  vi.useFakeTimers()
  reset.mockClear()
  clock = createIdleClock(TIMES, true, reset)
})
afterEach(() => {
  clock.stop()
  vi.useRealTimers()
})

it('shows the tour until somebody begins, however often the screen is brushed', () => {
  clock.touch()
  vi.advanceTimersByTime(200_000)
  expect(clock.get()).toEqual({ phase: 'attract', secondsLeft: null })
  expect(reset).not.toHaveBeenCalled()
})

it('counts down second by second after the idle time, then resets once', () => {
  clock.begin()
  vi.advanceTimersByTime(59_999)
  expect(clock.get().phase).toBe('active')
  vi.advanceTimersByTime(1)
  expect(clock.get()).toEqual({ phase: 'countdown', secondsLeft: 15 })
  vi.advanceTimersByTime(14_000)
  expect(clock.get().secondsLeft).toBe(1)
  vi.advanceTimersByTime(1000)
  expect(clock.get()).toEqual({ phase: 'attract', secondsLeft: null })
  vi.advanceTimersByTime(300_000)
  expect(reset).toHaveBeenCalledTimes(1)
})

it('goes on after a touch, and waits the whole idle time again', () => {
  clock.begin()
  vi.advanceTimersByTime(70_000)
  expect(clock.get().phase).toBe('countdown')
  clock.touch()
  expect(clock.get()).toEqual({ phase: 'active', secondsLeft: null })
  vi.advanceTimersByTime(59_000)
  expect(clock.get().phase).toBe('active')
  expect(reset).not.toHaveBeenCalled()
})

it('resets at once when asked, and a countdown under way ends with it', () => {
  clock.begin()
  vi.advanceTimersByTime(65_000)
  clock.reset()
  vi.advanceTimersByTime(100_000)
  expect(clock.get().phase).toBe('attract')
  expect(reset).toHaveBeenCalledTimes(1)
})

it('has reset everything before it shows the tour', () => {
  const order: string[] = []
  const told = createIdleClock(TIMES, false, () => order.push('reset'))
  told.subscribe(() => order.push(told.get().phase))
  told.reset()
  expect(order).toEqual(['reset', 'attract'])
})

it('ends a countdown in which the computer slept', () => {
  clock.begin()
  vi.advanceTimersByTime(60_000)
  vi.setSystemTime(Date.now() + 3_600_000)
  vi.advanceTimersByTime(1000)
  expect(clock.get().phase).toBe('attract')
})

it('starts counting by itself where a reload found a place in the address', () => {
  const reloaded = createIdleClock(TIMES, false, reset)
  reloaded.resume()
  vi.advanceTimersByTime(60_000)
  expect(reloaded.get().phase).toBe('countdown')
  reloaded.stop()
})
