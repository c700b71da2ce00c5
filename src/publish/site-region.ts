import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { Refusal } from './refusal'
import { MANIFEST, parseManifest, type SiteFiles } from './site-files'

const Regions = z.object({ name: z.string(), regions: z.array(z.object({ code: z.string() })) })

/** Code and name of the region that a site shows; null when its data do not tell. */
function regionOf(read: (path: string) => Buffer | undefined) {
  try {
    const manifest = parseManifest(read(MANIFEST))
    const path = manifest?.files.find(({ role }) => role === 'regions')?.path ?? ''
    const { name, regions } = Regions.parse(JSON.parse(read(`data/${path}`)?.toString() ?? ''))
    const [root] = regions
    return root === undefined ? null : { code: root.code, name }
  } catch {
    return null
  }
}

/**
 * A folder keeps the region it shows: the mark in it tells the program, not whose site it is.
 * @throws Refusal when the folder shows another region than the site.
 */
export function checkRegion(files: SiteFiles, target: string): void {
  const own = regionOf((path) => files.get(path))
  const there = regionOf((path) => readFileSync(join(target, path)))
  if (own !== null && there !== null && own.code !== there.code)
    throw new Refusal('otherRegion', `${target} (${there.name}, ${there.code})`)
}
