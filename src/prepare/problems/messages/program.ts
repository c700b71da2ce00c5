import type { LocalizedText } from '../../../contract'
import { diskReason } from '../../../safe-files/disk-reasons'
import { grouped, when } from './spoken'
import type { Messages } from './message'

/** What the system says by a code of a file that is read; the rest is as for one that is written. */
const READING: Record<string, LocalizedText> = {
  EACCES: {
    id: 'tidak ada izin membacanya. Minta izin baca atas berkas itu, lalu jalankan lagi',
    en: 'reading it is not permitted. Get leave to read it and run again',
  },
  EISDIR: {
    id: 'nama itu milik sebuah folder, bukan berkas. Ganti nama foldernya, dan kembalikan berkasnya',
    en: 'that name is a folder, not a file. Rename the folder and put the file back',
  },
  ENOENT: {
    id: 'berkasnya hilang ketika sedang dibaca. Tunggu sampai penyalinan selesai, lalu jalankan lagi',
    en: 'it vanished while it was read. Wait until copying is done, then run again',
  },
}

/** The command itself: its options, its writing, and what nobody foresaw. */
export const PROGRAM_MESSAGES = {
  'pilihan-salah': (p) => ({
    id: `Perintah ini tidak mengenal ${p.found}. Pilihan yang ada tertulis di bawah.`,
    en: `This command does not know ${p.found}. Its options are listed below.`,
  }),
  'tulis-gagal': (p) => {
    const reason = diskReason(String(p.code))
    return {
      id: `Folder ini tidak dapat ditulisi: ${reason.id}. Data yang sudah terbit tetap utuh.`,
      en: `This folder cannot be written: ${reason.en}. The published data are intact.`,
    }
  },
  'berkas-tidak-tertulis': (p) => {
    const reason = diskReason(String(p.code))
    return {
      id: `Berkas ini tidak dapat ditulis: ${reason.id}.`,
      en: `This file cannot be written: ${reason.en}.`,
    }
  },
  'keluaran-di-data': () => ({
    id: 'Folder ini adalah, atau terletak di dalam, folder data yang dibaca. Tidak ada yang ditulis, supaya hasil tidak bercampur dengan tabel. Pilih folder lain dengan --keluaran.',
    en: 'This folder is, or lies within, the folder of data that is read. Nothing was written, so that results do not mix with tables. Choose another with --keluaran.',
  }),
  'sedang-dijalankan': (p) => ({
    id: `Folder ini sedang diisi oleh "${p.command}" di komputer "${p.host}" (nomor proses ${p.pid}), sejak ${when(p.since, 'id')}. Tunggu sampai selesai, lalu jalankan lagi. Bila perintah itu sudah tidak ada, hapus berkas ${p.lock}.`,
    en: `"${p.command}" on computer "${p.host}" (process number ${p.pid}) has been filling this folder since ${when(p.since, 'en')}. Wait until it is done, then run again. If it no longer runs, remove ${p.lock}.`,
  }),
  'pesan-sejenis': (p) => ({
    id: `… dan ${grouped(p.count, 'id')} lagi yang sama (${p.found}). Perbaiki yang disebut di atas, lalu jalankan lagi.`,
    en: `… and ${grouped(p.count, 'en')} more like it (${p.found}). Mend those named above and run again.`,
  }),
  'pesan-lain': (p) => ({
    id: `… dan ${grouped(p.count, 'id')} pesan lain. Perbaiki yang disebut di atas, lalu jalankan lagi.`,
    en: `… and ${grouped(p.count, 'en')} other messages. Mend those named above and run again.`,
  }),
  'berkas-tidak-terbuka': (p) => {
    const code = String(p.code)
    const reason = READING[code === 'EPERM' ? 'EACCES' : code] ?? diskReason(code)
    return {
      id: `${p.isFolder === 1 ? 'Sebuah berkas di folder ini' : 'Berkas ini'} tidak dapat dibuka: ${reason.id}. Data yang sudah terbit tetap utuh.`,
      en: `${p.isFolder === 1 ? 'A file in this folder' : 'This file'} cannot be opened: ${reason.en}. The published data are intact.`,
    }
  },
  'galat-program': (p) =>
    p.found === ''
      ? {
          id: 'Program berhenti karena kesalahan di dalam program sendiri, bukan karena data Anda. Data yang sudah terbit tetap utuh. Jalankan lagi; bila terulang, jalankan dengan --rinci dan kirimkan seluruh tulisannya kepada pemelihara program.',
          en: 'The program stopped because of a fault of its own, not because of your data. The published data are intact. Run again; if it happens again, run with --rinci and send all that it writes to the maintainers.',
        }
      : {
          id: `Program berhenti karena paket ${p.found} yang dipakainya tidak ada di folder node_modules, bukan karena data Anda. Data yang sudah terbit tetap utuh. Jalankan npm ci di folder program (perlu internet), lalu jalankan lagi.`,
          en: `The program stopped because the package ${p.found}, which it uses, is not in the folder node_modules, not because of your data. The published data are intact. Run npm ci in the folder of the program (it needs the internet), then run again.`,
        },
} satisfies Messages
