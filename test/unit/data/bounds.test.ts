import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  BoundariesFile,
  Catalogue,
  FirstViewFile,
  KioskFile,
  Manifest,
  RegionsFile,
  SourcesFile,
  StoriesFile,
} from '../../../src/contract'

const FOLDER = 'test/fixtures/tiny/published'
const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as Manifest

/** A published file of the fixture, with what a hostile one would have in the place of `at`. */
function poison(role: string, at: readonly (string | number)[], value: unknown): unknown {
  const path = manifest.files.find((file) => file.role === role)?.path ?? 'manifest.json'
  const content = JSON.parse(readFileSync(`${FOLDER}/${path}`, 'utf8')) as never
  const last = at.at(-1) ?? ''
  const parent = at.slice(0, -1).reduce<never>((within, key) => within[key], content)
  if (!(last in (parent as object))) throw new Error(`nothing at ${at.join('.')}`)
  Object.assign(parent, { [last]: value })
  return content
}
const times = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of)

it.each([
  ['100,000 breaks', Catalogue, 'catalogue', ['indicators', 0, 'breaks', 'desa'], times(1e5, 1)],
  ['decimals beyond a number', Catalogue, 'catalogue', ['indicators', 0, 'decimals'], 1e9],
  ['20,000 sources', SourcesFile, 'sources', ['sources'], times(20_000, {})],
  ['a name of 1 MB', RegionsFile, 'regions', ['regions', 0, 'name'], 'x'.repeat(1e6)],
  ['a sentence of 1 MB', Catalogue, 'catalogue', ['components', 0, 'name', 'id'], 'x'.repeat(1e6)],
  ['a first view of 1e9 desa', FirstViewFile, 'first-view', ['kecamatan', 0, 'desa'], 1e9],
  ['1e9 classes', FirstViewFile, 'first-view', ['classes'], 1e9],
  ['a kiosk that waits for ever', KioskFile, 'kiosk', ['idleSeconds'], 1e12],
  ['1,000 stories', StoriesFile, 'stories', ['stories'], times(1000, {})],
  ['30,000 desa', BoundariesFile, 'boundaries-desa', ['features'], times(30_000, {})],
  ['a file of 1 TB', Manifest, 'manifest', ['files', 0, 'bytes'], 1e12],
  ['1,000 files', Manifest, 'manifest', ['files'], times(1000, manifest.files[0])],
] as const)('%s are refused', (_, schema, role, at, value) => {
  const result = z.safeParse(schema, poison(role, at, value))
  const codes = result.error?.issues.map(({ code }) => code) ?? []
  expect(codes).toContain('too_big')
})
