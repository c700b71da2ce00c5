import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Name, version and licence of every package whose code is shipped; the page `/data` lists them. */
export const LICENCES = 'licences/lisensi.json'

/** Packages that come with their dependencies built in, so that the build does not see those. */
const PREBUILT = ['maplibre-gl']
/** What the service worker is made of, which is built by itself. */
const OF_WORKER = ['workbox-core', 'workbox-precaching']

interface Licence {
  name: string
  version: string
  identifier?: string
  text?: string
}

/** Adds to the list that Vite wrote of the page's packages those that it cannot see. */
export function completeLicences(dir: string): void {
  const file = path.join(dir, LICENCES)
  const seen = JSON.parse(readFileSync(file, 'utf8')) as Licence[]
  const unseen = [...OF_WORKER, ...[...OF_WORKER, ...PREBUILT].flatMap(dependenciesOf)]
  const all = [...seen, ...unseen.map(readLicence)]
  const once = new Map(all.map((one) => [`${one.name}@${one.version}`, one]))
  writeFileSync(file, `${JSON.stringify([...once.values()], null, 1)}\n`)
}

interface PackageFile {
  version: string
  license?: string
  dependencies?: Record<string, string>
}

function readPackage(name: string): PackageFile {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as PackageFile
}

/** Types are not shipped. */
function dependenciesOf(name: string): string[] {
  const { dependencies = {} } = readPackage(name)
  return Object.keys(dependencies).filter((one) => !one.startsWith('@types/'))
}

function readLicence(name: string): Licence {
  const { version, license } = readPackage(name)
  const folder = `node_modules/${name}`
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one))
  return {
    name,
    version,
    ...(license !== undefined && { identifier: license }),
    ...(file !== undefined && { text: readFileSync(path.join(folder, file), 'utf8').trim() }),
  }
}
