import { readFileSync } from 'node:fs'
import { test as base, type Page } from '@playwright/test'
import { expect, test as withPage, waitForMapEngine, wideUnless } from './support/index.ts'
import {
  startWebServer,
  whyNoServer,
  type ServerName,
  type WebServer,
} from './support/web-servers.ts'

type Place = 'root' | 'folder'
const PLACES: readonly Place[] = ['root', 'folder']
const WORDS: Record<Place, string> = { root: 'an address of its own', folder: 'in a folder' }

type Fixtures = { name: ServerName; place: Place; server: WebServer | null }
const fixtures: Parameters<typeof base.extend<Fixtures>>[0] = {
  name: ['nginx', { option: true }],
  place: ['root', { option: true }],
  server: async ({ name }, use) => {
    const why = whyNoServer(name)
    if (why !== null) process.stdout.write(`Skipped: ${why}\n`)
    const server = why === null ? await startWebServer(name) : null
    await use(server)
    await server?.close()
  },
  baseURL: async ({ server, place }, use) => use(server?.[place] ?? 'http://localhost/'),
}
/** Without a browser, and with one. */
const test = base.extend<Fixtures>(fixtures)
const visitor = withPage.extend<Fixtures>(fixtures)

const IMMUTABLE = 'public, max-age=31536000, immutable'
const SECURITY_HEADERS = {
  'content-security-policy': /^default-src 'none'; .*require-trusted-types-for 'script'/,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\).*fullscreen=\(self\), screen-wake-lock=\(self\)$/,
}

/** Paths of every kind of file, with the type and the keeping each is served with. */
function expectedAnswers(): [file: string, type: string, keeping: string, isPacked: boolean][] {
  const page = readFileSync('dist/index.html', 'utf8')
  const named = (pattern: RegExp) => pattern.exec(page)?.[0] ?? 'none'
  const { files } = JSON.parse(readFileSync('dist/data/manifest.json', 'utf8')) as {
    files: { role: string; path: string }[]
  }
  const data = (role: string) => `data/${files.find((file) => file.role === role)?.path}`
  return [
    ['', 'text/html', 'no-cache', true],
    ['index.html', 'text/html', 'no-cache', true],
    ['sw.js', 'text/javascript', 'no-cache', true],
    ['aplikasi.webmanifest', 'application/manifest+json', 'no-cache', false],
    ['favicon.png', 'image/png', 'public, max-age=3600', false],
    [named(/assets\/index-[\w-]+\.js/), 'text/javascript', IMMUTABLE, true],
    [named(/assets\/index-[\w-]+\.css/), 'text/css', IMMUTABLE, true],
    [named(/assets\/inter-[\w-]+\.woff2/), 'font/woff2', IMMUTABLE, false],
    ['licences/lisensi.json', 'application/json', 'no-cache', true],
    ['data/manifest.json', 'application/json', 'no-cache', true],
    ['data/datapackage.json', 'application/json', 'no-cache', true],
    [data('values'), 'application/json', IMMUTABLE, true],
    [data('boundaries-desa'), 'application/geo+json', IMMUTABLE, true],
    [data('semua'), 'text/csv', IMMUTABLE, true],
  ]
}

/** Makes every break of the policy an error of the page, which fails the test. */
async function reportBreaks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event
      const place = `${sourceFile}:${lineNumber}`
      reportError(
        new Error(`policy broken: ${effectiveDirective} ${blockedURI} ${place} ${sample}`),
      )
    })
  })
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.goto(`./#${hash}`)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
}

/** The list on the page `/data` holds what every part of the build was made of. */
async function readLicences(page: Page): Promise<void> {
  await page.getByText('Tampilkan lisensi setiap paket').click()
  for (const name of [
    'react-dom',
    'maplibre-gl',
    'workbox-precaching',
    '@fontsource-variable/inter',
  ])
    await expect(page.getByText(name, { exact: true })).toBeVisible()
}

async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFileSync(await (await waiting).path())
}

/** Pictures of the map and the brief on paper: what builds documents of its own. */
async function takeAlong(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lapisan peta' }).click()
  expect((await download(page, 'Unduh peta sebagai PNG')).subarray(1, 4).toString()).toBe('PNG')
  expect((await download(page, 'Unduh peta sebagai SVG')).toString()).toContain('<svg')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+p')
  await expect(page.getByTestId('brief-paper')).toHaveAttribute('data-print-ready', 'true')
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true')
}

for (const name of ['nginx', 'apache'] as const)
  for (const place of PLACES)
    test.describe(`${name}, ${WORDS[place]}`, () => {
      test.use({ name, place })
      test.beforeEach(({ server }) => {
        test.skip(server === null, whyNoServer(name) ?? '')
      })

      test('answers as documented', async ({ request }) => {
        for (const [file, type, keeping, isPacked] of expectedAnswers()) {
          const answer = await request.get(`./${file}`)
          const headers = answer.headers()
          expect(answer.status(), file).toBe(200)
          expect(headers['content-type']?.split(';')[0], file).toBe(type)
          expect(headers['cache-control'], file).toBe(keeping)
          if (isPacked) expect(headers['content-encoding'], file).toBe('gzip')
          expect(headers['set-cookie'], file).toBeUndefined()
          for (const [header, value] of Object.entries(SECURITY_HEADERS))
            expect(headers[header], `${header} of ${file}`).toMatch(value)
          const again = { 'if-none-match': headers['etag'] ?? '' }
          expect((await request.get(`./${file}`, { headers: again })).status(), file).toBe(304)
        }
        const script = expectedAnswers().find(([file]) => file.startsWith('assets/'))?.[0] ?? ''
        for (const [status, file, range] of [
          [404, '.vite/manifest.json'],
          [404, '.htaccess'],
          [404, 'assets/nothing-00000000.js'],
          // nginx knows no parts: it would keep the headers of the whole beside the failure.
          [name === 'apache' ? 416 : 200, script, 'bytes=99999999-'],
        ] as const) {
          const answer = await request.get(`./${file}`, {
            headers: range ? { range, 'accept-encoding': 'identity' } : {},
          })
          expect(answer.status(), file).toBe(status)
          const keeping = status === 200 ? IMMUTABLE : 'no-cache'
          expect(answer.headers()['cache-control'], `${status}`).toBe(keeping)
          expect(answer.headers()['server'], file).not.toMatch(/\d/)
          for (const [header, value] of Object.entries(SECURITY_HEADERS))
            expect(answer.headers()[header], `${header} of ${status}`).toMatch(value)
        }
        expect((await request.get('./assets/')).status(), 'a list of files').not.toBe(200)
      })
    })

for (const name of ['nginx', 'apache'] as const)
  test(`${name} by HTTPS: the plain address leads there, and the browser remembers it`, async ({
    playwright,
  }) => {
    const why = whyNoServer(name)
    test.skip(why !== null, why ?? '')
    const server = await startWebServer(name, { isSecure: true })
    const request = await playwright.request.newContext({ ignoreHTTPSErrors: true })
    try {
      const plain = await request.get(server.plain, { maxRedirects: 0 })
      expect(plain.status()).toBe(301)
      expect(plain.headers()['location']).toBe('https://peta.example.go.id/')
      const answer = await request.get(server.root)
      expect(answer.status()).toBe(200)
      expect(answer.headers()['strict-transport-security']).toBe('max-age=31536000')
      for (const [header, value] of Object.entries(SECURITY_HEADERS))
        expect(answer.headers()[header], header).toMatch(value)
    } finally {
      await request.dispose()
      await server.close()
    }
  })

for (const [name, place, engine] of [
  ['nginx', 'folder', 'maplibre'],
  ['apache', 'root', 'svg'],
  ['nginx', 'root', 'svg'],
  ['apache', 'folder', 'maplibre'],
] as const)
  visitor.describe(`${name}, ${WORDS[place]}`, () => {
    visitor.use({ name, place, engine, serviceWorkers: engine === 'maplibre' ? 'allow' : 'block' })
    const title = `every page with ${engine} breaks no policy, asks nobody else, leaves no cookie`

    visitor(
      wideUnless(name === 'nginx' && engine === 'svg', title),
      async ({ page, context, server, baseURL }) => {
        visitor.skip(server === null, whyNoServer(name) ?? '')
        const others: string[] = []
        context.on('request', (one) => {
          if (!/^(blob|data):/.test(one.url()) && !one.url().startsWith(baseURL ?? '-'))
            others.push(one.url())
        })
        await reportBreaks(page)
        await page.addInitScript(() => {
          window.print = () => (document.documentElement.dataset['printed'] = 'true')
        })
        await goTo(page, '/?wilayah=16.07.02')
        await waitForMapEngine(page, engine)
        await takeAlong(page)
        for (const hash of [
          '/profil/16.07.02.2004',
          '/bandingkan?wilayah=16.07.01,16.07.11',
          '/peringkat',
          '/data',
          '/kios',
        ]) {
          await goTo(page, hash)
          await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
          if (hash === '/data') await readLicences(page)
        }
        if (engine === 'maplibre') expect(await keepsItself(page)).toBe(baseURL)
        expect(await context.cookies()).toEqual([])
        expect(await page.evaluate(() => document.cookie)).toBe('')
        expect(others).toEqual([])
      },
    )
  })

/** The folder that the application kept in the browser answers for, once it is there whole. */
function keepsItself(page: Page): Promise<string> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
}

visitor.describe('the policy is in force', () => {
  visitor.use({
    name: 'nginx',
    expectedProblems: /policy broken|Trusted(HTML|Script)|Content Security Policy/,
  })

  visitor(
    'text becomes no markup, and nothing inline or of others runs',
    async ({ page, server }) => {
      visitor.skip(server === null, whyNoServer('nginx') ?? '')
      const broken: string[] = []
      page.on('pageerror', ({ message }) => broken.push(message))
      await reportBreaks(page)
      await goTo(page, '/peringkat')
      expect(broken).toEqual([])
      await page
        .evaluate(() => {
          const script = document.createElement('script')
          script.append('document.title = "run"')
          const style = document.createElement('style')
          style.append('body { display: none }')
          const frame = document.createElement('iframe')
          frame.src = 'https://example.invalid/'
          document.body.append(script, style, frame)
          document.createElement('p').innerHTML = '<b>text</b>'
        })
        .catch(() => undefined)
      await expect
        .poll(() => [...new Set(broken.map((text) => text.split(' ')[2]))].toSorted())
        .toEqual(['frame-src', 'require-trusted-types-for', 'style-src-elem'])
      expect(await page.title()).not.toBe('run')
      await expect(page.locator('body')).toBeVisible()
    },
  )
})
