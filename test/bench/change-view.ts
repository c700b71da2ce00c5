import type { Page } from 'playwright-core'
import { readIndicators, readRegions } from '../tools/published-data.ts'

/** An address and what the map says it shows once it is drawn. */
export type Change = { hash: string; shown: string }

/** Endless changes of the indicator, and of the kecamatan drilled into, none repeating the last. */
export type Changes = { home: Change; indicator: () => Change; drillDown: () => Change }

/** All sites are driven through the same published indicators and regions. */
export function planChanges(): Changes {
  const { regions, defaultIndicator } = readRegions()
  const kabupaten = regions[0]?.code ?? ''
  const kecamatan = regions.filter(({ level }) => level === 'kecamatan').map(({ code }) => code)
  const indicators = readIndicators().filter(
    ({ kind, levels }) => kind !== 'category' && kind !== 'count' && levels.includes('desa'),
  )
  const periodOf = (id: string) => indicators.find((one) => one.id === id)?.periods.at(-1) ?? ''
  const others = indicators.filter(({ id }) => id !== defaultIndicator)
  let indicatorAt = 0
  let kecamatanAt = 0
  return {
    home: { hash: '#/', shown: `${kabupaten}|${defaultIndicator}|${periodOf(defaultIndicator)}` },
    indicator: () => {
      const id = others[indicatorAt++ % others.length]?.id ?? defaultIndicator
      return { hash: `#/?indikator=${id}`, shown: `${kabupaten}|${id}|${periodOf(id)}` }
    },
    drillDown: () => {
      const code = kecamatan[kecamatanAt++ % kecamatan.length] ?? kabupaten
      const shown = `${code}|${defaultIndicator}|${periodOf(defaultIndicator)}`
      return { hash: `#/?wilayah=${code}`, shown }
    },
  }
}

/**
 * Changes the address and waits for the frame that shows it.
 * @returns ms from the change until that frame.
 * @throws Error when it is not shown within ten seconds.
 */
export function changeView(page: Page, change: Change): Promise<number> {
  return page.evaluate(
    ({ hash, shown }) =>
      new Promise<number>((resolve, reject) => {
        const started = performance.now()
        const look = (): void => {
          const map = document.querySelector<HTMLElement>('[data-testid="map"]')
          const now = map?.dataset['shown']
          const spent = performance.now() - started
          if (now === shown) requestAnimationFrame(() => resolve(performance.now() - started))
          else if (spent < 10_000) requestAnimationFrame(look)
          else reject(new Error(`${hash} should show ${shown}, the map shows ${String(now)}.`))
        }
        location.hash = hash
        requestAnimationFrame(look)
      }),
    change,
  )
}
