import { ofRegency, wordsOfNames } from '../../../regency'
import { LISTED_WORDS, neutralInNotes } from '../../sayings/neutral-words'
import { namesInstitution } from '../institution-words'
import { isName } from '../person-states'
import type { IsPlace } from '../personal-kinds'
import { AID } from './households'
import { tellsState } from './person-facts'
import { matchesOf } from '../../text/matches-of'

/** Regions are known here even where no list of places is at hand. */
const kecamatanWords = ofRegency(({ kecamatan, seat, around, province, provinceCapital }) => {
  return new Set(wordsOfNames(...kecamatan, seat, ...around, province, provinceCapital))
})
/** Those of whom a name may follow without a word between: Keluarga Dulhamid, Warga Kartolowati. */
const HEAD =
  /^(?:Warga|Pasien|Penderita|Penyintas|Korban|Pelapor|Terlapor|Pelaku|Tersangka|Terdakwa|Keluarga|Anak|Adik|Kakak|Istri|Isteri|Suami|Janda|Duda|Cucu|Bayi|Balita|Siswa|Siswi|Petani|Nelayan|Buruh|Lansia|Saudara|Bapak|Ayah|Nenek|Kakek|Beasiswa|Bantuan|Kemudian|Namun|Lalu|Kini|Juga|Dan|Kasus|Utang|Hutang|Tunggakan|Ditahan|Cerai|Peserta|Penerima|Data|Catatan|Ket|Nama|Daftar|Contoh)\s+(?=\p{Lu})/u
/**
 * What Indonesian puts before and behind words, and no name begins or ends with: bermukim, menurun,
 * pemulung, pelayanan, bangunan; what English ends a word of many or of doing with.
 */
const FORMED =
  /^(?:ber|ter|meng|meny|mem|men)\p{L}{4,}|^(?:pra|pasca|swa|tuna|antar|multi)\p{L}{5,}|^pe(?!rm|rt|tr|i|ng?ki)\p{L}{5,}|\p{L}{3,}(?:kan|annya|isasi|isme|itas|tion|ment|ness|ings?|ers)$/iu
/** Verbs, which a name may follow: Dikumpulkan Wartini. */
const VERB = /^(?:di|me[mn]|meng|meny|ber|ter)\p{Ll}{4,}\s+(?=\p{Lu})/iu
/** Those groups and things that titles and sentences begin with and that are no more than a word. */
const NOUNS = new Set(
  (
    'bangunan pohon kelapa sawit karet kopi kapal speedboat perahu candi situs prasasti tradisi budaya tari kain songket ' +
    'festival lomba gagasan komunitas forum gerakan lembaga organisasi serikat partai muslimat aisyiyah fatayat ' +
    'muhammadiyah pramuka baznas tagana karang hari dharma bhayangkari persit asuh presiden menteri wali anggota dewan ' +
    'hakim jaksa rektor direktur imam pendeta pastor kapolres kapolda kapolsek dandim danramil pangdam sekda sekdes plt ' +
    'pertamina pelindo perhutani telkom sampoerna belanda jepang kesultanan limas adat tahfidz bari singgah ibadah ' +
    'baca potong kaca produksi susun panggung burung ikan udang harimau gajah buaya hutan lahan tanah kebun sawah bank ' +
    'kas call center admin layanan posko halo ketuk indonesia bangsa dunia jawa bali sunda melayu bugis madura minang ' +
    'batak transmigran sejahtera harapan inti pajak kendaraan bermotor luar rawat umum jalan bencana kebakaran lalu ' +
    'lintas korupsi tipikor gugat talak hidup mati mahasiswi duafa dhuafa yatim piatu veteran marbot difabel honorer ' +
    'imigrasi presisi lapas rutan polri tni kodim regent mayor governor patients victims the world ' +
    'kemerdekaan emas perak proklamasi islam kristen natal idul gotong siaga posyandu proyek kredit ' +
    'bunda bayangkan mari yuk ayo terima selamat mohon harap bagi bila kala sang para tak bukan kita anda wisata cagar ' +
    'lahir meninggal penghargaan adipura bus truk sinyal listrik jaringan angin kabut asap api musim kemarau hujan ' +
    'undang perempuan kaum klub atap sumur alam budidaya sultan raden pangeran pahlawan jenderal kolonel kapten ' +
    'longsor gempa puting beliung tenggelam hanyut begal usaha ahli basarnas bulog tapir orangutan kancil kucing anjing ' +
    'children people women men tani kandung tiri apung dagang laut niaga ' +
    'daring kreatif mandiri cerdas pintar terbaik muda tua hijau merah putih buruh ojek penghulu rakyat baik buruk kemiskinan inflasi ekonomi'
  ).split(/\s+/),
)
const LISTED = new Set(LISTED_WORDS.split(' '))
const SHORTEST = 4

function isKnown(word: string, isPlace: IsPlace): boolean {
  const small = word.toLowerCase()
  return (
    NOUNS.has(small) ||
    LISTED.has(small) ||
    neutralInNotes().has(small) ||
    kecamatanWords().has(small) ||
    FORMED.test(small) ||
    tellsState(word) ||
    isPlace(word)
  )
}

/** Whether a phrase begins with a name of a place: Hulu Jaya Barat. */
function beginsAsPlace(words: readonly string[], isPlace: IsPlace): boolean {
  return words.some((_, at) => isPlace(words.slice(0, at + 1).join(' ')))
}

/**
 * Whether a phrase of words with capitals is a name that no place, institution, title, subject of a table
 * or word of Indonesian by its form explains. `isPlace`: known names of regions.
 */
export function isUnexplained(phrase: string, isPlace: IsPlace): boolean {
  let name = phrase.trim().replace(/['’.-]+$/, '')
  while (HEAD.test(name) || VERB.test(name)) {
    if (isPlace(name)) return false
    name = name.replace(HEAD, '').replace(VERB, '')
  }
  const words = name.split(/\s+/)
  if ((words[0] ?? '').length < SHORTEST || !isName(name, isPlace)) return false
  return !beginsAsPlace(words, isPlace) && !words.some((word) => isKnown(word, isPlace))
}

/** Capitals and numbers right before a name, or one small word, that make it one of an institution: SMP Dewi Sartika. */
const BEFORE_IT = /(?:(?:[\p{Lu}\d][\p{Lu}\d.]*|\p{Ll}+)\s){1,2}$/u

/** The same of a name in a text, with what stands right before it. */
function isUnexplainedAt(text: string, from: number, name: string, isPlace: IsPlace): boolean {
  const at = text.indexOf(name, from)
  const before = BEFORE_IT.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? ''
  return !namesInstitution(before) && isUnexplained(name, isPlace)
}

const NAME = String.raw`(?<![\p{L}\d.'’-])(\p{Lu}[\p{Ll}'’]{2,}(?:\s\p{Lu}[\p{L}'’.]*){0,6})`
const COUNT =
  '(?:\\d{1,2}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|one|two|three|four|five|six)'
export const CHILDREN = String.raw`${COUNT}\s(?:orang\s)?anak`
export const DIGIT_WORD =
  '(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus)'
/** Of an account, behind a name. */
export const DIGITS = String.raw`[\s,:(]{1,3}\d(?:[ .-]?\d){8,19}(?!\d)`
/** Words in capitals too, in patterns that tell names by theirs. */
const anyCase = (words: string): string =>
  words.replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
/** What is given to one: aid for the poor, a scholarship, what helps a body. */
export const GIFT = anyCase(`(?:${AID}|beasiswa|kursi roda|alat bantu|kaki palsu|tongkat|santunan)`)
const AIDED = new RegExp(String.raw`(?<!\p{L})${GIFT}(?!\p{L})`, 'iu')
const WHEN = String.raw`(?:(?:sudah|telah|masih|kini|belum|akhirnya|sedang|pernah|juga|tidak|yang|lalu|ikut|jatuh|is|was|has|had)\s){0,2}`
const AGE = String.raw`(?:\d{1,3}|${DIGIT_WORD}(?:\s${DIGIT_WORD}){0,4})\s(?:th|thn|tahun|bulan|years?)(?!\s(?:ke atas|ke bawah|terakhir)|\p{L})`
/** Those born before 1900 are history. */
const DAY = String.raw`\d{1,2}[\s\-/.]{1,2}(?:\d{1,2}|\p{L}{3,9})[\s\-/.]{1,2}(?:(?:19|20)\d\d|\d\d)(?!\d)`
const OF_PERSON =
  '(?:[Ww]arga|[Aa]nak|[Oo]rang|[Pp]asien|[Kk]orban|[Ii]bu|[Bb]apak|[Pp]ria|[Ww]anita|[Pp]erempuan|[Ll]elaki|[Ll]aki-laki|[Nn]elayan|[Pp]etani|[Ss]isw[ai]|[Bb]alita|[Bb]ayi|[Gg]uru|[Ss]eseorang|[Pp]emuda|[Bb]uruh|[Ll]ansia|[Nn]enek|[Kk]akek|[Pp]enderita|[Pp]enyintas|[Pp]elapor)'
const FALLEN = String.raw`(?:[Pp]asien|[Pp]enderita|[Pp]enyintas|[Kk]orban|[Pp]elapor|[Tt]erlapor|[Pp]elaku(?!\s[Uu]saha)|[Tt]ersangka|[Tt]erdakwa|[Pp]atient|[Vv]ictim|[Ss]urvivor)`

/** What is told of one person alone, so that the words with a capital beside it are a name whichever they are. */
const OF_ONE: readonly RegExp[] = [
  // Before the name: who suffers, reports, is held, owes, owns, is helped.
  String.raw`(?<!\p{L})${FALLEN}(?:\s(?:\p{Ll}{3,12}|\p{Lu}{2,5})){0,2}(?:\s(?:bernama|named)\s|,\s|\s?:\s?)${NAME}`,
  // "Korban Tenggelam" is a title.
  String.raw`(?<!\p{L})${FALLEN}(?:\s(?:\p{Ll}{3,12}|\p{Lu}{2,5})){0,2}\s${NAME}(?=,?\s\p{Ll})`,
  String.raw`(?<!\p{L})${OF_PERSON}(?:\s\p{Ll}{3,12}){0,2}\s(?:yang\s)?(?:bernama|namanya)\s${NAME}`,
  String.raw`(?<!\p{L})(?:[Rr]umah|[Kk]ebun|[Ss]awah|[Ll]ahan|[Tt]anah|[Mm]otor|[Mm]obil|[Pp]elat|[Pp]erahu|[Tt]ernak|[Ss]api|[Kk]ambing|[Ww]arung|[Gg]ubuk|[Aa]kun|[Nn]omor)(?:\s[\p{L}\d]{1,12}){0,4}\s(?:milik|kepunyaan)\s${NAME}`,
  String.raw`(?<!\p{L})(?:[Tt]unggakan|[Uu]tang|[Hh]utang)\s(?:(?:PBB|pajak|iuran|air|listrik|JKN|BPJS)\s)?${NAME}`,
  String.raw`(?<!\p{L})(?:[Dd]itahan|[Dd]itangkap|[Dd]icari|[Hh]ilang|[Mm]eninggal|[Ww]afat|[Cc]erai)\s?:\s${NAME}`,
  String.raw`(?<!\p{L})(?:[Jj]anda|[Dd]uda|[Ii]st(?:e)?ri|[Ss]uami|[Aa]nak dari|[Cc]ucu|[Mm]enantu|[Kk]eponakan|[Aa]nak kandung|[Kk]eluarga almarhum(?:ah)?)\s${NAME}`,
  String.raw`(?<!\p{L})(?:[Gg]aji|[Pp]enghasilan|[Uu]pah)\s${NAME}\s(?:hanya\s|cuma\s|sebesar\s)?(?:Rp|sebulan|\d)`,
  String.raw`(?<!\p{L})[Kk]asus\s${NAME}\s(?:dicabut|disidang\p{L}*|diputus|dihentikan|dilaporkan)`,
  String.raw`(?<!\p{L})[Rr]umah\s(?:milik\s)?${NAME}\s(?:(?:yang|telah|sudah|akan)\s)?(?:di(?:bedah|bongkar|perbaiki|sita)|roboh|terbakar|hanyut|ambruk)(?!\p{L})`,
  String.raw`(?<!\p{L})[Kk]eluarga\s${NAME}\s(?:mengungsi|miskin|tinggal|terlilit|hidup|menerima\s${GIFT})(?!\p{L})`,
  String.raw`(?<!\p{L})(?:[Bb]ayar|[Tt]ransfer|[Ss]etor|[Kk]irim)\s(?:ke|kepada)\s${NAME}${DIGITS}`,
  String.raw`(?<!\p{L})(?:[Hh]ubungi|[Kk]ontak)\s${NAME}\s(?:di rumah|lewat|melalui|untuk|pada|HP|WA)`,
  String.raw`(?<!\p{L})[Uu]lang [Tt]ahun\s(?:untuk\s|kepada\s)?${NAME},\s${AGE}`,
  // After it: what somebody is, has lived through, or gets.
  String.raw`${NAME}\s${WHEN}(?:lumpuh|buta(?!\s(?:aksara|huruf))|tuli|bisu|pikun|hamil|keguguran|melahirkan|bersalin|meninggal|wafat|dimakamkan|dipasung|ditahan|ditangkap|dipenjara|masuk penjara|mencuri|kabur|bercerai|cerai|menikah|pindah agama|dirawat|sembuh|putus sekolah|hidup sendiri|tinggal sendiri|sebatang kara|di gubuk|tinggal di gubuk|punya utang|berutang|berhutang|menunggak|divaksin|mengungsi|diperkosa|dilecehkan|membunuh|selingkuh|dipecat|di(?:pukul|aniaya|cabuli|gugat cerai)|is pregnant|is a widow|gave birth)(?!\p{L})`,
  String.raw`${NAME}\s${WHEN}(?:menerima|(?:men)?dapat(?:kan)?|memperoleh|received?|receives|gets?)\s(?:a\s)?${GIFT}(?!\p{L})`,
  String.raw`${NAME}[\s,(]{1,3}${WHEN}(?:(?:ber)?u(?:mur|sia)|aged?)\s${AGE}`,
  String.raw`${NAME}\s?[,(]\s?${AGE}[\s,)]{1,3}(?:korban|pasien|penderita|penyintas|victim|janda|duda|warga)(?!\p{L})`,
  String.raw`${NAME}[\s,(]{1,3}(?:yang\s)?(?:lahir|born)\s(?:(?:di|in)\s\p{Lu}|(?:pada\s|on\s|tanggal\s)?${DAY}|(?:(?:pada\s)?tahun\s|in\s)?(?:19|20)\d\d(?!\d))`,
  String.raw`${NAME}(?:[\s,(]{1,3}|\s)(?:seorang\s)?(?:ibu|ayah|bapak|janda|duda)\s(?:dari\s|beranak\s)?${CHILDREN}(?!\p{L})`,
  String.raw`${NAME}[\s,(]{1,3}(?:seorang\s)?(?:janda|duda|yatim|piatu|ODGJ|ODHA|disabilitas)(?:\s?[,.)]|$)`,
  String.raw`${NAME}\s(?:dan|beserta|bersama)\s(?:suami|istri|isteri|anak(?:-anak)?|cucu|ibu)nya(?!\p{L})`,
].map((pattern) => new RegExp(pattern, 'gu'))
const GIVEN = new RegExp(
  String.raw`(?<!\p{L})(?:(?:di(?:berikan|salurkan|serahkan|bagikan)\s)?(?:kepada|untuk)|given to)\s${NAME}`,
  'gu',
)
const SUFFERS = new RegExp(
  String.raw`${NAME}\s${WHEN}(?:menderita|mengidap|terkena|terinfeksi|kena|karena|suffers from)\s([^.;,\n]{2,40})`,
  'gu',
)
/** Of a relative of one who is known by office. */
const OF_OFFICER =
  /(?<!\p{L})(?:anak|istri|suami|cucu|menantu)\s(?:kandung|tiri|angkat)\s(?:dari\s)?(?:(?:pak|bu|ibu|bapak)\s)?(?:kades|kadus|camat|lurah|bupati|sekdes|kepala|ketua)(?!\p{L})/iu

/** Whether a name that no list has stands where only that of one person can. `isPlace`: known names of regions. */
export function tellsOfUnlisted(text: string, isPlace: IsPlace): boolean {
  if (OF_OFFICER.test(text)) return true
  if (!/\p{Lu}\p{Ll}\p{Ll}/u.test(text)) return false
  for (const pattern of OF_ONE) {
    for (const { 1: name = '', index } of matchesOf(text, pattern)) {
      if (isUnexplainedAt(text, index, name, isPlace)) return true
    }
  }
  for (const { 1: name = '', index } of matchesOf(text, GIVEN)) {
    const before = text.slice(Math.max(0, index - 60), index)
    const sentence = before.split(/[.!?;\n]/).at(-1) ?? ''
    if (AIDED.test(sentence) && isUnexplainedAt(text, index, name, isPlace)) return true
  }
  return matchesOf(text, SUFFERS).some(
    ({ 1: name = '', 2: illness = '', index }) =>
      tellsState(illness) && isUnexplainedAt(text, index, name, isPlace),
  )
}
