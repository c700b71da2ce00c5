import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashBuiltFiles } from '../../src/publish/built-files'
import { verifiedEdition } from '../unit/prepare/output/support/editions'

export type Edition = 'old' | 'new'
/** What the manifests of both call themselves. */
const NAMES: Record<Edition, string> = { old: '2026-11', new: '2026-12' }
const SCRIPTS = 30

/** One of the two commands, over the same two editions. */
export type Subject = {
  name: string
  /** The command line that brings an edition into a folder. */
  line: (edition: Edition, target: string) => string[]
  /** The edition that visitors of the folder see; null for none. Throws when it is not whole. */
  seen: (target: string) => Edition | 'page new, data old' | null
  /** Everything in the folder after a run from nothing. */
  names: Record<Edition, string[]>
  /** Files of the edition before that stay a day. */
  keepsOld: boolean
}

export type World = { home: string; tmp: string; data: Subject; site: Subject }
export type Ended = { status: number | null; said: string }

export const list = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()

export function start(line: string[], env: NodeJS.ProcessEnv, more: SpawnOptions = {}) {
  const options = { ...more, env: { ...process.env, ...env } }
  return spawn(process.execPath, ['--import', 'tsx', ...line], { ...options, stdio: 'pipe' })
}

export async function ending(child: ChildProcess): Promise<Ended> {
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => parts.push(part.toString()))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, said: parts.join('') }
}

/** Runs a command to its end, under a umask or the lines of a shell that go before. */
export function run(line: string[], env: NodeJS.ProcessEnv, more: SpawnOptions = {}, before = '') {
  const words = [process.execPath, '--import', 'tsx', ...line].map((word) => `'${word}'`).join(' ')
  const options = { ...more, env: { ...process.env, ...env }, encoding: 'utf8' as const }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `${before} exec ${words}`], options)
  return { status, said: stdout + stderr }
}

function editionIn(folder: string): Edition | null {
  const name = verifiedEdition(folder)
  if (name === null) return null
  return name === NAMES.new ? 'new' : 'old'
}

/** The page that a visitor sees, held to the scripts it names, and the data beside it. */
function siteSeen(target: string): ReturnType<Subject['seen']> {
  if (!readdirSync(target).includes('index.html')) return null
  const html = readFileSync(join(target, 'index.html'), 'utf8')
  const page: Edition = html.includes('-oldscr') ? 'old' : 'new'
  for (const [, script = ''] of html.matchAll(/"\.\/([^"]+)"/g))
    if (readFileSync(join(target, script), 'utf8') !== scriptText(script)) throw new Error(script)
  const data = editionIn(join(target, 'data'))
  if (data === null || data === page) return data
  if (page === 'old') throw new Error('the page is old and its data are new')
  return 'page new, data old'
}

const scriptText = (path: string) => `${path};`.repeat(3000)

function buildSite(folder: string, edition: Edition, data: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(folder, '.vite'))
  const scripts = Array.from(
    { length: SCRIPTS },
    (_, at) => `assets/s${at}-${edition}scr${10 + at}.js`,
  )
  for (const path of scripts) writeFileSync(join(folder, path), scriptText(path))
  const tags = scripts.map((path) => `<script src="./${path}"></script>`).join('')
  writeFileSync(join(folder, 'index.html'), tags)
  writeFileSync(join(folder, 'sw.js'), edition)
  cpSync(data, join(folder, 'data'), { recursive: true })
  writeFileSync(join(folder, '.vite/files.json'), JSON.stringify(hashBuiltFiles(folder)))
}

/** Two editions of the tiny country and of a site, in a folder with blanks and letters beyond ASCII. */
export function makeWorld(source: string): World {
  const home = mkdtempSync(join(tmpdir(), 'uji gangguan é 数-'))
  const tmp = join(home, 'tmp')
  mkdirSync(tmp)
  const dataLine = (edition: Edition, target: string) => [
    ...['src/prepare/main.ts', '--data', join(home, `data ${edition}`), '--keluaran', target],
  ]
  const siteLine = (edition: Edition, target: string) => [
    ...['src/publish/main.ts', '--dari', join(home, `dist ${edition}`), '--to', target],
  ]
  const data = { old: [] as string[], new: [] as string[] }
  const site = { old: [] as string[], new: [] as string[] }
  for (const edition of ['old', 'new'] as const) {
    const folder = join(home, `data ${edition}`)
    cpSync(source, folder, { recursive: true })
    const settings = join(folder, 'wilayah.json')
    const text = readFileSync(settings, 'utf8').replace(
      /("edisi": )"[^"]*"/,
      `$1"${NAMES[edition]}"`,
    )
    writeFileSync(
      settings,
      edition === 'old' ? text : text.replace(/("nama": "[^"]*)"/, '$1 Baru"'),
    )
    const published = join(home, `published ${edition}`)
    const made = run(dataLine(edition, published), { TMPDIR: tmp })
    if (made.status !== 0) throw new Error(made.said)
    buildSite(join(home, `dist ${edition}`), edition, published)
    const target = join(home, `site ${edition}`)
    const placed = run(siteLine(edition, target), { TMPDIR: tmp })
    if (placed.status !== 0) throw new Error(placed.said)
    data[edition] = list(published)
    site[edition] = list(target)
  }
  return {
    ...{ home, tmp },
    data: { name: 'data', line: dataLine, seen: editionIn, names: data, keepsOld: false },
    site: { name: 'publish', line: siteLine, seen: siteSeen, names: site, keepsOld: true },
  }
}
