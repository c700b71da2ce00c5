import { defineMessages } from './language'

/** Words on an exported picture. */
export const mapExportMessages = defineMessages({
  id: {
    kabupaten: (name: string) => `Kabupaten ${name}`,
    kecamatan: (name: string) => `Kecamatan ${name}`,
    source: (publisher: string) => `Sumber: ${publisher}`,
    boundaries: (credit: string, licence: string) => `Batas: ${credit} (${licence})`,
    edition: (edition: string) => `Edisi ${edition}`,
    estimate: 'Perkiraan',
    official: 'Resmi',
    sample: 'Contoh',
    circles: 'Luas lingkaran sebanding jumlah',
    largest: (value: string) => `terbesar ${value}`,
    pair: (x: string, y: string) => `${x} dan ${y}`,
  },
  en: {
    kabupaten: (name: string) => `Kabupaten ${name}`,
    kecamatan: (name: string) => `Kecamatan ${name}`,
    source: (publisher: string) => `Source: ${publisher}`,
    boundaries: (credit: string, licence: string) => `Boundaries: ${credit} (${licence})`,
    edition: (edition: string) => `Edition ${edition}`,
    estimate: 'Estimate',
    official: 'Official',
    sample: 'Sample',
    circles: 'Circle area in proportion to the count',
    largest: (value: string) => `largest ${value}`,
    pair: (x: string, y: string) => `${x} and ${y}`,
  },
})
