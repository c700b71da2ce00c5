import type { Page } from '@playwright/test'

/** Time in which something must not happen: only here is a wait of fixed length right, ms. */
export function meanwhile(page: Page, ms: number): Promise<void> {
  // eslint-disable-next-line playwright/no-wait-for-timeout
  return page.waitForTimeout(ms)
}
