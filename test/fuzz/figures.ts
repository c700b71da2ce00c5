/** The figures that a table may hold, by the decimals and the range they have. */
export const FIGURES = {
  keluarga: { decimals: 0, least: 0, greatest: 250_000 },
  faskes: { decimals: 0, least: 0, greatest: 40 },
  listrik: { decimals: 1, least: 0, greatest: 100 },
  idm: { decimals: 3, least: 0, greatest: 1 },
  jalan_baik: { decimals: 1, least: 0, greatest: 3000 },
  jalan_rusak: { decimals: 1, least: 0, greatest: 3000 },
  belanja: { decimals: 2, least: 0, greatest: 90_000 },
  perubahan: { decimals: 0, least: -9000, greatest: 9000 },
  sawah_indeks: { decimals: 0, least: 1, greatest: 3 },
  air_minum: { decimals: 0, least: 1, greatest: 2 },
  penduduk_laki: { decimals: 0, least: 0, greatest: 90_000 },
  penduduk_perempuan: { decimals: 0, least: 0, greatest: 90_000 },
  sekolah_paud: { decimals: 0, least: 0, greatest: 40 },
  sekolah_smp: { decimals: 0, least: 0, greatest: 20 },
} as const
export type Figure = keyof typeof FIGURES
