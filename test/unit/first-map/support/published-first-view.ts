import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FirstViewFile, Manifest } from '../../../../src/contract'

/** A published edition as a server has it: the tiny country or Banyuasin. */
export function readEdition(folder: 'test/fixtures/tiny/published' | 'public/data') {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const manifest = Manifest.parse(JSON.parse(read('manifest.json')))
  const entry = manifest.files.find(({ role }) => role === 'first-view')
  if (!entry) throw new Error(`${folder}: no first view`)
  const text = read(entry.path)
  return { manifest, entry, text, view: FirstViewFile.parse(JSON.parse(text)) }
}
