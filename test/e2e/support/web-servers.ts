import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDebianRoot } from '../../tools/chromium.ts'

export type ServerName = 'nginx' | 'apache'

/** The built site under a real web server with the documented configuration. */
export interface WebServer {
  /** The site as an address of its own, and as a folder of another; each with a slash at its end. */
  readonly root: string
  readonly folder: string
  close(): Promise<void>
}

const PROGRAMS: Record<ServerName, { path: string; debian: string }> = {
  nginx: { path: '/usr/sbin/nginx', debian: 'nginx-light' },
  apache: { path: '/usr/sbin/apache2', debian: 'apache2' },
}
const APACHE_FOLDER = '/usr/lib/apache2/modules'
/** What Debian loads by itself, then what docs/peladen/apache.conf asks for. */
const APACHE_MODULES =
  'mpm_event authz_core authz_host mime dir alias filter setenvif reqtimeout headers deflate'

/**
 * Whether the server can be started here; on Debian as root it is installed for that.
 * @returns null, or in one line why not.
 */
export function whyNoServer(name: ServerName): string | null {
  const { path: program, debian } = PROGRAMS[name]
  if (!existsSync(program) && isDebianRoot()) {
    process.stderr.write(`No ${name} yet: apt-get install -y ${debian}\n`)
    const install = () =>
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debian], {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      }).status === 0
    if (!install()) {
      spawnSync('apt-get', ['update'], { stdio: 'ignore' })
      install()
    }
  }
  return existsSync(program)
    ? null
    : `${name} is not installed (Debian: apt-get install ${debian}), so the site is not tested under it.`
}

/** Starts the server with the files of docs/peladen, of which only ports and paths are changed. */
export async function startWebServer(name: ServerName): Promise<WebServer> {
  const home = mkdtempSync(path.join(tmpdir(), `${name}-`))
  // A server that was started by root reads the site as another user.
  chmodSync(home, 0o755)
  const site = path.join(home, 'site')
  cpSync('dist', site, { recursive: true })
  mkdirSync(path.join(home, 'htdocs'))
  const ports = await freePorts(2)
  const config = path.join(home, 'server.conf')
  writeFileSync(config, name === 'nginx' ? nginxConfig(home, ports) : apacheConfig(home, ports))
  const args = name === 'nginx' ? ['-c', config, '-p', home] : ['-f', config, '-DFOREGROUND']
  const child = spawn(PROGRAMS[name].path, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  const [first, second] = ports.map((port) => `http://localhost:${port}/`)
  const server = {
    root: first ?? '',
    folder: `${second}peta/`,
    close: async () => {
      await stop(child)
      rmSync(home, { recursive: true, force: true })
    },
  }
  try {
    await waitUntilUp(server.root, child)
  } catch {
    const log = path.join(home, 'error.log')
    if (existsSync(log)) said += readFileSync(log, 'utf8')
    await server.close()
    throw new Error(`${name} does not start: ${said}`)
  }
  return server
}

function nginxConfig(home: string, ports: readonly number[]): string {
  const snippet = path.join(home, 'snippet.conf')
  cpSync('docs/peladen/tajuk-nginx.conf', snippet)
  const left = [...ports]
  const documented = readFileSync('docs/peladen/nginx.conf', 'utf8')
    .replaceAll('/etc/nginx/snippets/peta-banyuasin.conf', snippet)
    .replaceAll('/var/www/peta', path.join(home, 'site'))
    .replace(/listen 80;/g, () => `listen 127.0.0.1:${left.shift()};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
worker_processes 1;
events {}
http {
access_log off;
${temporary.map((kind) => `${kind}_temp_path ${home}/${kind};`).join('\n')}
${documented}
}
`
}

function apacheConfig(home: string, ports: readonly number[]): string {
  const left = [...ports]
  const documented = readFileSync('docs/peladen/apache.conf', 'utf8')
    .replaceAll('/var/www/peta', path.join(home, 'site'))
    .replace(/<VirtualHost \*:80>/g, () => `<VirtualHost *:${left.shift()}>`)
  const modules = APACHE_MODULES.split(' ').map(
    (module) => `LoadModule ${module}_module ${APACHE_FOLDER}/mod_${module}.so`,
  )
  return `${modules.join('\n')}
ServerRoot ${home}
ServerName localhost
PidFile ${home}/apache.pid
ErrorLog ${home}/error.log
DefaultRuntimeDir ${home}
User www-data
Group www-data
${ports.map((port) => `Listen 127.0.0.1:${port}`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${home}/htdocs
${documented}
`
}

/** Asks for all at once, so that no port is given twice. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
        }),
    ),
  )
  for (const server of servers) server.close()
  return ports
}

async function waitUntilUp(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break
    const answer = await fetch(url).catch(() => null)
    if (answer) return
    await wait(100)
  }
  throw new Error('no answer')
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
