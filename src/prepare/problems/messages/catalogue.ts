import type { MessageParams, Messages } from './message'

/** What a setting moves; `of` is 0 where no score is made of it, and empty where that is not asked. */
function moved({ scores, ranks, of }: MessageParams): { id: string; en: string } {
  if (of === '') return { id: '', en: '' }
  if (of === 0 || of === '0') {
    return { id: ' Tidak ikut dalam skor mana pun.', en: ' No score is made of it.' }
  }
  return {
    id: ` Itu menggeser skor ${String(scores)} dan urutan ${String(ranks)} dari ${String(of)} kecamatan.`,
    en: ` That moves the scores of ${String(scores)} and the ranks of ${String(ranks)} of ${String(of)} kecamatan.`,
  }
}

/** Indicators and their scores. */
export const CATALOGUE_MESSAGES = {
  'indikator-tanpa-data': (p) => ({
    id: `Indikator "${p.found}" belum punya satu nilai pun; situs menyebutnya ditunggu dari ${p.office}, dan ia tampil sendiri begitu datanya ada. Tambahkan datanya, atau hapus barisnya bila tidak ditunggu lagi.`,
    en: `Indicator "${p.found}" has no value yet; the site tells that it is awaited from ${p.office}, and it will be shown as soon as its data are there. Add them, or remove the row when they are no longer awaited.`,
  }),
  'skor-tanpa-beda': (p) => ({
    id: `Indikator "${p.found}" berbobot, tetapi hampir semua desa nilainya sama, jadi hampir tidak membedakan desa dalam skor. Bila datanya benar, biarkan; atau isi bobot_skor dengan 0.`,
    en: `Indicator "${p.found}" has a weight, but nearly all desa have the same value, so that it hardly tells them apart in the score. Leave it if the data are right, or write 0 under bobot_skor.`,
  }),
  'skor-dari-contoh': (p) => ({
    id: `Indikator "${p.found}" berisi data contoh, yang tidak boleh ikut menentukan skor. Isi bobot_skor dengan 0.`,
    en: `Indicator "${p.found}" holds sample data, by which no score may be made. Write 0 under bobot_skor.`,
  }),
  'penimbang-beda-bentuk': (p) => ({
    id: `Indikator "${p.found}" dan penimbangnya, "${p.weight}", tentang bentuk wilayah yang berbeda: yang satu sebelum batas berubah, yang lain sesudahnya. Pilih penimbang dari bentuk yang sama, atau "luas", yang diketahui untuk keduanya.`,
    en: `Indicator "${p.found}" and its weight, "${p.weight}", are about different shapes of the units: one from before a boundary changed, the other from after. Choose a weight of the same shape, or "luas", which is known for both.`,
  }),
  'skor-tanpa-arah': (p) => ({
    id: `Indikator "${p.found}" berbobot dalam skor, tetapi arahnya netral atau jenisnya kategori, sehingga tidak diketahui mana yang lebih baik. Isi kolom arah, atau isi bobot_skor dengan 0.`,
    en: `Indicator "${p.found}" has a weight in the score but no direction, or is a category, so that nobody knows which is better. Fill in the column arah, or write 0 under bobot_skor.`,
  }),
  'arah-dibalik': (p) => ({
    id: `ARAH ${p.found} DIBALIK sejak edisi yang terbit: yang tadinya terbaik kini terburuk, dalam urutan dan warna (${p.changes}).${moved(p).id} Bila memang dimaksudkan, biarkan: peringatan ini hilang sesudah terbit. Bila tidak, kembalikan isi kolom arah.`,
    en: `The DIRECTION of ${p.found} IS REVERSED since the published edition: what was best is now worst, in ranks and colours (${p.changes}).${moved(p).en} Leave it if it is meant: this warning is gone once published. If not, put the column arah back.`,
  }),
  'pengaturan-berubah': (p) => ({
    id: `${p.what === 'series' ? 'Angka deret' : 'Pengaturan'} ${p.found} berubah sejak edisi yang terbit: ${p.changes}.${moved(p).id} Bila memang dimaksudkan, biarkan: peringatan ini hilang sesudah terbit. Bila tidak, kembalikan isinya.`,
    en: `The ${p.what === 'series' ? 'figures over the years of' : 'settings of'} ${p.found} have changed since the published edition: ${p.changes}.${moved(p).en} Leave it if it is meant: this warning is gone once published. If not, put it back.`,
  }),
  'terbit-hilang': (p) => ({
    id: `${p.count} dari ${p.of} angka desa ${p.indicator} ${p.period} yang sudah terbit kini kosong, misalnya ${p.name}: ${p.expected}. Periksa apakah ada baris, kolom, atau berkas yang hilang, atau kata yang kini dibaca sebagai tidak ada data. Bila memang dicabut, biarkan, dan tulis alasannya di ralat.csv; peringatan ini hilang sesudah terbit.`,
    en: `${p.count} of ${p.of} desa figures of ${p.indicator} ${p.period} that were published are now missing, for instance ${p.name}: ${p.expected}. See whether rows, a column or a file are gone, or a word is now read as no data. If they are withdrawn, leave it, and note why in ralat.csv; this warning is gone once published.`,
  }),
} satisfies Messages
