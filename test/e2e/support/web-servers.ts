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
  /** The plain address that leads to the HTTPS one. */
  readonly plain: string
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

const WAIT = ['-o', 'DPkg::Lock::Timeout=180']

/**
 * Whether the server can be started here; on Debian as root it is installed for that.
 * @returns null, or in one line why not.
 */
export function whyNoServer(name: ServerName): string | null {
  const { path: program, debian } = PROGRAMS[name]
  if (!(existsSync(program) && existsSync('/usr/bin/openssl')) && isDebianRoot()) {
    process.stderr.write(`No ${name} yet: apt-get install -y ${debian}\n`)
    const install = () =>
      // openssl makes the certificate of the test; another worker may be installing the other server.
      spawnSync(
        'apt-get',
        [...WAIT, 'install', '-y', '--no-install-recommends', debian, 'openssl'],
        {
          stdio: 'ignore',
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
        },
      ).status === 0
    if (!install()) {
      spawnSync('apt-get', [...WAIT, 'update'], { stdio: 'ignore' })
      install()
    }
  }
  return existsSync(program)
    ? null
    : `${name} is not installed (Debian: apt-get install ${debian}), so the site is not tested under it.`
}

/**
 * Starts the server with the files of docs/peladen, of which only ports and paths are changed; without
 * `isSecure` also HTTPS, since a browser trusts no certificate made here.
 */
export async function startWebServer(
  name: ServerName,
  { isSecure = false } = {},
): Promise<WebServer> {
  const home = mkdtempSync(path.join(tmpdir(), `${name}-`))
  // A server that was started by root reads the site as another user.
  chmodSync(home, 0o755)
  const site = path.join(home, 'site')
  cpSync('dist', site, { recursive: true })
  mkdirSync(path.join(home, 'htdocs'))
  // In the order of the files: what leads to HTTPS, the address of its own, the folder.
  const ports = await freePorts(3)
  const config = path.join(home, 'server.conf')
  const configure = name === 'nginx' ? nginxConfig : apacheConfig
  writeFileSync(config, configure(home, ports, isSecure))
  if (isSecure) makeCertificate(home)
  const args = name === 'nginx' ? ['-c', config, '-p', home] : ['-f', config, '-DFOREGROUND']
  const child = spawn(PROGRAMS[name].path, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  const [plain, own, other] = ports
  const server = {
    root: `${isSecure ? 'https' : 'http'}://localhost:${own}/`,
    folder: `http://localhost:${other}/peta/`,
    plain: `http://localhost:${plain}/`,
    close: async () => {
      await stop(child)
      rmSync(home, { recursive: true, force: true })
    },
  }
  try {
    await waitUntilUp(server.folder, child)
  } catch {
    const log = path.join(home, 'error.log')
    if (existsSync(log)) said += readFileSync(log, 'utf8')
    await server.close()
    throw new Error(`${name} does not start: ${said}`)
  }
  return server
}

/** By openssl, for a day. */
function makeCertificate(home: string): void {
  const line = 'req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout'.split(' ')
  const files = [path.join(home, 'privkey.pem'), '-out', path.join(home, 'fullchain.pem')]
  if (spawnSync('openssl', [...line, ...files], { stdio: 'ignore' }).status !== 0)
    throw new Error('openssl makes no certificate')
}

/** The documented file with the certificate made here, or without HTTPS. */
function readDocumented(file: string, home: string, isSecure: boolean): string {
  const text = readFileSync(`docs/peladen/${file}`, 'utf8')
    .replaceAll('/var/www/peta', path.join(home, 'site'))
    .replaceAll('/etc/letsencrypt/live/peta.example.go.id', home)
    // Not every machine that runs the tests knows IPv6.
    .replace(/^ *listen \[::\].*\n/gm, '')
  return isSecure ? text : text.replace(/^ *(ssl_|SSL).*\n/gm, '').replace(' ssl http2;', ';')
}

function nginxConfig(home: string, ports: readonly number[], isSecure: boolean): string {
  const snippet = path.join(home, 'snippet.conf')
  cpSync('docs/peladen/tajuk-nginx.conf', snippet)
  const left = [...ports]
  const documented = readDocumented('nginx.conf', home, isSecure)
    .replaceAll('/etc/nginx/snippets/peta-spasial.conf', snippet)
    .replace(/listen (80|443)/g, () => `listen 127.0.0.1:${left.shift()}`)
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

function apacheConfig(home: string, ports: readonly number[], isSecure: boolean): string {
  const left = [...ports]
  const documented = readDocumented('apache.conf', home, isSecure).replace(
    /<VirtualHost \*:(80|443)>/g,
    () => `<VirtualHost *:${left.shift()}>`,
  )
  const modules = `${APACHE_MODULES}${isSecure ? ' socache_shmcb ssl' : ''}`
    .split(' ')
    .map((module) => `LoadModule ${module}_module ${APACHE_FOLDER}/mod_${module}.so`)
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
