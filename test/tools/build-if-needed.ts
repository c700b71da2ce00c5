import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']
const BUILT = 'dist/.vite/manifest.json'

/** Latest change anywhere under `path`, folders included so that a removed file counts, ms. */
function latestChange(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))))
}

/**
 * Builds `dist/` unless it is newer than everything it is made from.
 * @throws Error when the prepared data is missing, or the build fails.
 */
export async function buildIfNeeded(): Promise<void> {
  if (!existsSync('public/data/manifest.json')) {
    throw new Error('public/data/manifest.json is missing: run `npm run data` first.')
  }
  const newest = Math.max(...INPUTS.map(latestChange))
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > newest) return
  await build({ logLevel: 'warn' })
}
