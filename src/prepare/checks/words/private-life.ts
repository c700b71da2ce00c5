import { anyWord } from './any-word'

/**
 * What people do and suffer in private, in words that are ordinary of many: said of one, the text is asked.
 */
const LIFE = new RegExp(
  anyWord(
    // Body and mind.
    '(?<!rumah_)sakit(?!_pangkalan|_umum) berobat pengobatan dirawat opname dioperasi operasi_jantung minum_obat obat_tiap serangan_jantung kejang mengompol rabun kurus ' +
      'kerempeng obesitas gemuk pikun linglung depresi murung kesurupan stres menggugurkan* keguguran mandul keturunan melahirkan bersalin ' +
      'kandungannya cuci_darah kemoterapi kelamin paru lumpuh timpang gagap belum_bisa_bicara belum_bisa_berjalan tanpa_tangan tanpa_kaki tanpa_ayah ' +
      'penyakit* panti panti_jompo rumah_sakit_jiwa rumah_sakit_saraf disuntik kambuh sekarat wafat meninggal almarhum* divaksin diimunisasi imunisasinya ' +
      // Love and family.
      'pacar* kekasih selir poligami dua_dapur serumah pisah_ranjang kawin* nikah_siri surat_nikah menikah bertunangan ditinggal meninggalkan_keluarga* ' +
      'selingkuhan mantan_istri mantan_suami cekcok bertengkar memukul* menampar* menganiaya menendang ditinggalkan diusir* minggat kabur lari ' +
      // Faith, school, work.
      'agama kepercayaan_lain memeluk murtad pindah_agama tidak_salat tidak_pernah_salat salat_jumat tidak_ikut_salat naik_kelas tinggal_kelas putus_sekolah ' +
      'tidak_lulus dikeluarkan drop_out menganggur dirumahkan dipecat diberhentikan dicopot bolos mangkir tidak_masuk gajinya dihukum diskors ' +
      'pengangguran hiburan_malam lokalisasi dipulangkan ' +
      // Money and offence.
      'penagih rentenir pinjol berhutang menagih ditagih tagihan tunggakan menunggak disita kotak_amal mengambil mencuri kedapatan ketahuan tertangkap ' +
      'tertipu ditipu taruhan togel sabung main_kartu menggelapkan penggelapan memalsukan dipalsukan menyembunyikan menilap mengutip memeras pungli ' +
      'barang_haram mengedarkan miras tuak minuman_keras mabuk-mabukan rumah_tahanan dikurung diborgol buron residivis dilaporkan_ke digugat disidang ' +
      'untuk_diri_sendiri tidak_menyetor belum_menyetor belum_melunasi belum_membayar tidak_membayar belas_kasihan mengemis kelaparan tanpa_uang membawa_bayi menolak_imunisasi menolak_vaksin* tidak_bisa_membaca ' +
      'menangis memilih_calon memilih_nomor belum_bisa_menulis kecanduan perampok bekas_* bertato beristri nikah_lagi mencium hukuman lambung menahun ' +
      'mengantuk minta_jatah upah pajaknya mempertanggungjawabkan ginjal jantung luka_bakar penghasilannya dibaptis disunat berkabung bunuh_diri ' +
      'lebam bengkak alergi ijazah_palsu dilamar pelaminan menunggu_sidang mengurangi_timbangan mencampur uang_tunai tumor ganti_ginjal ' +
      'menumpang pakai_obat berbohong kotak_kosong menaruh_hati berbuka_dengan_air expecting took_money sent_home lives_alone cannot_walk youngest ' +
      'tidak_makan makan_sekali kartu_penduduk tanah_wakaf digerebek gerebek mengintip meraba* memegang-megang merokok berkelahi ' +
      // English.
      'beats? beat lost_her_baby miscarr* pregnan* treated tuberculosis cannot_read drinks? lover affair left_the_faith fired sacked unpaid sick',
  ),
  'iu',
)

export function toldLife(text: string): string | null {
  return LIFE.exec(text)?.[0] ?? null
}
