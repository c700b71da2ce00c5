import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, preview, type PreviewServer } from 'vite'
import { buildIfNeeded } from '../tools/build-if-needed.ts'

/** A page to measure; all of them speak the same attributes and addresses. */
export type Site = { name: string; url: string }

export type ServedSites = { sites: Site[]; close: () => Promise<void> }

const REFERENCE_ROOT = resolve('test/bench/reference')

async function buildReferences(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: REFERENCE_ROOT,
    base: './',
    publicDir: resolve('public'),
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: ['maplibre.html', 'leaflet.html'].map((page) => join(REFERENCE_ROOT, page)),
      },
    },
  })
}

function serve(outDir: string, port: number): Promise<PreviewServer> {
  return preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir },
    preview: { port, strictPort: true },
  })
}

/** Builds and serves the product from `dist/` and both reference pages from a temporary folder. */
export async function serveSites(): Promise<ServedSites> {
  await buildIfNeeded()
  const references = mkdtempSync(join(tmpdir(), 'bench-'))
  await buildReferences(references)
  const servers = [await serve(resolve('dist'), 4175), await serve(references, 4176)]
  return {
    sites: [
      { name: 'Peta Spasial', url: 'http://localhost:4175/' },
      { name: 'bare MapLibre', url: 'http://localhost:4176/maplibre.html' },
      { name: 'Leaflet + Chart.js', url: 'http://localhost:4176/leaflet.html' },
    ],
    close: async () => {
      await Promise.all(servers.map((server) => server.close()))
      rmSync(references, { recursive: true, force: true })
    },
  }
}
