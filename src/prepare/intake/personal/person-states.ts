import { ofRegency, wordsOfNames } from '../../regency'
import { namesInstitution, namesOrganisation } from './institution-words'
import { namesSensitiveState } from './sensitive-states'

const LONGEST = 120
/** Words for one who is in a state, and for being in it. The first need no illness beside them. */
const BEARER =
  /(?<!\p{L})(?:(odha|odgj|odmk)|pengidap|penderita|penyandang|pasien|suspek|mengidap|menderita|terinfeksi|terjangkit|terpapar|reaktif|positif)(?!\p{L})/iu
const TITLE =
  /^(?:a\.?\s?\/?n\b\.?|pak|bu|ibu|bapak|sdr|sdri|saudara|saudari|mbak|mas|kak|nenek|kakek)\.?\s+(?=\p{L})/iu
const NAME = String.raw`\p{Lu}[\p{L}']{2,}(?:\s+\p{Lu}[\p{L}'.]*){0,3}`
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u')
const BLOCK = String.raw`(?<!\p{L})[Rr]\.?[TtWw](?!\p{L})\.?\s?:?\s?\d`
const ANY_BLOCK = new RegExp(BLOCK, 'u')
const ILLNESS = /^(?:\s+\p{L}[\p{L}-]*){0,4}[\s).]*(?:[,(]?\s*(?:rt|rw|dusun|desa)\b.*)?$/iu
const LABELLED =
  /^(?:\s+[\p{L}-]+){0,3}?[\s:,]+(?:a\.?\s?\/?n\.?|atas nama|bernama|namanya)[\s:]+(?!bupati|kepala|dinas|camat)\p{L}{3}/iu
const AFTER_COLON = new RegExp(String.raw`^(?:\s+[\p{L}-]+){0,3}\s*:\s*(${NAME})[\s.]*$`, 'u')
const BEFORE_BLOCK = new RegExp(String.raw`^\s+(${NAME})[\s,(]+${BLOCK}`, 'u')

/** Words for groups of people, for what is counted or done, and for the lie of the land: no names of persons. */
const NO_NAME = new Set(
  (
    'jumlah jml banyak banyaknya cakupan persentase persen data daftar rekap kasus total angka target realisasi ' +
    'capaian jenis rata rasio tingkat usia umur status hasil skrining screening tes uji layanan bantuan dana ' +
    'program obat ruang kamar hak tempat rumah nomor kode tahun bulan semester triwulan nama tabel kolom sumber ' +
    'catatan estimasi prevalensi insiden temuan suspek terduga kontak populasi sampel spesimen donor darah ' +
    'laki perempuan pria wanita anak anak-anak remaja pemuda lansia dewasa balita baduta bayi neonatus bumil ibu ' +
    'bapak ayah suami istri pasangan keluarga kepala siswa pelajar mahasiswa santri guru dosen pekerja pegawai ' +
    'karyawan buruh petani nelayan pedagang pemilih penduduk warga masyarakat orang individu jiwa penerima kader ' +
    'atlet tenaga relawan kelompok waria lsl wps wbp psk penasun napi narapidana tahanan catin calon pelanggan ' +
    'hamil menyusui nifas bersalin melahirkan baru lama lain lainnya berat ringan sedang ada tidak nihil belum ' +
    'sudah masih telah akan dapat perlu semua seluruh sebagian para setiap tiap salah satu yang dan dengan untuk ' +
    'dari pada sembuh meninggal mati hidup aktif paru ekstra ginjal gagal jantung dipasung terlantar fisik mental ' +
    'ganda sensorik intelektual dusun wilayah zona blok muara tanjung teluk talang air rawa bukit marga tebing ' +
    'ujung upang suka sri mekar karang rantau lubuk pangkalan simpang selat parit jalur kota provinsi ' +
    'puskesmas pos poli rawat inap kunjungan rujukan januari februari maret april mei juni juli agustus september ' +
    'oktober november desember camat lurah kades kadus bupati ketua sekretaris bendahara dokter bidan perawat mantri ' +
    'babinsa polisi ia dia mereka kami kita beliau mayoritas beberapa sejumlah sapi kambing ternak kerbau ayam padi ' +
    'siapa banjir umum anonim swasta negeri negara pemerintah nihil kosong rahasia mandiri darurat asal dua tiga empat ' +
    'lima enam tujuh delapan sembilan kas miskin jadi bila jika kalau saat ketika karena keduanya lebih kurang ' +
    'hampir sekitar hanya sangat kronis asuh bhayangkari bekerja presiden menteri'
  ).split(' '),
)
const ownWords = ofRegency(({ name }): ReadonlySet<string> => new Set(wordsOfNames(name)))
/** Nouns of doing and being: pelayanan, penemuan, kematian, perawatan. */
export const ABSTRACT = /^(?:pe|ke|per)\p{L}{3,}an$/iu

/** Of so many or of somebody's: sisanya, ratusan, sepertiganya. */
const SHARE =
  /nya$|^(?:belasan|puluhan|ratusan|ribuan|jutaan|separuh|setengah|sepertiga|seperempat)$/iu

export function isName(phrase: string, isPlace: (text: string) => boolean): boolean {
  const name = phrase.replace(TITLE, '')
  if (!WHOLE_NAME.test(name) || isPlace(name) || namesInstitution(name)) return false
  return !name.split(/\s+/).some((word) => {
    const isShort = /^\p{Lu}{2,3}$/u.test(word)
    const small = word.toLowerCase()
    return (
      isShort ||
      NO_NAME.has(small) ||
      ownWords().has(small) ||
      ABSTRACT.test(word) ||
      SHARE.test(word) ||
      namesSensitiveState(word)
    )
  })
}

/**
 * Whether a text in plain characters says of a name that its bearer is ill, disabled or the like, without
 * further context: "Fulan pengidap HIV", "ODGJ: Fulan". `isPlace`: known names of regions.
 */
export function namesBearer(text: string, isPlace: (text: string) => boolean): boolean {
  if (text.length > LONGEST) return false
  const found = BEARER.exec(text)
  if (found === null) return false
  const before = text.slice(0, found.index).replace(/[\s,:;(-]+$/, '')
  const after = text.slice(found.index + found[0].length)
  const needsNone = found[1] !== undefined
  if (LABELLED.test(after)) return true
  if (before === '' || /^(?:kasus|nama)$/i.test(before)) {
    const colon = AFTER_COLON.exec(after)?.[1]
    const block = needsNone ? BEFORE_BLOCK.exec(after)?.[1] : undefined
    return [colon, block].some((name) => name !== undefined && isName(name, isPlace))
  }
  return (needsNone || namesSensitiveState(after)) && ILLNESS.test(after) && isName(before, isPlace)
}

/** Whether a text gives somebody with a title and the RT of the house: "Bu Fulanah RT 04". */
export function namesResident(text: string, isPlace: (text: string) => boolean): boolean {
  const title = TITLE.exec(text)?.[0]
  if (title === undefined) return false
  const name = BEFORE_BLOCK.exec(` ${text.slice(title.length)}`)?.[1]
  return name !== undefined && isName(name, isPlace)
}

/** Whether a text gives the RT or RW of somewhere. */
export function namesBlock(text: string): boolean {
  return ANY_BLOCK.test(text)
}

const HOUSE = new RegExp(
  String.raw`${BLOCK}[\d\s/.,RTWrtw:-]{0,40}(?:(?:[Nn][Oo](?:mor)?\b\.?\s*)(?:rumah\s*)?|[Rr]umah\s*(?:[Nn]o(?:mor)?\b\.?)?\s*)\d{1,4}(?![\d/]|\s*[Tt](?:ahun|h))`,
  'u',
)

/** Whether a text gives the number of a house in an RT, and not of an institution. */
export function namesHouse(text: string): boolean {
  return HOUSE.test(text) && !namesOrganisation(text)
}
