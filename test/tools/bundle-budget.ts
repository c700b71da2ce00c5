import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { Manifest, type FileRole } from '../../src/contract/index.ts'
import { FIRST_VIEW_SOURCES, LATER_ROLES } from './first-view.ts'

const Chunk = z.object({
  file: z.string(),
  isEntry: z.optional(z.boolean()),
  imports: z.optional(z.array(z.string())),
  dynamicImports: z.optional(z.array(z.string())),
  css: z.optional(z.array(z.string())),
  assets: z.optional(z.array(z.string())),
})
const BuildManifest = z.record(z.string(), Chunk)
type BuildManifest = z.infer<typeof BuildManifest>

/** Files of one budget, relative to the built site. */
export type BudgetedFiles = {
  /** The script that draws the first picture of the map, before any other. */
  firstMap: string[]
  /** Script and style the browser needs before anything is on the screen. */
  shell: string[]
  /** The shell and all script and style the home page loads by itself, map worker included. */
  firstView: string[]
  /** Published data the home page loads by itself, the data manifest included. */
  data: string[]
  /** Boundaries of every level and of the neighbours. */
  boundaries: string[]
}

/** Stands beside the chunks: the page loads it whatever they are. */
const WATCHDOG = 'watchdog.js'

/** Names of chunks reachable from `start`; lazy imports are followed where `follows` says so. */
function reach(
  manifest: BuildManifest,
  start: string,
  follows: (source: string) => boolean,
): string[] {
  const reached = new Set<string>()
  const queue = [start]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue
    reached.add(name)
    const chunk = manifest[name]
    queue.push(...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? []).filter(follows))
  }
  return [...reached]
}

/** Script and style of the chunks; a worker stands among a chunk's assets. */
function codeOf(manifest: BuildManifest, names: string[]): string[] {
  const files = names.flatMap((name) => {
    const chunk = manifest[name]
    return chunk ? [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])] : []
  })
  return [...new Set(files)].filter((file) => /\.(js|css)$/.test(file)).sort()
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/**
 * Says which files of the built site each budget counts.
 * @throws Error when the site is not built, or its manifests do not parse.
 */
export function budgetedFiles(site: string): BudgetedFiles {
  const build = BuildManifest.parse(readJson(join(site, '.vite/manifest.json')))
  const entries = Object.keys(build).filter((name) => build[name]?.isEntry)
  const firstMap = entries.find((name) => name.startsWith('src/first-map/'))
  if (firstMap === undefined || entries.length !== 2)
    throw new Error('The build should have two entries, the page and its first picture.')
  const data = Manifest.parse(readJson(join(site, 'data/manifest.json'))).files
  const paths = (wanted: (role: FileRole) => boolean) =>
    data.filter(({ role }) => wanted(role)).map(({ path }) => `data/${path}`)

  const none = () => false
  const ofHome = (source: string) => FIRST_VIEW_SOURCES.some((one) => one.test(source))
  const codeFrom = (starts: string[], follows: (source: string) => boolean) =>
    codeOf(
      build,
      starts.flatMap((start) => reach(build, start, follows)),
    )

  return {
    firstMap: codeFrom([firstMap], none),
    shell: [...codeFrom(entries, none), WATCHDOG],
    firstView: [...codeFrom(entries, ofHome), WATCHDOG],
    data: ['data/manifest.json', ...paths((role) => !LATER_ROLES.includes(role))],
    boundaries: paths((role) => role.startsWith('boundaries-') || role === 'context'),
  }
}

/** Size after gzip at its highest level, bytes: what a well set-up web server sends. */
export function gzippedBytes(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).byteLength
}

/** Font files of other scripts than Latin, which neither language of the page needs. */
export function needlessFonts(site: string): string[] {
  return readdirSync(join(site, 'assets')).filter(
    (file) => /\.(woff2?|ttf|otf)$/.test(file) && !/-latin-(?!ext-)/.test(file),
  )
}
