import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'
import { BUILT_FILES, hashBuiltFiles, withIntegrities } from './src/publish/built-files.ts'
import { escapeHtml, readRegency, WEB_MANIFEST, webManifest } from './src/publish/regency-words.ts'
import { completeLicences, LICENCES } from './src/publish/licences.ts'

/** Folder of the tables of the regency that is built. */
const DATA = 'data'

/**
 * What is said of the regency before its data are there comes from its settings all the same: the title
 * and description of the page (`%nama%`, `%namaResmi%`), the first words of src/i18n/shell.ts (`REGENCY`)
 * and the manifest by which a device keeps the page as an application.
 */
function regencyWords(data: string): Plugin {
  const { nama, namaResmi } = readRegency(data)
  const source = webManifest(nama, namaResmi)
  return {
    name: 'regency-words',
    config: () => ({ define: { REGENCY: JSON.stringify(nama) } }),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html: html
          .replaceAll('%nama%', () => escapeHtml(nama))
          .replaceAll('%namaResmi%', () => escapeHtml(namaResmi)),
        tags: [{ tag: 'link', attrs: { rel: 'manifest', href: `./${WEB_MANIFEST}` } }],
      }),
    },
    configureServer: ({ middlewares }) => {
      middlewares.use(`/${WEB_MANIFEST}`, (_request, response) => response.end(source))
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: WEB_MANIFEST, source })
    },
  }
}

/** Keeps the Latin faces of each variable font: neither language of the page needs another script. */
function latinFontsOnly(): Plugin {
  return {
    name: 'latin-fonts-only',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource-variable[\\/].*\.css/ },
      handler: (css) => {
        const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? []
        return faces.filter((face) => /-latin-(?!ext-)/.test(face)).join('\n')
      },
    },
  }
}

/**
 * Preloads the Latin subset of each variable font, so that the first paint already has its letters
 * and the labels of the map need not be drawn twice; and the home page, which most visitors open
 * first, so that it arrives together with the shell that asks for it.
 */
function preloadFirstPaint(): Plugin {
  return {
    name: 'preload-first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const files = Object.keys(bundle).sort()
        const preload = (pattern: RegExp, attrs: Record<string, string | boolean>) =>
          files
            .filter((file) => pattern.test(file))
            .map((file) => ({
              tag: 'link',
              injectTo: 'head' as const,
              attrs: { ...attrs, href: `./${file}` },
            }))
        return [
          ...preload(/-latin-[a-z]+-normal-[^/]+\.woff2$/, {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: true,
          }),
          ...preload(/\/home-page-[^/]+\.js$/, { rel: 'modulepreload', crossorigin: true }),
          ...preload(/\/home-page-[^/]+\.css$/, { rel: 'preload', as: 'style', crossorigin: true }),
        ]
      },
    },
  }
}

const FIRST_MAP = 'src/first-map/start.ts'
const FIRST_MAP_MODULES =
  /[\\/]src[\\/](first-map[\\/]|map[\\/]|ui[\\/]palette|address[\\/](address|parameters)\.|contract[\\/](packed|published)|data[\\/]published)/

/**
 * Lets the script of the first picture go before the page's own, which it starts itself: without that
 * the evaluation of React would stand between the picture's data and its paint. It is an entry of its
 * own, since Vite joins the scripts that a page names into one.
 */
function firstMapScript(): Plugin {
  return {
    name: 'first-map-script',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const script = (attrs: Record<string, string | boolean>) => ({
          tag: 'script',
          injectTo: 'head-prepend' as const,
          attrs: { type: 'module', crossorigin: true, fetchpriority: 'high', ...attrs },
        })
        if (!bundle) return [script({ src: `/${FIRST_MAP}` })]
        const entry = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(FIRST_MAP),
        )
        const [tag, page] =
          /<script type="module" crossorigin src="([^"]+)"><\/script>/.exec(html) ?? []
        if (!entry || !tag || !page) throw new Error('first-map: index.html has no script to start')
        return {
          html: html.replace(tag, `<link rel="modulepreload" crossorigin href="${page}">`),
          tags: [script({ src: `./${entry.fileName}`, 'data-page': page })],
        }
      },
    },
  }
}

/**
 * What the page may load and run: its own files, nothing inline, nothing of others. The headers in
 * docs/peladen and public/.htaccess say the same; the tag holds where a server sends none.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** The built page alone is closed: the development server loads its parts by inline scripts. */
function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          injectTo: 'head-prepend',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: SECURITY_POLICY },
        },
      ],
    },
  }
}

/** Chunks that the page's entry is made of; every one of them is named in the page. */
const OF_THE_PAGE =
  /\/(index|vendor|first-map|rolldown-runtime|contract|dataset|queries|language|shell|address-store|close-button|notice)-[^/]+$/

/** Beside the page's own scripts, none of which it may depend on; see src/offline/watchdog.ts. */
const WATCHDOG = 'watchdog.js'

const PRELOADED = 'link.href = dep.href;'
// Of half a page there is no table, and its chunks come unchecked until src/offline/watchdog.ts has mended it.
const TABLE =
  'JSON.parse(/^{.*}$/.exec(document.getElementById("files")?.textContent)?.[0] ?? "{}")'
// Vite passes over what a link names already: one that failed shall be asked for again, and checked again.
const LEAVE_LOST =
  'link.onerror = () => { link.dataset.lost = link.href; link.removeAttribute("href"); };'
const HASH = `(globalThis.appFiles ??= ${TABLE})["assets/" + dep.pathname.split("/").pop()] ?? ""`

/** Builds a script of its own, which shares no chunk with the page. */
async function buildAlone(dir: string, entry: string, file: string, define = {}): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: dir,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'alone', fileName: () => file },
    },
  })
}

/**
 * Every file by its hash: Vite's own helper asks for a lazy chunk with the one that the page names. The
 * build ends with the watchdog, the hashes in the page, then the service worker, which holds them too.
 */
function wholeFiles(): Plugin {
  return {
    name: 'whole-files',
    apply: 'build',
    // Before all else, so that half a page has it too, and it hears of whatever does not come.
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'script', injectTo: 'head-prepend', attrs: { async: true, src: `./${WATCHDOG}` } },
      ],
    },
    transform: {
      filter: { id: /preload-helper/ },
      handler: (code) => {
        if (!code.includes(PRELOADED)) throw new Error('whole-files: Vite has another helper')
        return code.replace(PRELOADED, `link.integrity = ${HASH};${LEAVE_LOST}${PRELOADED}`)
      },
    },
    writeBundle: async ({ dir = 'dist' }) => {
      // Before it is counted among the files, so that its version is that of what is served.
      completeLicences(dir)
      await buildAlone(dir, 'src/offline/watchdog.ts', WATCHDOG)
      const page = path.join(dir, 'index.html')
      writeFileSync(page, withIntegrities(readFileSync(page, 'utf8'), hashBuiltFiles(dir)))
      const files = Object.entries(hashBuiltFiles(dir))
        .filter(([url]) => !url.startsWith('.'))
        .map(([url, integrity]) => ({ url, integrity }))
      await buildAlone(dir, 'src/offline/service-worker.ts', 'sw.js', {
        APPLICATION_FILES: JSON.stringify(files),
      })
      writeFileSync(path.join(dir, BUILT_FILES), JSON.stringify(hashBuiltFiles(dir), null, 1))
    },
  }
}

/** The site of the regency whose tables stand in folder `data`; its published files are in `publicDir`. */
export const siteOf = (data: string): UserConfig => ({
  // Relative, so that the built site works from any folder of any web server.
  base: './',
  // Pages live after the `#`: an unknown path is an error here as it is on a plain web server.
  appType: 'mpa',
  plugins: [
    react(),
    regencyWords(data),
    latinFontsOnly(),
    preloadFirstPaint(),
    firstMapScript(),
    wholeFiles(),
    securityPolicy(),
  ],
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    license: { fileName: LICENCES },
    // Nothing inlined: a strict content security policy allows no `data:` scripts or fonts.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What the page itself names is there already, checked: no lazy chunk need ask for it.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !OF_THE_PAGE.test(file)),
    },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: { index: 'index.html', 'first-map': FIRST_MAP },
      output: {
        codeSplitting: {
          groups: [
            // What the first picture shares with the page comes with it, in one small file.
            { name: 'first-map', test: FIRST_MAP_MODULES, tags: ['$initial'], priority: 4 },
            // What the entry needs goes first, Vite's own helper for lazy imports included, so that
            // no lazy group can drag it along and become part of the shell itself.
            {
              name: 'vendor',
              test: /[\\/]node_modules[\\/]|preload-helper/,
              tags: ['$initial'],
              priority: 3,
            },
            // In one file, since small ones of their own pack worse.
            {
              name: 'address-store',
              test: /[\\/]src[\\/](address[\\/]|domain[\\/](topics|official-index))/,
              tags: ['$initial'],
              priority: 2,
            },
            {
              name: 'maplibre',
              test: /[\\/]node_modules[\\/](maplibre-gl|@maplibre|@mapbox)[\\/]/,
              priority: 2,
            },
          ],
        },
      },
    },
  },
})

export default defineConfig(siteOf(DATA))
