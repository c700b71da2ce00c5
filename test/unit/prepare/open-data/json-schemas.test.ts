import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FileRole, Manifest } from '../../../../src/contract'

const FOLDER = 'public/data'

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8'))
const manifest = Manifest.parse(readJson('manifest.json'))
const schemas = z
  .object({
    $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
    $defs: z.record(z.string(), z.record(z.string(), z.json())),
  })
  .parse(readJson(readdirSync(FOLDER).find((file) => file.startsWith('skema.')) ?? 'skema'))

/** Reads a JSON Schema without the contract that it was made from. */
function schemaOf(role: string) {
  return z.fromJSONSchema({ $schema: schemas.$schema, ...schemas.$defs[role] })
}

const described = manifest.files.filter(({ path }) => /\.(geo)?json$/.test(path))

it('publishes a file of every role of the contract', () => {
  expect(manifest.files.map(({ role }) => role).toSorted()).toEqual(FileRole.options.toSorted())
})

describe('the published JSON Schemas', () => {
  it('describe every JSON file but themselves, and the manifest', () => {
    const roles = described.map(({ role }) => role).filter((role) => role !== 'skema')
    expect(Object.keys(schemas.$defs).sort()).toEqual(['manifest', ...roles].sort())
  })

  it.each(described.filter(({ role }) => role !== 'skema'))('$role obeys its schema', (file) => {
    const result = schemaOf(file.role).safeParse(readJson(file.path))
    expect(result.error?.issues ?? []).toEqual([])
  })

  it('find the manifest valid, and not with a wrong hash, role or key', () => {
    const schema = schemaOf('manifest')
    expect(schema.safeParse(manifest).success).toBe(true)
    const [first] = manifest.files
    for (const wrong of [
      { ...manifest, schemaVersion: 2 },
      { ...manifest, dataPackage: undefined },
      { ...manifest, files: [{ ...first, sha256: 'zz' }] },
      { ...manifest, files: [{ ...first, role: 'lain' }] },
    ])
      expect(schema.safeParse(JSON.parse(JSON.stringify(wrong))).success).toBe(false)
  })

  it('refuse a quality report with a percentage over 100', () => {
    const path = described.find(({ role }) => role === 'quality')?.path ?? ''
    const text = JSON.stringify(readJson(path))
    expect(schemaOf('quality').safeParse(JSON.parse(text)).success).toBe(true)
    const wrong = text.replace(/"kabupaten":\d+/, '"kabupaten":101')
    expect(schemaOf('quality').safeParse(JSON.parse(wrong)).success).toBe(false)
  })
})
