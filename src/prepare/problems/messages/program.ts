import type { LocalizedText } from '../../../contract'
import type { Messages } from './message'

/** What the system says by a code, and how to mend it. */
const REASONS: Record<string, LocalizedText> = {
  ENOSPC: {
    id: 'ruang disk habis. Hapus berkas yang tidak dipakai, lalu jalankan lagi',
    en: 'the disk is full. Remove what is not used and run again',
  },
  EACCES: {
    id: 'tidak ada izin menulis. Minta izin tulis atas folder ini, lalu jalankan lagi',
    en: 'writing is not permitted. Get leave to write to this folder and run again',
  },
  EROFS: {
    id: 'disknya hanya dapat dibaca. Pilih folder lain dengan --keluaran',
    en: 'the disk is read-only. Choose another folder with --keluaran',
  },
  ENOTDIR: {
    id: 'nama itu milik sebuah berkas, bukan folder. Pilih folder lain dengan --keluaran',
    en: 'that name is a file, not a folder. Choose another folder with --keluaran',
  },
}
const SAME: Record<string, string> = { EPERM: 'EACCES', EEXIST: 'ENOTDIR', EDQUOT: 'ENOSPC' }

function reasonOf(code: string, said: string): LocalizedText {
  const again = { id: `${said}. Jalankan lagi`, en: `${said}. Run again` }
  return REASONS[SAME[code] ?? code] ?? again
}

/** The command itself: its options, its writing, and what nobody foresaw. */
export const PROGRAM_MESSAGES = {
  'pilihan-salah': (p) => ({
    id: `Perintah ini tidak mengenal ${p.found}. Pilihan yang ada tertulis di bawah.`,
    en: `This command does not know ${p.found}. Its options are listed below.`,
  }),
  'tulis-gagal': (p) => {
    const reason = reasonOf(String(p.code), String(p.reason))
    return {
      id: `Folder ini tidak dapat ditulisi: ${reason.id}. Data yang sudah terbit tetap utuh.`,
      en: `This folder cannot be written: ${reason.en}. The published data are intact.`,
    }
  },
  'galat-program': (p) => ({
    id: `Program berhenti karena hal yang tidak terduga: ${p.reason}. Data yang sudah terbit tetap utuh. Jalankan lagi; bila terulang, tambahkan --rinci dan kirimkan hasilnya kepada pemelihara program.`,
    en: `The program stopped because of something unforeseen: ${p.reason}. The published data are intact. Run again; if it happens again, add --rinci and send the output to the maintainers.`,
  }),
} satisfies Messages
