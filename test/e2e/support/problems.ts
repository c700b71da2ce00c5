import type { Page } from '@playwright/test'

/**
 * Collects everything a visitor's browser would complain about: console errors, uncaught errors,
 * requests that failed or were refused, and requests that leave the page's own origin.
 * @returns a list that grows while the page is used.
 */
export function collectProblems(page: Page, ownOrigin: string): string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    const inner = ['blob:', 'data:'].includes(url.protocol)
    if (!inner && url.origin !== ownOrigin) problems.push(`leaves the origin: ${url.href}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown'
    // A page that is left cancels what it was still loading; that is no fault.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} (${reason})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  return problems
}
