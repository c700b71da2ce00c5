import type { Standing } from './title-period'
import { saysSchoolYear, withSchoolYears } from './year-pairs'

const SECOND_HALF =
  /\b(?:per\s+)?(?:semester|smt|sem)\b[\s.-]*(?:ke-?\s?)?(?:ii|2|genap|kedua)(?![\p{L}\d])/giu
/** People and families on a register, which are counted as they are at the end of a half year. */
const ON_REGISTER =
  /\b(?:penduduk|keluarga|kk|jiwa)\b|(?<!\b(?:dinas|bidang|administrasi|dokumen) )\bkependudukan\b/i
/** What happens in the course of a half year, or is handed out in it. */
const IN_COURSE =
  /\b(?:mutasi|ke)?(?:lahir|mati|datang|pindah|nikah|kawin|cerai)|\b(?:mutasi|perubahan|peristiwa|pelayanan|penerbitan|akta|dokumen|kunjungan|penerima|bantuan|realisasi|perpindahan|pertumbuhan)/i

/** Half of a school year, which its pupils and teachers are counted for as a whole: "Semester 2024/2025 Ganjil". */
const SCHOOL_HALF =
  /\b(?:semester|smt|sem)\b[\s.-]*(?:ke-?\s?)?(?:(?:i{1,2}|[12]|pertama|kedua)(?![\p{L}\d/]))?|(?<!\p{L})(?:ganjil|genap)(?!\p{L})/giu
const OF_SCHOOL = /\b(?:siswa|murid|peserta didik|pd|guru|ptk|sekolah|satuan pendidikan|dapodik)\b/i

/** "Semester 2024/2025 Ganjil" is the school year 2024/2025. */
function withoutSchoolHalf(text: string): string {
  return withSchoolYears(text.replace(SCHOOL_HALF, ' '))
}

/** Whether any of these texts speaks of pupils, teachers or schools. */
export function speaksOfSchools(texts: readonly string[]): boolean {
  return OF_SCHOOL.test(texts.join(' '))
}

/**
 * Titles, sheet and file without "Semester II" where the table counts people or families: at the end of the second
 * half a register is as it is at the end of the year. Events of a half year are none of the year. So too without
 * the half of a school year that they name, where the table counts pupils, teachers or schools.
 */
export function withoutSecondHalf(
  titles: readonly string[],
  standing: Standing,
  headings: readonly string[],
): { titles: readonly string[]; standing: Standing } {
  const spoken = [...titles, standing.sheet ?? '', standing.file.split('/').at(-1) ?? '']
  const words = spoken.join(' ').replaceAll(/[_-]/g, ' ')
  const all = [words, ...headings].join(' ')
  const isOfSchools = speaksOfSchools(headings) && spoken.some(saysSchoolYear)
  if (IN_COURSE.test(all) || !(isOfSchools || ON_REGISTER.test(words))) return { titles, standing }
  const without = isOfSchools
    ? withoutSchoolHalf
    : (text: string): string => text.replace(SECOND_HALF, ' ')
  const { file, sheet } = standing
  return {
    titles: titles.map(without),
    standing: { ...standing, file: without(file), sheet: sheet === null ? null : without(sheet) },
  }
}
