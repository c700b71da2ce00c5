import type { Published } from './publish-site'
import type { Refusal } from './refusal'

interface PublishMessages {
  readonly help: string
  readonly done: (target: string, published: Published) => string
  /** What was to be withdrawn is still there. */
  readonly stuck: (target: string, published: Published) => string
  readonly refused: Record<Refusal['reason'], (place: string) => string>
  /** `reason` without its last full stop. */
  readonly failed: (target: string, reason: string) => string
}

export const publishMessages: Record<'id' | 'en', PublishMessages> = {
  id: {
    help: `npm run publish -- --to <folder>     salin situs yang sudah dibangun (dist/) ke folder server web
  --dari <folder>                     folder situs, bila bukan dist
  --tarik                             hapus berkas edisi lama seketika, bila memuat angka yang tidak boleh tayang
  --bahasa en                         messages in English`,
    done: (target, { written, same, removed, waiting }) =>
      `Situs terbit di ${target}: ${written} berkas ditulis, ${same} sudah sama.` +
      (waiting > 0
        ? ` ${waiting} berkas edisi lama disimpan sehari bagi halaman yang masih terbuka; bila memuat angka yang tidak boleh tayang, tarik seketika: npm run publish -- --to "${target}" --tarik`
        : '') +
      (removed > 0 ? ` ${removed} berkas lama dihapus.` : ''),
    stuck: (target, { waiting }) =>
      `Situs terbit di ${target}, tetapi ${waiting} berkas edisi lama tidak dapat dihapus dan masih dapat diunduh. Periksa izin folder data dan assets di sana, lalu jalankan lagi dengan --tarik.`,
    refused: {
      otherRegion: (place) =>
        `${place} sudah menayangkan wilayah lain dan tidak disentuh. Pilih folder wilayah ini; bila memang hendak diganti, kosongkan folder itu dulu.`,
      notBuilt: (place) => `Belum ada situs di ${place}. Jalankan npm run build dulu.`,
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
    failed: (target, reason) =>
      `Situs belum terbit seluruhnya di ${target}: ${reason}. Pengunjung tetap melihat edisi yang utuh.`,
  },
  en: {
    help: `npm run publish -- --to <folder>     copy the built site (dist/) to a web server's folder
  --dari <folder>                     folder of the site, if not dist
  --tarik                             remove files of older editions at once, if they hold figures not to be shown
  --bahasa en                         messages in English`,
    done: (target, { written, same, removed, waiting }) =>
      `The site is published in ${target}: ${written} files written, ${same} were the same.` +
      (waiting > 0
        ? ` ${waiting} files of older editions are kept a day for pages still open; if they hold figures that must not be shown, withdraw them at once: npm run publish -- --to "${target}" --tarik`
        : '') +
      (removed > 0 ? ` ${removed} old files were removed.` : ''),
    stuck: (target, { waiting }) =>
      `The site is published in ${target}, but ${waiting} files of older editions could not be removed and can still be downloaded. Check the rights of the folders data and assets there, then run again with --tarik.`,
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
    failed: (target, reason) =>
      `The site is not wholly published in ${target}: ${reason}. Visitors still see a whole edition.`,
  },
}
