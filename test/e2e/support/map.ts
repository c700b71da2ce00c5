import { expect, type Locator, type Page } from '@playwright/test'

/** The container of the map, whichever engine draws in it. */
export function mapOf(page: Page): Locator {
  return page.getByTestId('map')
}

/** Waits until the map is drawn by the given engine: `svg` at first, `maplibre` once it is loaded. */
export async function waitForMapEngine(page: Page, engine: 'svg' | 'maplibre'): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute('data-map-engine', engine, { timeout: 60_000 })
}

/** Waits until the map shows exactly this view, its colours included. */
export async function waitForShown(
  page: Page,
  view: { region: string; indicator: string; period: string },
): Promise<void> {
  const shown = `${view.region}|${view.indicator}|${view.period}`
  await expect(mapOf(page)).toHaveAttribute('data-shown', shown)
}
