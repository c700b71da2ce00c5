import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeDataset } from '../../../src/prepare/output/write-dataset'
import { buildValid, TINY } from './support/tiny-project'

const GOLDEN = 'test/fixtures/tiny/published'

// After a wanted change: npm run data -- --data test/fixtures/tiny/data --keluaran test/fixtures/tiny/published
describe('the tiny country', () => {
  it('is published byte for byte as the golden files', async () => {
    const { files, dataPackage, manifest } = encodeDataset(await buildValid(TINY))
    const fresh = new Map([
      ['manifest.json', manifest],
      ['datapackage.json', dataPackage],
      ...files.map((f) => [f.path, f.text] as const),
    ])
    expect([...fresh.keys()].sort()).toEqual(readdirSync(GOLDEN).sort())
    for (const [path, text] of fresh) {
      expect(text, path).toBe(readFileSync(join(GOLDEN, path), 'utf8'))
    }
  })
})
