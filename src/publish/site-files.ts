import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Manifest } from '../contract/manifest'
import * as z from 'zod/mini'
import { BUILT_FILES, integrityOf } from './built-files'
import { Refusal } from './refusal'

export const MANIFEST = 'data/manifest.json'

/** The bytes of the built site by path, slashes between folders. */
export type SiteFiles = ReadonlyMap<string, Buffer>

/** Names that the build and `npm run data` give by content, so that such a file never changes. */
const HASHED = [
  /^assets\/[\w.-]+-[\w-]{8}\.(js|css|woff2)$/,
  /^data\/[\w-]+\.[0-9a-f]{10}\.(json|geojson|csv)$/,
]

export function isHashed(path: string): boolean {
  return HASHED.some((pattern) => pattern.test(path))
}

/**
 * Reads the whole built site, so that a build under way cannot change it in the midst of publishing.
 * @throws Refusal when it is not built, incomplete, or its data do not fit their manifest.
 */
export function readSite(folder: string): SiteFiles {
  if (!existsSync(join(folder, 'index.html'))) throw new Refusal('notBuilt', folder)
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(join(folder, '/').length).replaceAll('\\', '/'), file] as const)
      // Notes of the build itself are not for visitors; the rules for Apache are for its server.
      .filter(([path]) => !/(^|\/)\./.test(path) || path === '.htaccess')
      .map(([path, file]) => [path, readFileSync(file)]),
  )
  checkPage(files)
  checkBuilt(files, folder)
  checkData(files)
  return files
}

/** Every file is as the build wrote it, none is missing, and none came from elsewhere. */
function checkBuilt(files: SiteFiles, folder: string): void {
  const built = readBuiltFiles(join(folder, BUILT_FILES))
  for (const [path, integrity] of Object.entries(built)) {
    const found = files.get(path)
    if (!found) throw new Refusal('incomplete', path)
    if (integrityOf(found) !== integrity) throw new Refusal('damaged', path)
  }
  for (const path of files.keys())
    if (!path.startsWith('data/') && !(path in built)) throw new Refusal('stray', path)
}

function readBuiltFiles(file: string): Record<string, string> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Refusal('incomplete', file)
  }
}

/** Every script and style that the page names must be there, and what keeps it for offline. */
function checkPage(files: SiteFiles): void {
  const page = files.get('index.html')?.toString() ?? ''
  const named = [...page.matchAll(/"\.\/(assets\/[^"]+)"/g)].map(([, path = '']) => path)
  if (named.length === 0) throw new Refusal('notBuilt', 'index.html')
  for (const path of [...named, 'sw.js'])
    if (!files.has(path)) throw new Refusal('incomplete', path)
}

function checkData(files: SiteFiles): void {
  const manifest = parseManifest(files.get(MANIFEST))
  if (!manifest) throw new Refusal('incomplete', MANIFEST)
  for (const { path, bytes, sha256 } of manifest.files) {
    const found = files.get(`data/${path}`)
    const hash = found && createHash('sha256').update(found).digest('hex')
    if (found?.length !== bytes || hash !== sha256) throw new Refusal('damaged', `data/${path}`)
  }
  const companion = `data/${manifest.dataPackage}`
  if (!files.has(companion)) throw new Refusal('incomplete', companion)
  const known = new Set([MANIFEST, companion, ...manifest.files.map(({ path }) => `data/${path}`)])
  for (const path of files.keys())
    if (path.startsWith('data/') && !known.has(path)) throw new Refusal('stray', path)
}

/** The manifest in these bytes, or null when they hold none. */
export function parseManifest(bytes: Buffer | undefined): Manifest | null {
  try {
    return Manifest.safeParse(JSON.parse(bytes?.toString() ?? '')).data ?? null
  } catch {
    return null
  }
}
