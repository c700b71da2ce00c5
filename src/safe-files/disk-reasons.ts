/** Why the system refused, as a clause and how to mend it, without the last full stop. */
type DiskReason = { id: string; en: string }

const REASONS: Record<string, DiskReason> = {
  ENOSPC: {
    id: 'ruang disk habis. Hapus berkas yang tidak dipakai, lalu jalankan lagi',
    en: 'the disk is full. Remove what is not used and run again',
  },
  EACCES: {
    id: 'tidak ada izin untuk itu. Minta izin baca dan tulis di sana, lalu jalankan lagi',
    en: 'it is not permitted. Get leave to read and write there and run again',
  },
  EROFS: {
    id: 'disknya hanya dapat dibaca. Pilih folder di disk lain',
    en: 'the disk is read-only. Choose a folder on another disk',
  },
  ENOENT: {
    id: 'folder itu tidak ada. Buat foldernya, atau pilih tempat lain',
    en: 'there is no such folder. Make it, or choose another place',
  },
  EISDIR: {
    id: 'nama itu milik sebuah folder, bukan berkas. Pilih nama lain',
    en: 'that name is a folder, not a file. Choose another name',
  },
  ENAMETOOLONG: {
    id: 'namanya terlalu panjang. Pilih nama yang lebih pendek',
    en: 'its name is too long. Choose a shorter one',
  },
  ENOTDIR: {
    id: 'nama itu milik sebuah berkas, bukan folder. Pilih folder lain',
    en: 'that name is a file, not a folder. Choose another folder',
  },
  EBUSY: {
    id: 'isinya sedang disunting atau dibuka di program lain. Simpan dan tutup, lalu jalankan lagi',
    en: 'it is being edited, or open in another program. Save and close it, then run again',
  },
  ELOOP: {
    id: 'tautan di jalur itu berputar ke dirinya sendiri. Ganti tautan itu dengan folder biasa',
    en: 'a link on the way to it leads back to itself. Put a plain folder in its place',
  },
  EIO: {
    id: 'disk atau jaringannya gagal membaca atau menulis. Periksa kabel dan disknya, lalu jalankan lagi',
    en: 'the disk or the network failed to read or write. Check cable and disk, then run again',
  },
}
const SAME: Record<string, string> = {
  ...{ EPERM: 'EACCES', EEXIST: 'ENOTDIR', EDQUOT: 'ENOSPC' },
  ...{ ETXTBSY: 'EBUSY', ESTALE: 'EIO', ETIMEDOUT: 'EIO' },
}

/** What a code of the file system (`ENOSPC`) means to whoever ran the command. */
export function diskReason(code: string): DiskReason {
  const other = {
    id: `sistem menolaknya dengan kode ${code}. Jalankan lagi; bila terulang, sampaikan kode itu kepada pengelola komputer`,
    en: `the system refused with code ${code}. Run again; if it happens again, tell whoever looks after the computer that code`,
  }
  return REASONS[SAME[code] ?? code] ?? other
}
