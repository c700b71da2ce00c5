import { upperFirst } from './indicator-value'
import { defineMessages } from './language'

type UnitType = 'kabupaten' | 'kecamatan' | 'desa' | 'kelurahan'

function listed(parts: readonly string[], and: string): string {
  if (parts.length < 3) return parts.join(` ${and} `)
  return `${parts.slice(0, -1).join(', ')}, ${and} ${parts.at(-1) ?? ''}`
}

/** Words for what a region has of schools and health centres, and how far the nearest is. */
export const facilityMessages = defineMessages({
  id: {
    names: { senior: 'SMA, SMK, atau MA', puskesmas: 'Puskesmas' },
    plurals: { senior: 'SMA, SMK, dan MA', puskesmas: 'puskesmas' },
    inside: (what: string, type: UnitType, names: readonly string[]) =>
      `${what} ada di ${type} ini: ${listed(names, 'dan')}.`,
    more: (count: number) => `${count} lainnya`,
    addressed: (name: string, place: string) => `${name} (alamatnya ${place})`,
    across: (type: UnitType, year: string, names: readonly string[]) =>
      `Titik ${year} ada di ${type} ini, tetapi alamat menurut daftar di tempat lain, jadi tidak dihitung di sini: ${listed(names, 'dan')}.`,
    unlocated: (what: string, type: UnitType, reports: string) =>
      `${what} tercatat di ${type} ini menurut ${reports}, tetapi tidak ada di daftar resmi; jaraknya tidak dihitung.`,
    nearest: (what: string) => `${what} terdekat`,
    straight: 'garis lurus dari sekolah terdekatnya atau dari titik tengah.',
    area: (what: string, type: UnitType, count: string, having: string, of: string) =>
      `Ada ${count} ${what} di ${type} ini; ${having} dari ${of} desa dan kelurahannya punya.`,
    unnamed: (count: string) => `${count} di antaranya tidak diketahui desanya.`,
    noneInArea: (what: string, type: UnitType) => `Tidak tercatat ${what} di ${type} ini.`,
    noPlace: (what: string) => `Jarak ke ${what} tidak dapat diukur: batasnya belum tersedia.`,
    none: (what: string) => `${what}: tidak ada data.`,
    unplaced: (count: string, what: string, kecamatan: string) =>
      `${count} ${what} di Kec. ${kecamatan} tidak diketahui desanya, mungkin lebih dekat.`,
    list: (year: string) => `Menurut daftar ${year}.`,
    unplacedSchools: (counts: readonly string[], kecamatan: string) =>
      `${listed(counts, 'dan')} di Kec. ${kecamatan} tidak punya titik tepercaya, jadi mungkin ada yang lebih dekat.`,
  },
  en: {
    names: {
      senior: 'Upper secondary school (SMA, SMK or MA)',
      puskesmas: 'Community health centre (puskesmas)',
    },
    plurals: {
      senior: 'upper secondary schools (SMA, SMK and MA)',
      puskesmas: 'community health centres (puskesmas)',
    },
    inside: (what: string, type: UnitType, names: readonly string[]) =>
      `${what} in this ${type}: ${listed(names, 'and')}.`,
    more: (count: number) => `${count} more`,
    addressed: (name: string, place: string) => `${name} (address in ${place})`,
    across: (type: UnitType, year: string, names: readonly string[]) =>
      `A point of ${year} lies in this ${type}, but the list has the address elsewhere, so that it is not counted here: ${listed(names, 'and')}.`,
    unlocated: (what: string, type: UnitType, reports: string) =>
      `${what}: this ${type} has one by ${reports}, but the official list has none here; no distance is given.`,
    nearest: (what: string) => `Nearest: ${what}`,
    straight: 'in a straight line from the nearest of its schools or from the middle.',
    area: (what: string, type: UnitType, count: string, having: string, of: string) =>
      `${upperFirst(what)} in this ${type}: ${count}, in ${having} of its ${of} desa and kelurahan.`,
    unnamed: (count: string) => `Of these, ${count} name no village.`,
    noneInArea: (what: string, type: UnitType) => `No ${what} on record in this ${type}.`,
    noPlace: (what: string) =>
      `The distance to a ${what} cannot be measured: the boundary is not yet available.`,
    none: (what: string) => `${what}: no data.`,
    unplaced: (count: string, what: string, kecamatan: string) =>
      `Of the ${what} in Kec. ${kecamatan}, ${count} at an unknown village may be nearer.`,
    list: (year: string) => `By the list of ${year}.`,
    unplacedSchools: (counts: readonly string[], kecamatan: string) =>
      `${listed(counts, 'and')} in Kec. ${kecamatan} have no trusted point, so that one may be nearer.`,
  },
})
