import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Manifest } from '../../../src/contract'
import { fetchChecked, fetchManifest, fetchPublished } from '../../../src/data/fetch-published'

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

  it('reads no more of an endless file than was published', async () => {
    let sent = 0
    const endless = () =>
      new ReadableStream({
        pull: (stream) => {
          sent += 1024
          stream.enqueue(new Uint8Array(1024).fill(32))
        },
      })
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(endless())))
    await expect(fetchPublished(manifest, 'sources', schema, signal)).rejects.toMatchObject({
      problem: 'changed',
    })
    expect(sent).toBeLessThan(10_000)
  })

  it.each(['../logout', '/keluar?ya', 'https://lain.example/a.0123456789.json', 'a.json'])(
    'asks for nothing at %s, which is no published file',
    async (path) => {
      const asked = vi.fn(() => Promise.resolve(new Response(body)))
      vi.stubGlobal('fetch', asked)
      const [file] = manifest.files
      const entry = { ...file, path } as Manifest['files'][number]
      await expect(fetchChecked(entry, signal)).rejects.toMatchObject({ problem: 'invalid' })
      expect(asked).not.toHaveBeenCalled()
    },
  )

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

  it.each([
    [2, 'newer'],
    [0, 'invalid'],
    ['2', 'invalid'],
  ])('refuses a manifest of schema %j as %s', async (schemaVersion, problem) => {
    serve(JSON.stringify({ ...manifest, schemaVersion }))
    await expect(fetchManifest(signal)).rejects.toMatchObject({ problem })
  })

  it('reads no more of an endless one than a manifest may have', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull: (stream) => {
        sent += 65_536
        stream.enqueue(new Uint8Array(65_536).fill(32))
      },
    })
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(endless)))
    await expect(fetchManifest(signal)).rejects.toMatchObject({ problem: 'invalid' })
    expect(sent).toBeLessThan(1_000_000)
  })

  it('accepts its own', async () => {
    serve(JSON.stringify(manifest))
    await expect(fetchManifest(signal)).resolves.toEqual(manifest)
  })
})
