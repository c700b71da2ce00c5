import type { Messages } from './message'

/** What keeps persons from being recognised. */
export const PRIVACY_MESSAGES = {
  'sel-minimum-salah': (p) => ({
    id: `sel_minimum ${p.found} pada ${p.indicator} tidak berlaku: harus bilangan bulat mulai 2, untuk jenis jumlah dengan agregasi jumlah atau tidak; rumusnya, bila ada, hanya menambah dan mengurangi.`,
    en: `sel_minimum ${p.found} of ${p.indicator} does not hold: it must be a whole number from 2, for a count (jumlah) aggregated by jumlah or tidak; its formula, if any, may only add and subtract.`,
  }),
  'sel-minimum-kosong': (p) => ({
    id: `${p.indicator} tampak menghitung orang dalam keadaan peka, tetapi sel_minimum kosong. Isi misalnya 5 agar sel kecil disembunyikan.`,
    en: `${p.indicator} seems to count persons in a sensitive state, but sel_minimum is empty. Write for instance 5 to have small cells withheld.`,
  }),
  'sel-disembunyikan': (p) => ({
    id: `${p.indicator}: ${p.count} sel disembunyikan demi privasi, agar sel di bawah ${p.minimum} tidak dapat dihitung kembali.`,
    en: `${p.indicator}: ${p.count} cells withheld for privacy, so that none below ${p.minimum} can be worked out.`,
  }),
  'kolom-disembunyikan': (p) => ({
    id: `${p.indicator} disembunyikan seluruhnya untuk ${p.period}: bila hanya sebagian yang disembunyikan, sel kecilnya masih dapat dihitung kembali. Bila angka kabupatennya diperlukan, kirimkan tanpa rincian bulan atau desa.`,
    en: `${p.indicator} is withheld as a whole for ${p.period}: with only a part of it withheld, its small cells could still be worked out. Where the figure of the kabupaten is needed, deliver it without months or desa.`,
  }),
} satisfies Messages
