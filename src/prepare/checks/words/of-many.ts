import { anyWord } from './any-word'

const NUMBER = String.raw`(?:\d[\d.,]*\d|[5-9]|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|puluhan|ratus|ratusan|ribu|ribuan|juta)`
/** Numbers of people, shares, and what is said of such alone. */
const COUNTED = new RegExp(
  [
    String.raw`(?<![\d.,])${NUMBER}\s(?:persen|%|orang|kasus|keluarga|kepala keluarga|balita|anak|bayi|ibu|siswa|murid|guru|warga|jiwa|penduduk|pasien|penderita|penyandang|korban|rumah tangga|desa|kecamatan|sekolah|puskesmas|kunjungan|perempuan|lansia|nelayan|petani|kursi|people|cases|children|families|villages|of)(?!\p{L})`,
    String.raw`\d\s?%|per\s(?:seratus|seribu|\d)`,
    String.raw`(?<!\p{L})(?:orang|keluarga|kasus|balita|penduduk|penderita)\s\d{2,}`,
    anyWord(
      'angka(?!_ini|_itu|_desa|_kecamatan) prevalensi persentase jumlah rata-rata cakupan proporsi separuh sepertiga* seperempat ratusan puluhan ribuan sebagian kebanyakan para semua seluruh masing-masing prevalence share number rate poverty districts all',
    ),
    anyWord(
      'berkurang bertambah meningkat menurun menyusut melonjak terbanyak tertinggi terendah paling_banyak makin_sedikit makin_banyak makin_jarang fell declined',
    ),
    String.raw`${anyWord('turun naik')}(?=\s(?:\d|dari|menjadi|separuh|sepertiga|lagi|tajam|sedikit|tipis|setiap|tiap|dibanding|sejak|pada)|\W*$)`,
  ].join('|'),
  'iu',
)
/** Programmes and those who serve everybody. */
const SERVED = new RegExp(
  anyWord(
    'program layanan pelayanan penyuluhan skrining pencegahan penanganan penanggulangan pemberantasan percepatan penurunan ' +
      'rehabilitasi imunisasi vaksinasi kampanye sosialisasi edukasi gratis cuma-cuma massal rembuk lokus prioritas bebas ditekan eliminasi ' +
      'santunan pelatihan beasiswa modal_usaha kursi_roda lomba seminar lokakarya posko hotline pendampingan pembinaan pemeriksaan pengendalian ' +
      'utang_daerah utang_negara utang_pemerintah utang_luar_negeri tunggakan_pajak dibebaskan pemutihan antikorupsi antinarkoba ' +
      'dilayani dirujuk didampingi diperiksa ditangani terlapor dilaporkan warga_miskin keluarga_miskin masyarakat penduduk_miskin anak_putus_sekolah cerai_gugat cerai_talak ' +
      'dapat_dicegah dicegah tidak_lagi tanpa_biaya tidak_dipungut pinjaman_daerah korban_banjir korban_kebakaran korban_gempa korban_kecelakaan korban_tenggelam free pregnant_women',
  ),
  'iu',
)
/** Whom somebody serves at work. */
const SERVING = new RegExp(
  String.raw`${anyWord('menangani melayani memeriksa merawat menolong mendampingi membantu mengobati menimbang mengimunisasi bagi untuk kepada')}\s${anyWord('pasien ibu penderita penyandang korban balita bayi anak remaja lansia warga keluarga')}(?:\s(?!sambil|karena|sebab|yang|meski)\p{L}+){0,2}\s?$`,
  'iu',
)
const SERVICE_HEAD = new RegExp(
  String.raw`^\P{L}*${anyWord('puskesmas posyandu rumah_sakit rsud klinik dinas kementerian pemerintah pemkab bpbd bnn polres kejaksaan baznas palang_merah perpustakaan ibu_hamil ibu_bersalin ibu_melahirkan penderita pasien penyandang penyintas korban janda_dan_duda anak_yatim anak_asuh anak_stunting stunting lansia warga cek_kesehatan')}`,
  'iu',
)
/** Said of somebody who suffers, which a count or a programme is not. */
const SUFFERED = new RegExp(
  anyWord(
    'menderita mengidap terkena kena positif terinfeksi terjangkit sakit meninggal wafat dirawat karena akibat dipenjara ditangkap ditahan diceraikan bercerai dicerai berselingkuh berutang berhutang dipasung diperkosa',
  ),
  'iu',
)
const BEARERS = new RegExp(
  String.raw`${anyWord('warga balita anak-anak anak penduduk siswa ibu orang pasien penderita keluarga kasus perempuan bayi lansia remaja penyintas korban pelaku masyarakat mereka tidak')}[^.;\n]{0,60}$`,
  'iu',
)

/** Whether a sentence tells a `matter` of a count, a service or a group, and so of no single person. */
export function tellsOfMany(sentence: string, matter: string): boolean {
  const isServed = SERVING.test(sentence.slice(0, sentence.indexOf(matter)))
  if (!isServed && ![COUNTED, SERVED, SERVICE_HEAD].some((one) => one.test(sentence))) return false
  const suffered = SUFFERED.exec(sentence)
  return (
    suffered === null || BEARERS.test(sentence.slice(0, suffered.index)) || COUNTED.test(sentence)
  )
}
