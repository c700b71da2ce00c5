import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FileRole, Manifest, RegionsFile, ScoresFile, ValuesFile } from '../../../src/contract'
import { datasetQuery } from '../../../src/data/queries'

const FOLDER = 'test/fixtures/tiny/published'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The tiny country's dataset, from a server on which one file is another one; the manifest agrees with it. */
function load(role?: FileRole, change?: (content: never) => void) {
  const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8')
  const manifest = JSON.parse(read('manifest.json')) as Manifest
  const changed = new Map<string, string>()
  const files = manifest.files.map((file) => {
    if (file.role !== role) return file
    const content = JSON.parse(read(file.path)) as never
    change?.(content)
    const text = JSON.stringify(content)
    changed.set(file.path, text)
    const sha256 = createHash('sha256').update(text).digest('hex')
    return { ...file, bytes: Buffer.byteLength(text), sha256 }
  })
  changed.set('manifest.json', JSON.stringify({ ...manifest, files }))
  vi.stubGlobal('document', { baseURI: 'https://peta.example/' })
  vi.stubGlobal('fetch', (address: string) => {
    const path = address.replace(/^.*data\//, '')
    return Promise.resolve(new Response(changed.get(path) ?? read(path)))
  })
  return new QueryClient().query({ ...datasetQuery, retry: false })
}

describe('the dataset', () => {
  it('is built from files that belong together', async () => {
    expect((await load()).regions.all.length).toBe(8)
  })

  const all = (change: (regions: RegionsFile['regions']) => void) => (file: RegionsFile) => {
    change(file.regions)
  }
  it.each<[string, FileRole, (content: never) => void]>([
    ['a region that is listed twice', 'regions', all((list) => list.push(...list.slice(3, 4)))],
    [
      'a region that is its own parent',
      'regions',
      all((list) => list.slice(3, 4).forEach((one) => (one.parent = one.code))),
    ],
    [
      'two regions without a parent',
      'regions',
      all((list) => list.slice(2, 3).forEach((one) => (one.parent = null))),
    ],
    ['no region at all', 'regions', all((list) => list.splice(0))],
    ['regions without one of those that have figures', 'regions', all((list) => list.pop())],
    ['scores of fewer regions', 'scores', ({ overall }: ScoresFile) => void overall.pop()],
    [
      'figures of more regions',
      'values',
      ({ values }: ValuesFile) => {
        for (const periods of Object.values(values)) {
          for (const figures of Object.values(periods)) figures.push(...Array<number>(99).fill(1))
        }
      },
    ],
  ])('is refused with %s', async (_what, role, change) => {
    await expect(load(role, change)).rejects.toMatchObject({
      name: 'PublishedFileError',
      problem: 'invalid',
    })
  })
})
