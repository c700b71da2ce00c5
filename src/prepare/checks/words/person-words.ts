/** Relatives. */
export const KIN =
  'anak istri isteri suami cucu menantu mertua ipar adik kakak keponakan sepupu paman bibi mantan janda duda putra putri'

/** Offices that one person holds in a place. */
export const OFFICES =
  'kades kadus sekdes kaur kasi lurah camat bupati wakil_bupati sekda gubernur kepala(?!_keluarga|_rumah_tangga) ' +
  'sekretaris bendahara ketua operator modin penghulu imam mantri'

/** What a person may be beside an office. */
export const TRADES =
  'petugas pegawai staf pemilik penjual pedagang penjaga guru murid siswa siswi kader bidan perawat dokter mahasiswa tukang nelayan ' +
  'petani buruh sopir supir tetangga penghuni pemuda pemudi remaja gadis bujang perempuan lelaki laki-laki pria wanita warga pelapor ' +
  'saksi pendata pencatat pencacah pengasuh santri ustaz ustazah pendeta honorer perangkat kakek nenek bayi balita pembantu kuli montir ' +
  'nakhoda pengusaha penyuluh admin orang_yang penerima peserta anggota calon pengisi pemain pemilih pensiunan'
