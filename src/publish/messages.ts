import type { Published } from './publish-site'
import type { Refusal } from './refusal'

interface PublishMessages {
  readonly help: string
  readonly done: (target: string, published: Published) => string
  readonly refused: Record<Refusal['reason'], (place: string) => string>
  readonly failed: (error: unknown) => string
}

type Words = Readonly<Record<'id' | 'en', string>>

/** What the system says by a code, and how to mend it. */
const REASONS: Record<string, Words> = {
  ENOSPC: {
    id: 'ruang disk habis. Hapus berkas yang tidak dipakai',
    en: 'the disk is full. Remove what is not used',
  },
  EACCES: {
    id: 'tidak ada izin menulis di folder itu. Minta izin tulis kepada pengelola server',
    en: 'writing to that folder is not permitted. Ask who looks after the server for leave',
  },
  EROFS: {
    id: 'disknya hanya dapat dibaca. Pilih folder lain dengan --to',
    en: 'the disk is read-only. Choose another folder with --to',
  },
  EBUSY: {
    id: 'sebuah berkas sedang dibuka oleh program lain. Tutup program itu',
    en: 'another program has a file open. Close that program',
  },
  ENOENT: {
    id: 'sebuah folder atau berkas hilang ketika situs disalin. Periksa apakah disknya masih tersambung',
    en: 'a folder or file vanished while the site was copied. Check that the disk is still connected',
  },
}
const SAME: Record<string, string> = { EPERM: 'EACCES', EDQUOT: 'ENOSPC', ENOTDIR: 'ENOENT' }

/** Why the copying broke off, from what the file system or the program threw. */
function reasonOf(error: unknown): Words {
  const { code = '', message }: NodeJS.ErrnoException =
    error instanceof Error ? error : new Error(String(error))
  const known = REASONS[SAME[code] ?? code]
  if (known !== undefined) return known
  return {
    id: `kesalahan yang tidak terduga. Bila terulang, kirimkan tulisan ini kepada pemelihara program: "${message}"`,
    en: `something unforeseen. If it happens again, send this to the maintainers: "${message}"`,
  }
}

export const publishMessages: Record<'id' | 'en', PublishMessages> = {
  id: {
    help: `npm run publish -- --to <folder>     salin situs yang sudah dibangun (dist/) ke folder server web
  --dari <folder>                     folder situs, bila bukan dist
  --bahasa en                         messages in English`,
    done: (target, { written, same, removed, waiting }) =>
      `Situs terbit di ${target}: ${written} berkas ditulis, ${same} sudah sama.` +
      (waiting > 0
        ? ` ${waiting} berkas edisi lama disimpan sehari bagi halaman yang masih terbuka.`
        : '') +
      (removed > 0 ? ` ${removed} berkas lama dihapus.` : ''),
    refused: {
      otherRegion: (place) =>
        `${place} sudah menayangkan wilayah lain dan tidak disentuh. Pilih folder wilayah ini; bila memang hendak diganti, kosongkan folder itu dulu.`,
      notBuilt: (place) =>
        `Belum ada situs di ${place}. Bangun dulu situsnya: jalankan npm run build.`,
      incomplete: (place) =>
        `Situs belum lengkap: ${place} tidak ada atau rusak. Jalankan npm run build lagi. Tidak ada yang disalin.`,
      damaged: (place) =>
        `${place} rusak: isinya bukan yang dibangun. Jalankan npm run data lalu npm run build. Tidak ada yang disalin.`,
      sameFolder: (place) =>
        `${place} adalah, atau memuat, folder tempat situs ini dibangun. Pilih folder lain.`,
      foreign: (place) =>
        `${place} berisi hal lain dan tidak disentuh. Pilih folder kosong, atau folder yang sudah memuat peta ini.`,
      noFolder: (place) => `${place} bukan folder yang dapat dibaca. Periksa nama dan izinnya.`,
      stray: (place) =>
        `${place} bukan bagian dari situs ini, jadi tidak diterbitkan. Hapus berkas itu, atau jalankan npm run build lagi. Tidak ada yang disalin.`,
      linked: (place) =>
        `${place} adalah tautan atau berkas, bukan folder. Ganti dengan folder biasa, supaya tidak ada yang tertulis di tempat lain.`,
      busy: (place) =>
        `${place} sedang diisi oleh penerbitan lain. Tunggu sampai selesai, lalu jalankan lagi. Tidak ada yang disalin.`,
    },
    failed: (error) =>
      `Penerbitan berhenti di tengah jalan: ${reasonOf(error).id}. Pengunjung tetap melihat edisi yang utuh. Setelah itu jalankan lagi.`,
  },
  en: {
    help: `npm run publish -- --to <folder>     copy the built site (dist/) to a web server's folder
  --dari <folder>                     folder of the site, if not dist
  --bahasa en                         messages in English`,
    done: (target, { written, same, removed, waiting }) =>
      `The site is published in ${target}: ${written} files written, ${same} were the same.` +
      (waiting > 0
        ? ` ${waiting} files of older editions are kept a day for pages still open.`
        : '') +
      (removed > 0 ? ` ${removed} old files were removed.` : ''),
    refused: {
      otherRegion: (place) =>
        `${place} shows another region and is left alone. Choose the folder of this region; to replace it all the same, empty that folder first.`,
      notBuilt: (place) => `There is no site in ${place}. Run npm run build first.`,
      incomplete: (place) =>
        `The site is not complete: ${place} is missing or damaged. Run npm run build again. Nothing was copied.`,
      damaged: (place) =>
        `${place} is damaged: its content is not what was built. Run npm run data, then npm run build. Nothing was copied.`,
      sameFolder: (place) =>
        `${place} is, or holds, the folder where the site is built. Choose another.`,
      foreign: (place) =>
        `${place} holds something else and is left alone. Choose an empty folder, or one that holds this map.`,
      noFolder: (place) => `${place} is no folder that can be read. Check its name and rights.`,
      stray: (place) =>
        `${place} is no part of this site, so it is not published. Remove that file, or run npm run build again. Nothing was copied.`,
      linked: (place) =>
        `${place} is a link or a file, not a folder. Put a plain folder in its place, so that nothing is written elsewhere.`,
      busy: (place) =>
        `${place} is being filled by another run. Wait until that has ended, then run again. Nothing was copied.`,
    },
    failed: (error) =>
      `Publishing stopped midway: ${reasonOf(error).en}. Visitors still see a whole edition. Then run again.`,
  },
}
