import type { Messages } from './message'

/** Targets of plans. */
export const TARGET_MESSAGES = {
  'target-kategori': (p) => ({
    id: `Indikator "${p.found}" berupa kategori, jadi tidak bisa diberi target angka. Beri target pada indikator angka, atau hapus barisnya.`,
    en: `Indicator "${p.found}" is a category and cannot have a target in figures. Give the target to an indicator in figures, or remove the row.`,
  }),
  'target-bukan-tingkatnya': (p) => ({
    id: `Indikator "${p.indicator}" tidak punya angka untuk wilayah "${p.found}"; angkanya hanya ada di tingkat ${p.expected}. Pakai kode wilayah tingkat itu, atau kosongkan kolom wilayah.`,
    en: `Indicator "${p.indicator}" has no figures for region "${p.found}"; it has them for ${p.expected} only. Use the code of such a region, or leave the region column empty.`,
  }),
  'target-tanpa-arah': (p) => ({
    id: `Arah indikator "${p.found}" netral, jadi targetnya ditampilkan tanpa status. Isi kolom arah di indikator.csv bila ada arah yang lebih baik.`,
    en: `Indicator "${p.found}" has no better direction, so its target is shown without a status. Fill in its direction in indikator.csv if there is one.`,
  }),
  'target-lampau': (p) => ({
    id: `Target "${p.indicator}" untuk ${p.found} tidak lebih baru dari datanya (${p.expected}), dan tidak ada target sesudahnya. Tambahkan target berikutnya dari dokumen rencana.`,
    en: `The target of "${p.indicator}" for ${p.found} is no later than its data (${p.expected}), and there is none after it. Add the plan's next target.`,
  }),
  'target-menunggu': (p) => ({
    id: `Indikator "${p.found}" belum punya angka yang diterbitkan, jadi targetnya belum ditampilkan. Isi dulu datanya.`,
    en: `Indicator "${p.found}" has no published figure yet, so its target is not shown. Deliver its data first.`,
  }),
} satisfies Messages
