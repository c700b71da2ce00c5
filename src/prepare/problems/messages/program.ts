import { diskReason } from '../../../safe-files/disk-reasons'
import { grouped, when } from './spoken'
import type { Messages } from './message'

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
  'berkas-tidak-terbaca': (p) => {
    const reason = diskReason(String(p.code))
    return {
      id: `Berkas ini tidak dapat dibaca: ${reason.id}. Data yang sudah terbit tetap utuh.`,
      en: `This file cannot be read: ${reason.en}. The published data are intact.`,
    }
  },
  'keluaran-di-data': () => ({
    id: 'Folder ini adalah, atau terletak di dalam, folder data yang dibaca. Tidak ada yang ditulis, supaya hasil tidak bercampur dengan tabel. Pilih folder lain dengan --keluaran.',
    en: 'This folder is, or lies within, the folder of data that is read. Nothing was written, so that results do not mix with tables. Choose another with --keluaran.',
  }),
  'sedang-dijalankan': (p) => ({
    id: `Folder ini sedang diisi oleh "${p.command}" di komputer ${p.host} (proses ${p.pid}), sejak ${when(p.since, 'id')}. Tunggu sampai selesai, lalu jalankan lagi. Bila perintah itu sudah tidak ada, hapus berkas ${p.lock}.`,
    en: `"${p.command}" on computer ${p.host} (process ${p.pid}) has been filling this folder since ${when(p.since, 'en')}. Wait until it is done, then run again. If it no longer runs, remove ${p.lock}.`,
  }),
  'pesan-sejenis': (p) => ({
    id: `… dan ${grouped(p.count, 'id')} lagi yang sama (${p.found}). Perbaiki yang disebut di atas, lalu jalankan lagi.`,
    en: `… and ${grouped(p.count, 'en')} more like it (${p.found}). Mend those named above and run again.`,
  }),
  'pesan-lain': (p) => ({
    id: `… dan ${grouped(p.count, 'id')} pesan lain. Perbaiki yang disebut di atas, lalu jalankan lagi.`,
    en: `… and ${grouped(p.count, 'en')} other messages. Mend those named above and run again.`,
  }),
  'galat-program': (p) => ({
    id: `Program berhenti karena hal yang tidak terduga: ${p.reason}. Data yang sudah terbit tetap utuh. Jalankan lagi; bila terulang, tambahkan --rinci dan kirimkan hasilnya kepada pemelihara program.`,
    en: `The program stopped because of something unforeseen: ${p.reason}. The published data are intact. Run again; if it happens again, add --rinci and send the output to the maintainers.`,
  }),
} satisfies Messages
