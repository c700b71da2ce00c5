import { defineConfig } from '@playwright/test'
import { viewports } from './test/e2e/support/viewports.ts'
import { CHROMIUM_ARGS, findChromium } from './test/tools/chromium.ts'
import { E2E_REPORT } from './test/tools/test-counts.ts'

/** Not the port of `npm start`, which may be running. */
const PORT = 4174

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'browser/**/*.spec.ts'],
  outputDir: 'test-results',
  ...(process.env['E2E_ALL'] === undefined && { grepInvert: /@wide/ }),
  fullyParallel: true,
  // A map drawn in software keeps a processor busy by itself.
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  // One that passes only then is named at the end, as one that wants a look.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: E2E_REPORT }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: viewports.laptop,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // Keeping the application would cost every test its seconds; those of it allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
  },
  webServer: {
    command: `npx tsx test/tools/start.ts --port ${PORT}`,
    url: `http://localhost:${PORT}`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
})
