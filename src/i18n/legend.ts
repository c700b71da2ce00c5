import { defineMessages } from './language'

/** What the colours of a map of one indicator mean, on whichever page it is. */
export const legendMessages = defineMessages({
  id: {
    label: 'Legenda',
    counts: (name: string, level: string) => `${name}: ${level} per kelas`,
    within: (name: string, count: number, level: string, place: string) =>
      `${name}, ${count} ${level} di ${place}`,
    circle: (name: string) => `${name}, luas lingkaran sebanding jumlah`,
    units: { desa: 'desa/kelurahan', kecamatan: 'kecamatan' },
    dividedBy: (how: string) => `Kelas: ${how}`,
    classCount: (range: string, count: number, level: string) => `${range}: ${count} ${level}`,
    missing: (units: string) => `Tidak ada data: ${units}`,
    and: ' dan ',
  },
  en: {
    label: 'Legend',
    counts: (name: string, level: string) => `${name}: ${level} by class`,
    within: (name: string, count: number, level: string, place: string) =>
      `${name}, ${count} ${level} in ${place}`,
    circle: (name: string) => `${name}, circle area in proportion to the count`,
    units: { desa: 'desa/kelurahan', kecamatan: 'kecamatan' },
    dividedBy: (how: string) => `Classes: ${how}`,
    classCount: (range: string, count: number, level: string) => `${range}: ${count} ${level}`,
    missing: (units: string) => `No data: ${units}`,
    and: ' and ',
  },
})
