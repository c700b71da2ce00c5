import type { Messages } from './message'

/** What stands on the page of a place. */
export const SECTION_MESSAGES = {
  'bagian-indikator-tidak-dikenal': (p) => ({
    id: `Tidak ada indikator bernama "${p.found}" di indikator.csv. Yang mirip: ${p.expected}. Betulkan namanya, atau hapus dari bagian.json bila kabupaten ini tidak memilikinya.`,
    en: `No indicator in indikator.csv is named "${p.found}". Nearest names: ${p.expected}. Correct the name, or delete it from bagian.json if this kabupaten has no such indicator.`,
  }),
  'bagian-umur-tidak-dikenal': (p) => ({
    id: `Tidak ada indikator di indikator.csv yang namanya berawal "${p.found}_", seperti umur_0_4 untuk "umur". Betulkan awalannya, atau hapus barisnya bila tidak ada data menurut umur.`,
    en: `No indicator in indikator.csv has a name that begins with "${p.found}_", as umur_0_4 does for "umur". Correct the beginning, or delete the line if there are no data by age.`,
  }),
  'bagian-terlalu-panjang': (p) => ({
    id: `Daftar ini berisi ${p.found} tempat, padahal hanya ada ruang untuk ${p.expected}. Hapus yang paling tidak penting.`,
    en: `This list has ${p.found} places but there is room for ${p.expected}. Delete the least important ones.`,
  }),
  'bagian-indikator-dua-kali': (p) => ({
    id: `"${p.found}" sudah ada di tempat lain dalam daftar ini. Hapus salah satunya.`,
    en: `"${p.found}" already has another place in this list. Delete one of them.`,
  }),
  'bagian-kategori': (p) => ({
    id: `"${p.found}" adalah kategori, jadi isinya kata; di sini hanya ada ruang untuk angka. Pilih indikator yang berisi angka.`,
    en: `"${p.found}" is a category, whose figures are words; here is room for numbers only. Choose an indicator that has numbers.`,
  }),
} satisfies Messages
