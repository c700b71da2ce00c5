import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { budgetedFiles, needlessFonts } from '../../tools/bundle-budget.ts'

const BUILD = {
  'index.html': {
    file: 'assets/index-1.js',
    isEntry: true,
    imports: ['_vendor.js'],
    dynamicImports: ['src/map/maplibre/engine.ts', 'src/pages/ranking/ranking-route.tsx'],
    css: ['assets/index-1.css'],
    assets: ['assets/inter-latin-wght-normal-1.woff2'],
  },
  'src/first-map/start.ts': { file: 'assets/first-map-1.js', isEntry: true },
  '_vendor.js': { file: 'assets/vendor-1.js' },
  // Imports itself in a circle, as a chunk may.
  '_maplibre.js': {
    file: 'assets/maplibre-1.js',
    imports: ['_vendor.js', '_maplibre.js'],
    css: ['assets/maplibre-1.css'],
    assets: ['assets/maplibre-gl-worker-1.js'],
  },
  'src/map/maplibre/engine.ts': { file: 'assets/engine-1.js', imports: ['_maplibre.js'] },
  'src/pages/ranking/ranking-route.tsx': { file: 'assets/ranking-1.js' },
}

const file = (role: string, path: string) => ({ role, path, bytes: 1, sha256: 'a'.repeat(64) })

const DATA = {
  schemaVersion: 1,
  datasetVersion: 'x',
  edition: 'x',
  madeAt: '2026-11-01',
  files: [
    file('regions', 'regions.0123456789.json'),
    file('boundaries-desa', 'boundaries-desa.0123456789.geojson'),
    file('context', 'context.0123456789.geojson'),
    file('schools', 'schools.0123456789.json'),
  ],
  dataPackage: 'datapackage.json',
}

let site = ''

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), text)
}

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'))
  write('.vite/manifest.json', JSON.stringify(BUILD))
  write('data/manifest.json', JSON.stringify(DATA))
  write('assets/inter-latin-wght-normal-1.woff2', '')
})

afterAll(() => rmSync(site, { recursive: true, force: true }))

test('the shell is both entries with what they import at once, the first picture one of them', () => {
  expect(budgetedFiles(site).firstMap).toEqual(['assets/first-map-1.js'])
  expect(budgetedFiles(site).shell).toEqual([
    'assets/first-map-1.js',
    'assets/index-1.css',
    'assets/index-1.js',
    'assets/vendor-1.js',
    'watchdog.js',
  ])
})

test('the first view adds the lazy map with its worker, not another page', () => {
  expect(budgetedFiles(site).firstView).toEqual([
    'assets/engine-1.js',
    'assets/first-map-1.js',
    'assets/index-1.css',
    'assets/index-1.js',
    'assets/maplibre-1.css',
    'assets/maplibre-1.js',
    'assets/maplibre-gl-worker-1.js',
    'assets/vendor-1.js',
    'watchdog.js',
  ])
})

test('data asked for later is not counted, boundaries and neighbours are counted twice', () => {
  const { data, boundaries } = budgetedFiles(site)
  expect(data).toEqual([
    'data/manifest.json',
    'data/regions.0123456789.json',
    'data/boundaries-desa.0123456789.geojson',
    'data/context.0123456789.geojson',
  ])
  expect(boundaries).toEqual([
    'data/boundaries-desa.0123456789.geojson',
    'data/context.0123456789.geojson',
  ])
})

test('fonts of other scripts are found', () => {
  expect(needlessFonts(site)).toEqual([])
  write('assets/inter-latin-ext-wght-normal-1.woff2', '')
  write('assets/inter-greek-wght-normal-1.woff2', '')
  expect(needlessFonts(site)).toEqual([
    'inter-greek-wght-normal-1.woff2',
    'inter-latin-ext-wght-normal-1.woff2',
  ])
})
