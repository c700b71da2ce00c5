import { pick } from '../soak/random'
import type { Figure } from './figures'

/** What a table counts as its title says it, before how it is divided and when. */
export type Subject = 'none' | 'sex' | 'families' | 'schools' | 'health' | 'roads'

type Told = {
  figures: readonly Figure[]
  titles: readonly string[]
  /** Titles of others, where the headings leave it to the title whom they count. */
  foreign: readonly string[]
}

const DIVIDED = ['MENURUT DESA/KELURAHAN', 'PER DESA', 'MENURUT KECAMATAN DAN DESA', '']

export const SUBJECTS: Record<Exclude<Subject, 'none'>, Told> = {
  sex: {
    figures: ['penduduk_laki', 'penduduk_perempuan'],
    titles: [
      'JUMLAH PENDUDUK MENURUT JENIS KELAMIN',
      'BANYAKNYA PENDUDUK MENURUT JENIS KELAMIN DAN DESA',
      'JUMLAH JIWA MENURUT JENIS KELAMIN',
      'PENDUDUK LAKI-LAKI DAN PEREMPUAN',
      'JUMLAH PENDUDUK, RASIO JENIS KELAMIN',
    ],
    foreign: [
      'JUMLAH SISWA MENURUT JENIS KELAMIN',
      'BANYAKNYA PENCARI KERJA MENURUT JENIS KELAMIN',
      'JUMLAH PEMILIH LAKI-LAKI DAN PEREMPUAN',
      'JUMLAH GURU MENURUT JENIS KELAMIN',
      'JUMLAH PENDUDUK MISKIN MENURUT JENIS KELAMIN',
    ],
  },
  families: {
    figures: ['keluarga'],
    titles: ['JUMLAH KELUARGA', 'BANYAKNYA KEPALA KELUARGA', 'JUMLAH KK', 'DATA KELUARGA'],
    foreign: ['JUMLAH KELUARGA PENERIMA PKH', 'KELUARGA BERISIKO STUNTING', 'JUMLAH KK MISKIN'],
  },
  schools: {
    figures: ['sekolah_paud', 'sekolah_smp'],
    titles: [
      'BANYAKNYA SEKOLAH MENURUT JENJANG',
      'JUMLAH SEKOLAH PAUD DAN SMP',
      'JUMLAH SATUAN PENDIDIKAN',
      'BANYAKNYA LEMBAGA PENDIDIKAN',
    ],
    foreign: [
      'JUMLAH SISWA PAUD DAN SMP',
      'BANYAKNYA GURU MENURUT JENJANG',
      'JUMLAH PESERTA DIDIK',
    ],
  },
  health: {
    figures: ['faskes'],
    titles: ['BANYAKNYA FASILITAS KESEHATAN', 'JUMLAH SARANA KESEHATAN'],
    foreign: [],
  },
  roads: {
    figures: ['jalan_baik', 'jalan_rusak'],
    titles: ['PANJANG JALAN MENURUT KONDISI', 'PANJANG JALAN MENURUT KONDISI (KM)'],
    foreign: [],
  },
}

const SCHOOL_YEARS = ['TAHUN AJARAN 2023/2024', 'T.A. 2023/2024', 'TAHUN PELAJARAN 2023/2024']
const FISCAL_YEARS = ['T.A. 2023', 'TAHUN ANGGARAN 2023', 'THN. 2023']

/** When a title says its figures are of; a school year is that in which it begins. */
function timeOf(subject: Subject, stated: string | undefined, random: () => number): string {
  if (stated === undefined) return ''
  const isOfYear = /^(?:tahun\b|TAHUN :)/i.test(stated)
  const ways = subject === 'schools' ? SCHOOL_YEARS : FISCAL_YEARS
  if (isOfYear && random() < 0.6) return pick(random, ways) ?? ''
  return stated.replace(/^Data (?:desa, )?(?=tahun|\d)/i, '').toUpperCase()
}

function inWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}.])(?:kk|paud|smp|pkh|t\.a\.)(?!\p{L})/gu, (short) => short.toUpperCase())
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
}

/** The title of a table that says what it counts, for others where `isForeign`, and when. */
export function subjectTitle(
  { subject, seed }: { subject: Exclude<Subject, 'none'>; seed: number },
  stated: string | undefined,
  random: () => number,
  isForeign = false,
): string {
  const { titles, foreign } = SUBJECTS[subject]
  const said = pick(random, isForeign ? foreign : titles) ?? ''
  const divided = /MENURUT|\(|,/.test(said) ? '' : (pick(random, DIVIDED) ?? '')
  const text = [said, divided, timeOf(subject, stated, random)].filter(Boolean).join(' ')
  return seed % 3 === 0 ? inWords(text) : text
}
