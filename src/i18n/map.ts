import type { LocalizedText } from '../contract'
import { defineMessages } from './language'

/** Words drawn on or spoken by the map itself; figures come described by the page. */
export const mapMessages = defineMessages({
  id: {
    help: 'Tombol panah berpindah wilayah, Enter membuka, Esc naik satu tingkat, tanda tambah dan kurang memperbesar dan memperkecil.',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    recentre: 'Kembali ke seluruh wilayah',
    controls: 'Kendali peta',
    regencyPrefix: 'Kab.',
    seaName: ({ id }: LocalizedText) => id,
    schools: (count: number) =>
      `${count} sekolah di peta. Tombol panah berpindah, Enter memperbesar kelompok.`,
    schoolCluster: (count: number) => `${count} sekolah`,
    sites: (count: number) => `${count} tempat di peta. Tombol panah berpindah.`,
    stateSchool: 'negeri',
    privateSchool: 'swasta',
    doubtfulPlace: 'Koordinat jatuh di kecamatan lain dari yang tercatat',
    kilometres: 'km',
    metres: 'm',
    noData: 'tidak ada data',
  },
  en: {
    help: 'Arrow keys move between regions, Enter opens, Esc goes one level up, plus and minus zoom in and out.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    recentre: 'Back to the whole area',
    controls: 'Map controls',
    regencyPrefix: 'Kab.',
    seaName: ({ en }: LocalizedText) => en,
    schools: (count: number) =>
      `${count} schools on the map. Arrow keys move between them, Enter enlarges a group.`,
    schoolCluster: (count: number) => `${count} schools`,
    sites: (count: number) => `${count} places on the map. Arrow keys move between them.`,
    stateSchool: 'state',
    privateSchool: 'private',
    doubtfulPlace: 'Coordinates fall in another kecamatan than recorded',
    kilometres: 'km',
    metres: 'm',
    noData: 'no data',
  },
})
