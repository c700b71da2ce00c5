import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

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

export default defineConfig({
  // Relative, so that the built site works from any folder of any web server.
  base: './',
  // Pages live after the `#`: an unknown path is an error here as it is on a plain web server.
  appType: 'mpa',
  plugins: [react(), latinFontsOnly(), preloadFirstPaint()],
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    // Nothing inlined: a strict content security policy allows no `data:` scripts or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
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
