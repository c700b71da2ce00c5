import type { Messages } from './message'

/** Settings and announcements of the kiosk. */
export const KIOSK_MESSAGES = {
  'kios-waktu-salah': (p) => ({
    id: `"${p.key}" berisi ${p.found}, padahal harus bilangan bulat ${p.expected} detik. Perbaiki angkanya.`,
    en: `"${p.key}" is ${p.found} but must be a whole number of ${p.expected} seconds. Correct it.`,
  }),
  'kios-tanggal-salah': (p) => ({
    id: `"${p.found}" bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-11-24, atau hapus barisnya bila tanpa batas.`,
    en: `"${p.found}" is no date. Write year-month-day, such as 2026-11-24, or delete the line for no limit.`,
  }),
  'kios-tanggal-terbalik': (p) => ({
    id: `Pengumuman ini mulai ${p.found}, sesudah hari terakhirnya, ${p.expected}. Tukar atau perbaiki tanggalnya.`,
    en: `This announcement starts on ${p.found}, after its last day, ${p.expected}. Swap or correct the dates.`,
  }),
  'kios-pengumuman-lewat': (p) => ({
    id: `Pengumuman "${p.found}" berakhir ${p.expected} dan tidak tampil lagi. Hapus, atau perpanjang tanggalnya.`,
    en: `Announcement "${p.found}" ended on ${p.expected} and is no longer shown. Delete it or extend its dates.`,
  }),
} satisfies Messages
