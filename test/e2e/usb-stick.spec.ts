import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { expect, test as base, waitForMapEngine } from './support/index.ts'

const hasPython = spawnSync('python3', ['--version']).status === 0

/** The smallest of servers over the unpacked `dist/`, as docs/panduan-operator.md has it. */
const test = base.extend<{ stick: { url: string; server: ChildProcess } }>({
  stick: async ({}, use) => {
    test.skip(!hasPython, 'python3 is not installed, so the site is not tested under its server.')
    const args = ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1', '--directory', 'dist']
    const server = spawn('python3', args, { stdio: ['ignore', 'pipe', 'ignore'] })
    const port = await new Promise<string>((resolve, reject) => {
      server.once('exit', (code) => {
        reject(new Error(`python3 -m http.server ended with ${String(code)}`))
      })
      server.stdout.on('data', (said: Buffer) => {
        const [, found] = / port (\d+)/.exec(said.toString()) ?? []
        if (found) resolve(found)
      })
    })
    await use({ url: `http://localhost:${port}/`, server })
    server.kill()
  },
  baseURL: async ({ stick }, use) => use(stick.url),
})

test.use({
  engine: 'maplibre',
  serviceWorkers: 'allow',
  // Asked of a server that is gone.
  expectedProblems: /ERR_CONNECTION_REFUSED|Failed to (load|fetch)/,
})

test('an unpacked folder works under any small server, and once seen without it @wide', async ({
  page,
  open,
  stick,
}) => {
  await open('/?wilayah=16.07.02')
  await waitForMapEngine(page, 'maplibre')
  await expect(page.getByRole('heading', { level: 1, name: 'Banyuasin II' })).toBeVisible()
  // Application and data are kept some seconds after the first view.
  await page.evaluate(() => navigator.serviceWorker.ready)
  const isKept = () =>
    page.evaluate(async () => {
      const kept = await caches.match(new URL('data/manifest.json', document.baseURI))
      return kept !== undefined
    })
  await expect.poll(isKept, { timeout: 60_000 }).toBe(true)
  stick.server.kill()
  for (const hash of ['/profil/16.07.07.2006', '/peringkat', '/kios?wilayah=16.07.21']) {
    await page.goto('about:blank')
    await open(hash)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  }
})
