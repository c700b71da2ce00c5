import type { Standing } from './title-period'

const SECOND_HALF =
  /\b(?:per\s+)?(?:semester|smt|sem)\b[\s.-]*(?:ke-?\s?)?(?:ii|2|genap|kedua)(?![\p{L}\d])/giu
/** People and families on a register, which are counted as they are at the end of a half year. */
const ON_REGISTER =
  /\b(?:penduduk|keluarga|kk|jiwa)\b|(?<!\b(?:dinas|bidang|administrasi|dokumen) )\bkependudukan\b/i
/** What happens in the course of a half year, or is handed out in it. */
const IN_COURSE =
  /\b(?:mutasi|ke)?(?:lahir|mati|datang|pindah|nikah|kawin|cerai)|\b(?:mutasi|perubahan|peristiwa|pelayanan|penerbitan|akta|dokumen|kunjungan|penerima|bantuan|realisasi|perpindahan|pertumbuhan)/i

/**
 * Titles, sheet and file without "Semester II" where the table counts people or families: at the end of the second
 * half a register is as it is at the end of the year. Events of a half year are none of the year.
 */
export function withoutSecondHalf(
  titles: readonly string[],
  standing: Standing,
  headings: readonly string[],
): { titles: readonly string[]; standing: Standing } {
  const spoken = [...titles, standing.sheet ?? '', standing.file.split('/').at(-1) ?? '']
  const words = spoken.join(' ').replaceAll(/[_-]/g, ' ')
  if (!ON_REGISTER.test(words) || IN_COURSE.test([words, ...headings].join(' '))) {
    return { titles, standing }
  }
  const without = (text: string): string => text.replace(SECOND_HALF, ' ')
  const { file, sheet } = standing
  return {
    titles: titles.map(without),
    standing: { ...standing, file: without(file), sheet: sheet === null ? null : without(sheet) },
  }
}
