import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

/**
 * WebGL in software, no sandbox (containers run as root), and no request of the browser's own.
 * Debian's wrapper asks for the page itself to be painted through that software WebGL too, which no
 * PC without a GPU does and which takes three times the processor time; the last switch undoes it.
 */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu-rasterization',
]

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const NOT_FOUND =
  'No Chromium found: install one (on Debian `apt-get install chromium`) or set CHROMIUM_PATH to its program.'

/** Some systems install a stub that only says where the browser would come from. */
function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Installers talk on stderr, so that a caller may read the path from stdout. */
function install(command: string, args: string[]): boolean {
  console.error(`No Chromium yet: ${command} ${args.join(' ')}`)
  const stdio = ['ignore', process.stderr.fd, process.stderr.fd] as const
  return spawnSync(command, args, { stdio: [...stdio] }).status === 0
}

export function isDebianRoot(): boolean {
  const release = '/etc/os-release'
  return (
    process.getuid?.() === 0 &&
    existsSync(release) &&
    /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'))
  )
}

/**
 * Path of a Chromium that runs: `CHROMIUM_PATH`, the usual places, one downloaded before; else it
 * gets one itself, from Debian when it may, else by Playwright. The answer is kept in
 * `CHROMIUM_PATH` for the processes started from here.
 * @throws Error of one sentence that says what to install.
 */
export function findChromium(): string {
  const given = process.env['CHROMIUM_PATH']
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given
    throw new Error(`CHROMIUM_PATH names ${given}, and there is no such file.`)
  }
  const path = firstThatRuns() ?? getOne()
  if (path === undefined) throw new Error(NOT_FOUND)
  process.env['CHROMIUM_PATH'] = path
  return path
}

function firstThatRuns(): string | undefined {
  return [...SYSTEM_PATHS, chromium.executablePath()].find(runs)
}

function getOne(): string | undefined {
  if (isDebianRoot() && install('apt-get', ['update'])) {
    if (install('apt-get', ['install', '-y', 'chromium'])) {
      const path = firstThatRuns()
      if (path !== undefined) return path
    }
  }
  install('npx', ['playwright', 'install', 'chromium'])
  return firstThatRuns()
}
