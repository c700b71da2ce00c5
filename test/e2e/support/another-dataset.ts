import { createHash } from 'node:crypto'
import type { Manifest, ManifestFile, RegionsFile } from '../../../src/contract/index.ts'
import type { PlainServer } from './plain-server.ts'

/** What a newer dataset calls Desa Sungsang I, as only its file of regions says. */
export const NEW_NAME = 'Sungsang Baru'

/** The files of a newer dataset, not yet on the server. */
export interface AnotherDataset {
  /** Path of the one file that differs. */
  readonly changed: string
  /** Its bytes. */
  readonly bytes: Buffer
  readonly upload: {
    file: (bytes?: Buffer) => void
    manifest: () => void
    /** The first dataset again, looked for as often as the newer one. */
    first: () => void
  }
}

/** Makes a dataset of another version of what the server has: one desa has another name. */
export function makeAnotherDataset(server: PlainServer): AnotherDataset {
  const manifest = JSON.parse(server.read('data/manifest.json').toString()) as Manifest
  const old = manifest.files.find(({ role }) => role === 'regions')
  if (!old) throw new Error('the manifest has no regions')
  const regions = JSON.parse(server.read(`data/${old.path}`).toString()) as RegionsFile
  const renamed = regions.regions.map((region) =>
    region.name === 'Sungsang I' ? { ...region, name: NEW_NAME } : region,
  )
  const bytes = Buffer.from(JSON.stringify({ ...regions, regions: renamed }))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const entry: ManifestFile = {
    role: 'regions',
    path: `regions.${sha256.slice(0, 10)}.json`,
    bytes: bytes.length,
    sha256,
  }
  const next: Manifest = {
    ...manifest,
    datasetVersion: sha256.slice(0, 12),
    madeAt: '2026-12-24',
    checkEverySeconds: 5,
    files: manifest.files.map((file) => (file.role === 'regions' ? entry : file)),
  }
  return {
    changed: entry.path,
    bytes,
    upload: {
      file: (spoilt) => server.files.set(`data/${entry.path}`, spoilt ?? bytes),
      manifest: () => server.files.set('data/manifest.json', Buffer.from(JSON.stringify(next))),
      first: () => {
        const first = { ...manifest, checkEverySeconds: next.checkEverySeconds }
        server.files.set('data/manifest.json', Buffer.from(JSON.stringify(first)))
      },
    },
  }
}
