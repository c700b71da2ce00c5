import { defineMessages } from './language'

/** Where a region lies and how it ranks, as tooltip and screen reader say it. */
export const placeMessages = defineMessages({
  id: {
    inKecamatan: (name: string) => `Kecamatan ${name}`,
    inKabupaten: (name: string) => `Kabupaten ${name}`,
    rankOf: (rank: number, of: number, level: string, place: string, tied: number) =>
      `Peringkat ${rank} dari ${of} ${level} di ${place}${tied > 0 ? `, bersama ${tied} lain` : ''}`,
  },
  en: {
    inKecamatan: (name: string) => `Kecamatan ${name}`,
    inKabupaten: (name: string) => `Kabupaten ${name}`,
    rankOf: (rank: number, of: number, level: string, place: string, tied: number) =>
      `Rank ${rank} of ${of} ${level} in ${place}${tied > 0 ? `, with ${tied} more` : ''}`,
  },
})
