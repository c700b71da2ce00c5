import { readdirSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { UNIT_REPORT } from './test/tools/test-counts.ts'

const SLOW = ['test/**/*.slow.test.ts']
/** Tests that put a module in place of another, or read one anew, share none with others. */
const ALONE = readdirSync('test/unit', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/unit/${file}`)
  .filter((file) => /vi\.(mock|doMock|resetModules)\(/.test(readFileSync(file, 'utf8')))
const setupFiles = ['test/tools/vitest-setup.ts']

export default defineConfig({
  plugins: [react()],
  // As vite.config.ts puts in the name of the regency: tests stand on the tiny country.
  define: { REGENCY: JSON.stringify('Mungil') },
  test: {
    testTimeout: 60_000,
    // Some prepare the regency's own data first.
    hookTimeout: 60_000,
    // Start quicker than processes, and no test needs a process of its own.
    pool: 'threads',
    // The default leaves one processor idle: on two that is half of them.
    maxWorkers: '100%',
    // Keeps a state of its own, of which each start of a service worker has a new one.
    server: { deps: { inline: [/workbox/] } },
    reporters: ['default', ['json', { outputFile: UNIT_REPORT }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,test}/**/*.test.ts'],
          exclude: [...SLOW, ...ALONE],
          setupFiles: ['test/tools/regency-setup.ts'],
          // Modules are read once a thread, not once a file: a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          environment: 'node',
          include: ALONE,
          setupFiles: ['test/tools/regency-setup.ts'],
        },
      },
      {
        // Seldom broken by a change: `npm run test:all`.
        extends: true,
        test: { name: 'slow', environment: 'node', include: SLOW },
      },
      {
        // Components; a map cannot be built in jsdom and is tested in a real browser instead.
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['{src,test}/**/*.test.tsx'],
          setupFiles,
        },
      },
    ],
  },
})
