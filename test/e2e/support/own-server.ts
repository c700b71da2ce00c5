import type { Page } from '@playwright/test'
import { test as base } from './index.ts'
import { startPlainServer, type PlainServer } from './plain-server.ts'

/** A test with a plain web server to itself, which it may spoil. */
export const test = base.extend<{ server: PlainServer }>({
  server: async ({}, use) => {
    const server = await startPlainServer()
    await use(server)
    await server.close()
  },
  baseURL: async ({ server }, use) => use(server.url),
})

/** The network tells the page that it is back, which makes it look at once. */
export async function lookNow(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
}
