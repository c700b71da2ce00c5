import type { Messages } from './message'

/** Indicators and their scores. */
export const CATALOGUE_MESSAGES = {
  'indikator-tanpa-data': (p) => ({
    id: `Indikator "${p.found}" belum punya satu nilai pun; situs menyebutnya ditunggu dari ${p.office}, dan ia tampil sendiri begitu datanya ada. Tambahkan datanya, atau hapus barisnya bila tidak ditunggu lagi.`,
    en: `Indicator "${p.found}" has no value yet; the site tells that it is awaited from ${p.office}, and it will be shown as soon as its data are there. Add them, or remove the row when they are no longer awaited.`,
  }),
  'skor-tanpa-beda': (p) => ({
    id: `Indikator "${p.found}" berbobot, tetapi hampir semua desa nilainya sama (P5 dan P95 sama), jadi hampir tidak membedakan desa dalam skor. Bila datanya benar, biarkan; atau jadikan bobotnya 0.`,
    en: `Indicator "${p.found}" has a weight, but nearly all desa have the same value (P5 and P95 are equal), so that it hardly tells them apart in the score. Leave it if the data are right, or set its weight to 0.`,
  }),
  'skor-dari-contoh': (p) => ({
    id: `Indikator "${p.found}" berisi data contoh, jadi bobot skornya harus 0.`,
    en: `Indicator "${p.found}" holds sample data, so its score weight must be 0.`,
  }),
  'penimbang-beda-bentuk': (p) => ({
    id: `Indikator "${p.found}" dan penimbangnya, "${p.weight}", tentang bentuk wilayah yang berbeda: yang satu sebelum batas berubah, yang lain sesudahnya. Pilih penimbang dari bentuk yang sama, atau "luas", yang diketahui untuk keduanya.`,
    en: `Indicator "${p.found}" and its weight, "${p.weight}", are about different shapes of the units: one from before a boundary changed, the other from after. Choose a weight of the same shape, or "luas", which is known for both.`,
  }),
  'skor-tanpa-arah': (p) => ({
    id: `Indikator "${p.found}" berbobot tetapi arahnya netral atau jenisnya kategori. Isi arah atau jadikan bobotnya 0.`,
    en: `Indicator "${p.found}" has a weight but no direction, or is a category. Give a direction or set the weight to 0.`,
  }),
} satisfies Messages
