import type { ManifestFile, Source } from '../../../contract'
import { isWebAddress } from '../../../contract/web-address'
import type { Dataset } from '../../build-dataset'
import { describeResource, type Resource } from './describe-resource'

type Licence = { name: string; title: string }

/** A Data Package as of specs.frictionlessdata.io v1, with what else is known of each source. */
export type DataPackage = {
  profile: 'data-package'
  name: string
  title: string
  description: string
  version: string
  created: string
  keywords: string[]
  licenses: Licence[]
  sources: { title: string; path?: string; [more: string]: unknown }[]
  resources: Resource[]
}

function describeSource({ id, publisher, title, year, licence, via, url, trust }: Source) {
  const path = isWebAddress(url) ? { path: url } : {}
  return { title, ...path, id, publisher, year, licence, via, trust }
}

/** Lower case letters, digits and hyphens: the only ones a package's name may have. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/**
 * Describes all files but the samples for other tools. The facts have as many licences as publishers, so the package
 * names none of its own: `notspecified` is the identifier of the Open Definition for that.
 */
export function makeDataPackage(dataset: Dataset, files: readonly ManifestFile[]): string {
  const { name, province } = dataset.regions
  const description: DataPackage = {
    profile: 'data-package',
    name: slugOf(name),
    title: `Data spasial ${name}`,
    description: `Angka ${name}, ${province}, dari kabupaten sampai desa, dengan sumber, status, dan batas wilayahnya. Data yang hilang tidak ada barisnya; yang berstatus contoh bukan data resmi.`,
    version: dataset.edition,
    created: `${dataset.madeAt}T00:00:00Z`,
    keywords: ['statistik', 'desa', 'kelurahan', 'kecamatan', name, province],
    licenses: [
      {
        name: 'notspecified',
        title: 'Menurut penerbit masing-masing: lihat sources[].licence dan kolom lisensi di kamus',
      },
    ],
    sources: dataset.sources.sources.map(describeSource),
    // Who loads every resource must not get invented figures.
    resources: files
      .filter(({ role }) => role !== 'contoh')
      .map((file) =>
        describeResource(
          file,
          files.find(({ role }) => role === 'skema'),
        ),
      ),
  }
  return JSON.stringify(description, null, 1) + '\n'
}
