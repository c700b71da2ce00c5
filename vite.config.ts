import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'
import { completeLicences, LICENCES } from './src/publish/licences.ts'

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
  /[\\/]src[\\/](first-map[\\/]|map[\\/]|ui[\\/]palette|state[\\/]address\.|contract[\\/]packed|data[\\/]published)/

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

const SERVICE_WORKER = 'sw.js'

/** Builds the service worker last: it holds the name and version of every file of the application. */
function serviceWorker(): Plugin {
  let publicDir = ''
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir
    },
    writeBundle: async ({ dir = 'dist' }, bundle) => {
      // Before it is counted among the files, so that its version is that of what is served.
      completeLicences(dir)
      const revision = (file: string) =>
        createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
      const built = Object.keys(bundle)
        .filter((file) => file.startsWith('assets/'))
        .map((url) => ({ url, revision: null }))
      const publicFiles = readdirSync(publicDir, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map(({ name }) => ({ url: name, revision: revision(path.join(publicDir, name)) }))
      const named = ['index.html', LICENCES].map((url) => ({
        url,
        revision: revision(path.join(dir, url)),
      }))
      const files = [...named, ...publicFiles, ...built].sort((a, b) => (a.url < b.url ? -1 : 1))
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          APPLICATION_FILES: JSON.stringify(files),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          target: 'es2022',
          outDir: dir,
          emptyOutDir: false,
          lib: {
            entry: 'src/offline/service-worker.ts',
            formats: ['iife'],
            name: 'serviceWorker',
            fileName: () => SERVICE_WORKER,
          },
        },
      })
    },
  }
}

export default defineConfig({
  // Relative, so that the built site works from any folder of any web server.
  base: './',
  // Pages live after the `#`: an unknown path is an error here as it is on a plain web server.
  appType: 'mpa',
  plugins: [
    react(),
    latinFontsOnly(),
    preloadFirstPaint(),
    firstMapScript(),
    securityPolicy(),
    serviceWorker(),
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
    modulePreload: { polyfill: false },
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
