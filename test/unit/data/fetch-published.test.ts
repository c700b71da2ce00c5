import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Manifest } from '../../../src/contract'
import { fetchManifest, fetchPublished } from '../../../src/data/fetch-published'

const body = '{"sources":[]}'
const path = 'sources.0123456789.json'
const manifest: Manifest = {
  schemaVersion: 1,
  datasetVersion: 'uji',
  edition: '2026-11',
  madeAt: '2026-11-24',
  files: [
    {
      role: 'sources',
      path,
      bytes: body.length,
      sha256: createHash('sha256').update(body).digest('hex'),
    },
  ],
  dataPackage: 'datapackage.json',
}
const schema = z.object({ sources: z.array(z.string()) })
const { signal } = new AbortController()

function serve(text: string, status = 200) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, { status })))
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('fetchPublished', () => {
  it('gives the parsed file when length, hash and shape agree', async () => {
    serve(body)
    await expect(fetchPublished(manifest, 'sources', schema, signal)).resolves.toEqual({
      sources: [],
    })
  })

  it.each([
    ['missing', 'Not found', 404],
    ['unreachable', 'Internal error', 500],
    ['page', '<!doctype html><title>Log in</title>', 200],
    ['cut', body.slice(0, 5), 200],
    ['changed', body.replace('s', 'z'), 200],
  ])('says that a file is %s', async (problem, text, status) => {
    serve(text, status)
    await expect(fetchPublished(manifest, 'sources', schema, signal)).rejects.toMatchObject({
      name: 'PublishedFileError',
      file: path,
      problem,
    })
  })

  it('says that a server cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    await expect(fetchPublished(manifest, 'sources', schema, signal)).rejects.toMatchObject({
      problem: 'unreachable',
    })
  })

  it('names a role the manifest does not have', async () => {
    await expect(fetchPublished(manifest, 'values', schema, signal)).rejects.toMatchObject({
      file: 'values',
      problem: 'missing',
    })
  })
})

describe('fetchManifest', () => {
  it('refuses a page of a captive portal', async () => {
    serve('<!doctype html><title>Log in</title>')
    await expect(fetchManifest(signal)).rejects.toMatchObject({ problem: 'page' })
  })

  it('refuses a manifest of another schema', async () => {
    serve(JSON.stringify({ ...manifest, schemaVersion: 2 }))
    await expect(fetchManifest(signal)).rejects.toMatchObject({ problem: 'invalid' })
  })

  it('accepts its own', async () => {
    serve(JSON.stringify(manifest))
    await expect(fetchManifest(signal)).resolves.toEqual(manifest)
  })
})
