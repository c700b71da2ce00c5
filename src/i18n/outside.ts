import type { AdminLevel } from '../contract'
import { defineMessages } from './language'

const levelId: Record<AdminLevel, string> = {
  desa: 'desa dan kelurahan',
  kecamatan: 'kecamatan',
  kabupaten: 'kabupaten',
}
const levelEn: Record<AdminLevel, string> = {
  desa: 'desa and kelurahan',
  kecamatan: 'kecamatan',
  kabupaten: 'kabupaten',
}

/** Words of errata and of the checks against other sources on the page `/data`. */
export const outsideMessages = defineMessages({
  id: {
    errataLead:
      'Yang pernah terbit salah di halaman ini, dari edisi mana sampai edisi mana, dan apa yang sudah diperbaiki. Angka yang pernah dikutip dari edisi itu perlu dikutip ulang.',
    noErrata: 'Belum ada kesalahan terbit yang diketahui.',
    editions: (from: string, until: string) =>
      from === until ? `Edisi ${from}` : `Edisi ${from} sampai ${until}`,
    wrong: 'Yang salah',
    remedy: 'Perbaikan',
    concerned: 'Indikator',
    withdrawn: (id: string) => `${id} (ditarik)`,
    seeErrata: 'Indikator ini pernah terbit salah: baca ralatnya',
    lead: (checks: number, tables: number) =>
      `Tabel dibandingkan dengan sumber lain yang tidak dihitung darinya; yang belum ada pembandingnya disebut di bawah. ${checks} perbandingan atas ${tables} berkas cocok; bila satu saja tidak cocok, data ini tidak terbit.`,
    how: 'Korelasi peringkat membandingkan urutan wilayah: 1 berarti urutannya sama persis, 0 berarti tidak ada hubungannya. “Bila bergeser” ialah korelasi seandainya angka tabel itu menempel satu baris (desa atau kecamatan yang dibandingkan) dari tempatnya; batas selalu di atasnya, sehingga kesalahan seperti itu tertangkap. Cocok tidak berarti setiap angka benar.',
    table: 'Perbandingan tabel dengan sumber lain',
    compared: 'Yang dibandingkan',
    regions: 'Wilayah',
    found: 'Ditemukan',
    bound: 'Batas',
    shifted: 'Bila bergeser',
    verdict: 'Hasil',
    agrees: 'Cocok',
    level: levelId,
    pairs: (pairs: string, of: string, level: string) =>
      pairs === of ? `${pairs} ${level}` : `${pairs} dari ${of} ${level}`,
    rank: (rho: string) => `korelasi ${rho}`,
    difference: (percent: string) => `beda ${percent}%`,
    figures: (a: string, b: string) => `${a} dan ${b}`,
    atLeast: (rho: string) => `sedikitnya ${rho}`,
    atMost: (percent: string) => `paling banyak ${percent}%`,
    equal: 'harus sama',
    same: 'sama',
    withinTable: 'dua bagian dari satu tabel',
    sides: (own: string, other: string) => `${own} dengan ${other}`,
    widest: (name: string) => `terbesar di ${name}`,
    unchecked: 'Yang belum ada pembandingnya',
    wholeTable: 'seluruh tabel',
  },
  en: {
    errataLead:
      'What this page once published wrong, from which edition to which, and what was done about it. Figures quoted from those editions need to be quoted anew.',
    noErrata: 'No published error is known.',
    editions: (from: string, until: string) =>
      from === until ? `Edition ${from}` : `Editions ${from} to ${until}`,
    wrong: 'What was wrong',
    remedy: 'Correction',
    concerned: 'Indicators',
    withdrawn: (id: string) => `${id} (withdrawn)`,
    seeErrata: 'This indicator was once published wrong: read the erratum',
    lead: (checks: number, tables: number) =>
      `Tables are held against other sources that are not computed from them; those that have none are named below. ${checks} comparisons over ${tables} files agree; if a single one did not, these data would not be published.`,
    how: 'Rank correlation compares the order of regions: 1 means the very same order, 0 no relation. “If shifted” is the correlation if the figures of the table stood one row (one of the desa or kecamatan compared) from their place; the bound is always above it, so that such a fault is caught. Agreement does not mean that every figure is right.',
    table: 'Tables held against other sources',
    compared: 'What is compared',
    regions: 'Regions',
    found: 'Found',
    bound: 'Bound',
    shifted: 'If shifted',
    verdict: 'Result',
    agrees: 'Agrees',
    level: levelEn,
    pairs: (pairs: string, of: string, level: string) =>
      pairs === of ? `${pairs} ${level}` : `${pairs} of ${of} ${level}`,
    rank: (rho: string) => `correlation ${rho}`,
    difference: (percent: string) => `${percent}% apart`,
    figures: (a: string, b: string) => `${a} and ${b}`,
    atLeast: (rho: string) => `at least ${rho}`,
    atMost: (percent: string) => `at most ${percent}%`,
    equal: 'must be equal',
    same: 'equal',
    withinTable: 'two parts of one table',
    sides: (own: string, other: string) => `${own} with ${other}`,
    widest: (name: string) => `widest in ${name}`,
    unchecked: 'What nothing can be held against yet',
    wholeTable: 'the whole table',
  },
})
