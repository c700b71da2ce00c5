/** Ways to say what the catalogue counts, by the word that it has for it. */
export const SAME_SUBJECT: Readonly<Record<string, string>> = {
  penduduk: 'penduduk|jiwa|warga(?! binaan| belajar)|population',
  siswa: 'siswa|siswi|murid|peserta didik|anak didik|pelajar|pd|pupils|students',
  guru: 'ptk guru|guru|tenaga pendidik|pendidik|pengajar|teachers',
  keluarga: 'kepala keluarga|keluarga|kk|families|households',
  balita: 'anak balita|balita|anak (?:di )?bawah lima tahun|under fives',
  sekolah: 'satuan pendidikan|lembaga pendidikan|sekolah|schools',
  pemilih: 'pemilih|dpt|dps|voters',
  puskesmas: 'puskesmas(?! pembantu)',
  pustu: 'puskesmas pembantu|pustu',
}

/** Whom tables of offices count beside what the catalogue has. */
const OTHERS = [
  ...['pencari kerja', 'pencaker', 'tenaga kerja', 'angkatan kerja', 'pekerja migran', 'pekerja'],
  ...['tki', 'pmi', 'buruh', 'karyawan', 'pegawai', 'aparatur', 'perangkat desa', 'aparat desa'],
  ...['pengangguran', 'pasien', 'penderita', 'anggota', 'pengurus', 'peserta', 'akseptor'],
  ...['pelanggan', 'nasabah', 'korban', 'pengungsi', 'penyandang', 'disabilitas', 'difabel'],
  ...['odgj', 'jemaah', 'jamaah', 'calon haji', 'ibu hamil', 'bumil', 'ibu', 'orang tua'],
  ...['pasangan usia subur', 'pus', 'wus', 'remaja', 'pemuda', 'yatim', 'bayi', 'baduta'],
  ...['batita', 'mahasiswa', 'dosen', 'santri', 'narapidana', 'warga binaan', 'warga belajar'],
  ...['tahanan', 'wisatawan', 'pengunjung', 'transmigran', 'petani', 'nelayan', 'pembudidaya'],
  ...['peternak', 'pedagang', 'kader', 'relawan', 'penyuluh', 'atlet', 'penerima', 'pemohon'],
  ...['wajib pajak', 'tenaga kesehatan', 'tenaga medis', 'tenaga kependidikan', 'kunjungan'],
  ...['tenaga (?!pendidik|listrik|surya|air|angin|uap|diesel)\\p{L}+', 'pendatang'],
  ...['rumah tangga', 'ruta', 'pelaku', 'umkm', 'wirausaha', 'janda', 'duda', 'lulusan', 'calon'],
  ...['job seekers', 'patients', 'workers', 'members', 'customers'],
]
/** Those that stand beside what they divide too ("guru PNS dan non PNS"), which `partsSaid` judges. */
const OTHERS_OR_PARTS = ['asn', 'pns', 'cpns', 'pppk', 'p3k', 'honorer', 'lansia', 'lanjut usia']

export const OTHER_SUBJECTS = [...OTHERS, ...OTHERS_OR_PARTS].toSorted(
  (a, b) => b.length - a.length,
)
export const IS_PART: ReadonlySet<string> = new Set(OTHERS_OR_PARTS)

/** Names of programmes, papers and ages in which the word for a subject counts none. */
export const NO_SUBJECTS =
  /\b(?:keluarga berencana|kartu keluarga|(?:industri|usaha|sampah|limbah) rumah tangga|(?:sensus|registrasi|register|administrasi|pengendalian|proyeksi) penduduk|(?:wali|tahun) (?:murid|siswa)|kepala sekolah|(?<=\b(?:usia|putus|lama|luar|belum|tidak) )sekolah)\b/g

/** Right behind a subject these make it fewer: "guru bersertifikat". */
export const QUALIFIER =
  /^(?:aktif|lulus|baru|putus|pindahan|miskin|sejahtera|prasejahtera|pra|rentan|rawan|penggerak|inti|kontrak|sukarela|magang|sertifikasi|pengguna|pemilik|meninggal|sakit|gizi|kurus|stunting|obesitas|wasting|rusak|binaan|percontohan|dengan|tidak|belum|bukan|muslim|islam|kristen|katolik|hindu|buddha|kawin|asing|usulan|dampingan|berisiko|bersertifi\p{L}*|berprestasi|terlatih|terdampak|terakreditasi)$/u
/** In a title, other than in a name of a file, any such word does: "berpenghasilan", "teraliri". */
export const VERBAL = /^(?:ber|ter)\p{L}{4,}$/u

/** Words that say where figures are from or where people live, and leave nobody out. */
export const NEUTRAL =
  /^(?:terdaftar|tercatat|terdata|terlapor|terinci|terdapat|tersedia|tersebut|tersebar|terkini|terbaru|terakhir|terhadap|terdiri|termasuk|terpadu|terpilah|berada|berdomisili|bertempat|berlokasi|bertugas|bersama|beserta|bersumber|berjalan|berupa|bernama|beroperasi|bermukim|berasal|ada|diolah|dilaporkan|dihimpun|dikumpulkan|didata|dimiliki|dihitung|dicatat|disajikan|dirinci|tinggal|menetap|bermukim|menjadi|mendiami|menghuni)$/
