import type { AnotherDataset } from '../e2e/support/another-dataset.ts'
import type { PlainServer } from '../e2e/support/plain-server.ts'
import { pick } from './random.ts'

/** Something that happens to the server, and what ends it. */
interface Fault {
  readonly name: string
  readonly begin: () => void
}

/** What a bad line, a proxy and a half-finished upload do, one after another at random. */
export function planFaults(server: PlainServer, another: AnotherDataset, random: () => number) {
  const answer = (status: number, body: string, type: string) => {
    server.fault = (request, response) => {
      if (!request.url?.includes('/data/')) return false
      response.writeHead(status, { 'content-type': type }).end(body)
      return true
    }
  }
  const faults: readonly Fault[] = [
    { name: '500', begin: () => answer(500, 'error', 'text/plain') },
    { name: '404', begin: () => answer(404, 'no', 'text/plain') },
    { name: 'portal', begin: () => answer(200, '<!doctype html><h1>Masuk</h1>', 'text/html') },
    {
      name: 'cut connection',
      begin: () => {
        server.fault = (request) => {
          request.destroy()
          return true
        }
      },
    },
    {
      name: 'silent server',
      begin: () => {
        server.fault = () => true
      },
    },
    {
      name: 'half-finished upload',
      begin: () => {
        another.upload.file(another.bytes.subarray(0, 500))
        another.upload.manifest()
      },
    },
  ]
  /** All is well again, the newer or the older data being the last that was uploaded. */
  const heal = (isNewer: boolean) => {
    server.fault = null
    server.files.clear()
    another.upload.every()
    if (!isNewer) return
    another.upload.file()
    another.upload.manifest()
  }
  return { begin: () => beginOne(pick(random, faults)), heal }
}

function beginOne(fault: Fault | undefined): string {
  fault?.begin()
  return fault?.name ?? 'none'
}
