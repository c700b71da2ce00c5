import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build leaves for `npm run publish`: every file that it wrote, by its hash. */
export const BUILT_FILES = '.vite/files.json'

/** Hashes by path, as attributes of integrity write them: `sha256-…`. */
export type Integrities = Readonly<Record<string, string>>

export function integrityOf(bytes: Buffer): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`
}

/** Every file of the built site by its hash, without the data, which their manifest vouches for. */
export function hashBuiltFiles(dir: string): Integrities {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((path) => !/^(data|\.vite)\//.test(path))
    .toSorted()
  return Object.fromEntries(paths.map((path) => [path, integrityOf(readFileSync(join(dir, path)))]))
}

/**
 * The page with the hash of each script and style that it names, so that a browser refuses a broken one;
 * and of all files in a table at its end, for those that are loaded later. A link to a font bears none:
 * its style sheet asks for it without, and it would be fetched twice; see src/offline/font-faces.ts.
 */
export function withIntegrities(html: string, files: Integrities): string {
  const assets = Object.entries(files).filter(([path]) => /^assets\/.*\.(js|css|woff2)$/.test(path))
  const table = `<script type="application/json" id="files">${JSON.stringify(Object.fromEntries(assets))}</script>`
  return html
    .replace(/ (?:src|href)="\.\/([^"]+)"/g, (attribute, path: string) => {
      const found = assets.find(([one]) => one === path && !one.endsWith('.woff2'))
      return found ? `${attribute} integrity="${found[1]}"` : attribute
    })
    .replace('</body>', `${table}\n  </body>`)
}
