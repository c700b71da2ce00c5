import { anyOf, ofRegency, wordsOfNames, type Regency } from '../../regency'

/** Words of titles that say nothing of whom or what a table counts, nor how its figures came about. */
const OF_TITLES = `
  dan atau serta maupun beserta yang di ke dari pada dalam untuk oleh dengan ini itu sebagai adalah ialah yaitu para
  se ber ter antar tentang mengenai terhadap bagi juga setiap tiap masing per menurut berdasarkan dirinci rinci
  rincian terinci terpilah jumlah jml banyak banyaknya total angka nilai data dataset basis informasi tabel tbl lampiran
  lamp daftar rekap rekapitulasi rangkuman ringkasan ikhtisar laporan lap profil monografi potensi gambaran keadaan
  kondisi posisi statistik statistika sektoral distribusi sebaran persebaran perkembangan komposisi klasifikasi
  agregat hasil pendataan pengumpulan pengolahan pencatatan registrasi register administrasi isian formulir form format
  lembar sheet halaman hal bagian bab nomor no urut nama kode kd judul kolom baris uraian indikator variabel
  satuan unit ukuran jenis macam kelompok golongan kategori tingkat jenjang status tipe bentuk kelamin
  l p lk pr pria wanita umur usia tahun thn th ta tahunan bulan bln bulanan desember akhir selama
  sepanjang setahun periode semester ganjil genap triwulan tanggal tgl per
  kabupaten kab kecamatan kec desa kelurahan kel ds kota wilayah wil daerah lokasi tempat
  seluruh semua pemkab pemda republik indonesia
  dinas badan kantor kementerian instansi opd skpd bidang seksi sekretariat upt uptd upts blud bupati walidata
  sumber keterangan ket catatan resmi publikasi terbit terbitan edisi revisi final terbaru terkini terdaftar
  tercatat terdata tersedia terdapat ada berada dimiliki bertugas berdomisili bermukim tinggal bertempat
  sesuai perda perbup permendagri peraturan keputusan sk pokok umum utama dasar satu terpadu kependudukan pembangunan
  sarana prasarana sarpras sederajat
  prevalensi kepemilikan dpt
  bahan koordinasi evaluasi pendukung dukungan untuk inventarisasi pemutakhiran
  realisasi capaian
  angkatan lanjutan sambungan lanj bersambung tersebut berikut berjalan terakhir
  januari februari pebruari maret april mei juni juli agustus september oktober november nopember
  jan feb mar apr jun jul agu agt ags sep sept okt nov nop des
  satu dua tiga empat lima enam tujuh delapan sembilan sepuluh pertama kedua ketiga keempat
  bpkad bpkd bkpsdm bapenda bkd dlh dlhk dppkb dp3ap2kb dppkbpppa dpmptsp disnakertrans disnaker dinsos dishub disperindag
  diskop diskoperindag diskominfosp disbun disbunnak distan disketapang dispertan dkp dpkp dispora perkim perkimtan putr dputr dpupr kesbangpol
  bps podes dukcapil disdukcapil dinkes disdik disdikbud pupr dpupr pmd dpmd bappeda bappedalitbang kpu bnpb bpbd
  kemendagri kemenkes kemendes kemendikbud dapodik siak sirekap idm opensid prodeskel epdeskel siskeudes kominfo
  diskominfo sp2tp simpus eppgbm aspak sisdmk kemenag emis dkb
  the of and or in by for at on with number numbers total table data list report profile statistics figures figure
  year annual month regency district districts subdistrict subdistricts village villages name code sex age group
  gender area region source note notes per each according type kind status distribution
`

/** Said of what a title lists beside what its table holds; alone they make the figures others. */
export const LISTED_WORDS = 'rasio kepadatan luas persentase laju pertumbuhan'
/** Phrases of words that say something elsewhere. */
const PHRASES = String.raw`\b(?:bahan|untuk) rapat\b|\b(?:realisasi anggaran|angka tetap)\b|\b(?:fasilitas|sarana|tempat|unit) pelayanan kesehatan\b|\((?:buah|bh|unit usaha)\)|\b(?:pemerintah (?:kabupaten|kab|daerah|desa|provinsi|republik)|laki[- ]laki(?: ?[/+] ?| dan | maupun |, ?)perempuan|(?:male|men) and (?:female|women)|negara republik indonesia|(?:tahun|thn|ta) (?:anggaran|ajaran|pelajaran))\b`
const PHRASES_OF_NOTES = String.raw`\bbukan (?:angka|data) sementara\b|\bbelum definitif\b|\b(?:desa|kelurahan|kecamatan) baru\b|\bmetod\p{L}* (?:lama|baru)\b|\b(?:angka|data) (?:tahun )?\d{4} (?:pada|dalam) (?:publikasi|terbitan|edisi|laporan|rilis) (?:sebelumnya|terdahulu|lalu)\b|\b(?:tidak sama|berbeda) (?:karena|akibat) pembulatan\b|^rata-rata per desa \d[^.;]*|\b(?:data|laporan) (?:yang )?(?:ditarik|diterima|masuk|dikirim|diserahkan|disampaikan|diperoleh|dikumpulkan)\b|\bditarik (?:per|pada|tanggal)\b|\b(?:batas (?:akhir|waktu)|tenggat)(?: (?:waktu|pelaporan|pengumpulan|pengiriman|penyampaian|data|laporan))*\b|\b(?:s\.?\s?/?\s?d|sampai(?: dengan)?|hingga) (?:tanggal |tgl\.? )?(?=\d{1,2}(?:[/.-]\d| \p{L}+ \d{4}))`
/** "Provinsi" and its name; alone the word says that figures are of a province. */
const OF_PROVINCE = ({ province, provinceShort }: Regency): string =>
  String.raw`\b(?:provinsi|prov|propinsi) ${anyOf([province, ...provinceShort])}\b|\b${anyOf([province])} province\b`
export const harmless = ofRegency((own) => new RegExp(`${PHRASES}|${OF_PROVINCE(own)}`, 'gu'))
export const harmlessInNotes = ofRegency(
  (own) => new RegExp(`${PHRASES}|${OF_PROVINCE(own)}|${PHRASES_OF_NOTES}`, 'gu'),
)

/** Further ones of footnotes: where figures are from, how they were printed, of which law and border they are. */
const OF_NOTES = `
  dicetak cetak diunduh unduh diakses diolah olahan mengolah dihimpun himpunan disusun disajikan dikutip operator admin
  petugas aplikasi sistem online website web laman situs portal pukul wib jam hari tgl
  peraturan perda perbup permendagri kepmendagri permen kepmen keputusan undang uu pp perpres pergub sk surat berdasar
  menteri presiden gubernur mengacu sesuai tahun
  batas definitif pemekaran dimekarkan mekar hasil termasuk meliputi mencakup terdiri seluruhnya
  pemutakhiran dimutakhirkan berikutnya direncanakan diperbarui pembaruan terakhir mutakhir
  memakai metode metodologi konsep definisi publikasi digunakan
  jumlah adalah merupakan dapat karena pembulatan mungkin
  mengetahui menyetujui disetujui hormat salam tembusan arsip lampiran contact kontak telepon telp fax email alamat
  lihat penjelasan teknis tersedia catatan lengkap sesuai valid benar ok cek dicek sudah telah terverifikasi verifikasi
  diverifikasi divalidasi validasi sementara data angka tetap evaluasi
  ada
`

const ALL = (text: string): string[] => text.split(/\s+/).filter((word) => /^[a-z\d]+$/.test(word))
/** The regency itself, its seat, province and capital: where all of its tables are of. */
const whereOf = ({ name, seat, province, provinceShort, provinceCapital }: Regency): string[] =>
  wordsOfNames(name, seat, province, ...provinceShort, provinceCapital)
export const placeWords = ofRegency((own): ReadonlySet<string> => new Set(whereOf(own)))
export const neutralWords = ofRegency(
  (own): ReadonlySet<string> => new Set([...ALL(OF_TITLES), ...whereOf(own)]),
)
export const neutralInNotes = ofRegency(
  (own): ReadonlySet<string> =>
    new Set([...neutralWords(), ...ALL(OF_NOTES), ...wordsOfNames(...own.around)]),
)

/** Names of offices, behind "Dinas" and the like. */
const OF_OFFICES =
  'pendidikan|kebudayaan|kesehatan|kependudukan|pencatatan|sipil|pekerjaan|umum|penataan|tata|ruang|pertanahan|perumahan|rakyat|kawasan|permukiman|pemberdayaan|perlindungan|masyarakat|desa|perempuan|anak|pengendalian|penduduk|keluarga|berencana|koperasi|usaha|kecil|menengah|mikro|ukm|umkm|perdagangan|perindustrian|industri|pertanian|tanaman|pangan|hortikultura|ketahanan|peternakan|perkebunan|perikanan|kelautan|kehutanan|lingkungan|hidup|perhubungan|sosial|tenaga|kerja|transmigrasi|pariwisata|pemuda|olahraga|komunikasi|informatika|statistik|persandian|perpustakaan|kearsipan|arsip|penanaman|modal|pelayanan|terpadu|pintu|perencanaan|pembangunan|daerah|penelitian|pengembangan|inovasi|riset|pendapatan|keuangan|aset|pengelola|pengelolaan|kepegawaian|sumber|daya|manusia|penanggulangan|bencana|pusat|nasional|agama|dalam|negeri|tertinggal|satu|bina|marga|cipta|karya|pengairan'
/** What offices are named after, which their tables may be called after as well: "Pertanian", "Perumahan". */
export const officeWords: ReadonlySet<string> = new Set(OF_OFFICES.split('|'))
/** Letters that no word of Indonesian begins or ends with, or digits among them: "PUTR", "PPA", "DP3A". */
const INITIALS = String.raw`(?=[a-z]+\d|([b-df-hj-np-tv-z])\1|[b-df-hj-np-tv-z]{3}|\w*[b-df-hj-np-tv-z](?<!ng|ks|ns|rs|ps)(?<=[b-df-hj-np-tv-z]{2})(?![\p{L}\d]))[a-z\d]{2,10}(?![\p{L}\d])`
export const OFFICES = new RegExp(
  String.raw`\b(?:dinas|badan|kantor|uptd?|balai)[\s:.-]+(?:${INITIALS}|puskesmas(?![\p{L}\d]))|\b(?:dinas|badan|kantor|kementerian|kemen\p{L}+|bidang|seksi|direktorat(?: jenderal)?|balai)(?:[\s,&/-]+(?:(?:dan|serta)\s+)?(?:${OF_OFFICES})(?!\p{L}))+|\bkomisi pemilihan umum\b`,
  'giu',
)
