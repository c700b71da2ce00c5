import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { progressBar } from '../../../../src/prepare/report/progress-bar'

const CLEAR = '\r\u001b[2K'

/** A terminal that keeps what is written, and a clock that is set by hand. */
function stage(isTTY: boolean) {
  const written: string[] = []
  const clock = { time: 0 }
  const terminal = { isTTY, write: (text: string) => written.push(text) }
  return { written, clock, bar: progressBar(terminal, 'id', () => clock.time) }
}

beforeEach(() => {
  vi.stubEnv('CI', '')
})

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the progress bar', () => {
  it('shows stage and count in one line, and leaves nothing behind', () => {
    const { written, bar } = stage(true)
    bar?.show('read', 3, 12)
    expect(written).toEqual([`${CLEAR}${'█'.repeat(6)}${'░'.repeat(18)} baca 3/12`])
    bar?.end()
    expect(written.at(-1)).toBe(CLEAR)
  })

  it('draws seldom, but each new stage and each end at once', () => {
    const { written, clock, bar } = stage(true)
    bar?.show('compute', 1, 200)
    bar?.show('compute', 2, 200)
    expect(written).toHaveLength(1)
    clock.time = 150
    bar?.show('compute', 3, 200)
    bar?.show('compute', 200, 200)
    bar?.show('write', 0, 5)
    expect(written.map((line) => line.split(' ').at(-1))).toEqual([
      '1/200',
      '3/200',
      '200/200',
      '0/5',
    ])
  })

  it('is silent on a pipe and in CI', () => {
    expect(stage(false).bar).toBeNull()
    vi.stubEnv('CI', 'true')
    expect(stage(true).bar).toBeNull()
  })
})
