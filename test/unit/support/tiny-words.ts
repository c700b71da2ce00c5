import type { RegionsFile } from '../../../src/contract'

const both = (text: string) => ({ id: text, en: text })

/** What a made-up regency says of its sources. */
export const TINY_WORDS: Pick<RegionsFile, 'boundaries' | 'seas' | 'notes'> = {
  boundaries: { source: 'batas', credit: 'BIG', licence: 'fakta' },
  seas: [],
  notes: {
    schoolPoints: 'Dapodik 2019',
    villageReports: 'Podes 2021',
    schools: both('Daftar sekolah berbeda tahun.'),
    schoolsAtLeast: both('Paling sedikit: hanya titik tepercaya.'),
  },
}
