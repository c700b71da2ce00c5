import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Answers a request instead of the server; false leaves it to the server. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean

/** A plain web server of the built site on a port of its own, whose files a test can spoil. */
export interface PlainServer {
  /** With a slash at its end. */
  readonly url: string
  /** Bytes served in a file's place, by its path; null for a file that is not there. */
  readonly files: Map<string, Buffer | null>
  fault: Fault | null
  /** The published bytes of a file. */
  read(file: string): Buffer
  /** As a server that is switched off: nothing answers, and what is under way breaks off. */
  close(): Promise<void>
}

export async function startPlainServer(root = 'dist'): Promise<PlainServer> {
  const files = new Map<string, Buffer | null>()
  const served: { fault: Fault | null } = { fault: null }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1))
    response.setHeader('cache-control', 'no-cache')
    if (served.fault?.(request, response)) return
    const replaced = files.get(file)
    const onDisk = path.join(root, file)
    const isThere = replaced !== null && (replaced || isFile(onDisk))
    response.statusCode = isThere ? 200 : 404
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/plain')
    if (!isThere) response.end('Not found')
    else if (replaced) response.end(replaced)
    else createReadStream(onDisk).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/`,
    files,
    get fault() {
      return served.fault
    },
    set fault(fault) {
      served.fault = fault
    },
    read: (file) => readFileSync(path.join(root, file)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile()
}
