import { createHash } from 'node:crypto'
import { HOME_ROLES } from '../../../../src/data/published-bytes'
import type { Manifest } from '../../../../src/contract'

/** A manifest of the home page's files, whose content is only their role and version. */
export function smallEdition(version: string, changedRoles: readonly string[] = HOME_ROLES) {
  const texts = new Map<string, string>()
  const files = HOME_ROLES.map((role) => {
    const text = JSON.stringify({ role, version: changedRoles.includes(role) ? version : 'same' })
    const sha256 = createHash('sha256').update(text).digest('hex')
    const path = `${role}.${sha256.slice(0, 10)}.json`
    texts.set(`data/${path}`, text)
    return { role, path, bytes: text.length, sha256 }
  })
  const manifest: Manifest = {
    schemaVersion: 1,
    datasetVersion: version,
    edition: '2026-11',
    madeAt: '2026-11-24',
    files,
    dataPackage: 'datapackage.json',
  }
  texts.set('data/manifest.json', JSON.stringify(manifest))
  return { manifest, texts }
}
