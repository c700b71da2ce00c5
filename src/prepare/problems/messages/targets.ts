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
  'target-sudah-lewat': (p) => ({
    id: `Target terakhir "${p.indicator}" untuk ${p.found}, padahal datanya sudah sampai ${p.expected}: tidak ada lagi yang dituju. Periksa tahunnya; tambahkan target berikutnya dari dokumen rencana, atau hapus barisnya.`,
    en: `The last target of "${p.indicator}" is for ${p.found}, while its data reach ${p.expected}: nothing is left to aim at. Check the year; add the plan's next target, or remove the row.`,
  }),
  'target-terlampaui': (p) => ({
    id: `Target terakhir "${p.indicator}" ${p.found} untuk ${p.period}, padahal angka ${p.since} sudah ${p.expected} dan ${p.how === 'higher' ? 'makin tinggi makin baik' : 'makin rendah makin baik'}: target itu mundur. Periksa angka, satuan, dan indikatornya di dokumen rencana. Bila targetnya memang sudah tercapai, tambahkan target berikutnya atau biarkan.`,
    en: `The last target of "${p.indicator}" is ${p.found} for ${p.period}, while the figure of ${p.since} is ${p.expected} already and ${p.how === 'higher' ? 'higher is better' : 'lower is better'}: it would be a step back. Check the figure, its unit and the indicator in the plan. Where the target is reached already, add the next one or leave it.`,
  }),
  'target-lain-satuan': (p) => ({
    id: `Target "${p.indicator}" ${p.period} sebesar ${p.found}, padahal angka ${p.since} ${p.expected}: sekitar ${p.times} kali lebih ${p.how === 'larger' ? 'besar' : 'kecil'}. Mungkin satuannya lain (persen, ribuan, jutaan) atau indikatornya bukan yang dimaksud. Tulis dalam satuan indikatornya; bila benar, biarkan.`,
    en: `The target of "${p.indicator}" for ${p.period} is ${p.found}, while the figure of ${p.since} is ${p.expected}: about ${p.times} times ${p.how === 'larger' ? 'larger' : 'smaller'}. It may be in another unit (percent, thousands, millions) or meant for another indicator. Write it in the unit of the indicator; leave it if it is right.`,
  }),
  'target-tanpa-alamat': (p) => ({
    id: `Sumber "${p.found}" tidak punya url di sumber.csv, jadi pembaca tidak dapat memeriksa targetnya. Isi kolom url dengan alamat dokumen rencana.`,
    en: `Source "${p.found}" has no url in sumber.csv, so readers cannot look the target up. Fill in the address of the plan in the column url.`,
  }),
  'target-ganda': (p) => ({
    id: `Target "${p.found}" untuk wilayah dan tahun ini sudah ada di baris ${p.other}. Hapus salah satunya, atau perbaiki wilayah dan tahunnya.`,
    en: `The target of "${p.found}" for this region and year is already in row ${p.other}. Remove one of them, or correct its region and year.`,
  }),
  'target-dijaga': (p) => ({
    id: `Angka "${p.indicator}" dijaga demi privasi, jadi targetnya untuk wilayah ${p.found} tidak diterbitkan: target yang sama dengan angkanya akan membukanya. Beri target untuk kabupaten saja (kosongkan kolom wilayah), atau hapus barisnya.`,
    en: `The figures of "${p.indicator}" are guarded for privacy, so no target for region ${p.found} is published: one that equals the figure would give it away. Give the target for the kabupaten alone (leave the region column empty), or remove the row.`,
  }),
  'target-menunggu': (p) => ({
    id: `Indikator "${p.found}" belum punya angka yang diterbitkan, jadi targetnya belum ditampilkan. Isi dulu datanya.`,
    en: `Indicator "${p.found}" has no published figure yet, so its target is not shown. Deliver its data first.`,
  }),
} satisfies Messages
