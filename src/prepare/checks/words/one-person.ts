import { NAMED_PLACES } from '../../intake/personal/institution-words'
import { matchesOf } from '../../intake/text/matches-of'
import { anyWord } from './any-word'
import { ALSO_NAMES } from './dictionary'
import { KIN, OFFICES, TRADES } from './person-words'

const FURTHER_PLACES =
  'dusun|kota|provinsi|tani|tim|klub|regu|kader|blok|kios|gedung|aula|ruang|gunung|bukit|teluk|kapal|tambak|festival|lomba|piala|operasi|gerakan|aplikasi|merek|produk|batik|kain|kopi|beras|sanggar|posbindu|pkk|dasawisma|varietas|jenis|kelas'
/** Posyandu Mawar, Jalan Mawar dan Melati, Posyandu Mawar 1, Melati 2. */
const IN_PLACE = new RegExp(
  String.raw`(?<!\p{L})(?:${NAMED_PLACES}|${FURTHER_PLACES})\.?\s(?:(?:dan|serta|atau|\p{Lu}[\p{L}\d]*|\d{1,3})[,/]?\s){0,6}$`,
  'iu',
)
const MODAL = anyWord(
  'sudah telah belum tidak sedang akan pernah sering juga kini masih selalu kerap',
)
const BEGINS = /(?:^|[.!?:;\n•]\s*|\s[-–]\s)["'(]?$/u
/** Letters around a name that tell whose it is. */
const NEAR = 120
const CAPITAL_BEFORE = /\p{Lu}[\p{L}\d]*[\s-]$/u
const CAPITAL_AFTER = /^[\s-](?:\p{Lu}|\d)/u
const WORD = /\p{L}[\p{L}']*/gu
const SMALL =
  /(?<!\p{L})(?!(?:dan|di|ke|dari|atau|untuk|per|menurut|serta|bagi|oleh|pada|and|of|the|in|by|for|to|per)(?!\p{L}))\p{Ll}{2,}/u

/** What follows a name at the head of a sentence, and no lamp, month or flower. */
const AGED = /^,?\s?\(\s?\d{1,3}\s?(?:th|thn|tahun)?\s?\)|^,\s(?:\d{1,3}|(?:ber)?u(?:mur|sia))\s/u
const TOLD_AS = new RegExp(
  `^,\\s(?:seorang\\s)?${anyWord(`${KIN} ${TRADES} ibu bapak ayah yang si kelas`)}`,
  'iu',
)
const HIS_KIN = anyWord(`${KIN} ibu bapak ayah`.replaceAll(/(?= |$)/g, 'nya'))
/** With a relative, or with what no thing does. */
const LIKE_ONE = new RegExp(
  String.raw`^\s(?:(?:dan|bersama|dengan)\s${HIS_KIN}|(?:${MODAL}\s)?${anyWord('suka gemar pandai rajin malas sabar marah sedih senang ingin mau takut malu batal bohong berbohong lupa lapar mengaku menangis menikah sakit lives forgets')})`,
  'iu',
)
/** Words that lead to a name and begin a sentence with a capital. */
const LEADS =
  /^["'(]?(?:menurut|foto|gambar|tanya|tanyakan|kata|bersama|untuk|oleh|dari|kepada|hubungi|temui|cari|rumah|terima kasih|selamat|sumber|dan|dengan|saat|ketika|karena|photo|by|from|ask|with)\s$/iu
/** Written with a capital in every sentence. */
const ALWAYS_CAPITAL = new Set(['islam', 'bumi'])

/**
 * Whether a word that is a name too stands with a capital where no sentence and no name of a place begins, or is
 * told as a person is: of an age, or with a trade behind it.
 */
export function namesByWord(text: string): boolean {
  const isTitle = !SMALL.test(text)
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const small = word.toLowerCase()
    if (word === small || word === word.toUpperCase() || !ALSO_NAMES.has(small)) continue
    if (ALWAYS_CAPITAL.has(small)) continue
    const before = text.slice(Math.max(0, index - NEAR), index)
    const after = text.slice(index + word.length, index + word.length + NEAR)
    if (IN_PLACE.test(before) || CAPITAL_AFTER.test(after)) continue
    if ([AGED, TOLD_AS, LIKE_ONE].some((one) => one.test(after))) return true
    const isPair = /\p{Lu}\p{Ll}+\s(?:dan|and)\s$/u.test(before)
    if (isTitle && !isPair) continue
    if (!BEGINS.test(before) && (LEADS.test(lastPart(before)) || !CAPITAL_BEFORE.test(before)))
      return true
  }
  return false
}

const lastPart = (text: string): string => text.split(/(?<=[.!?:;\n])\s*/u).at(-1) ?? ''

/** A word at the head of a sentence, and what follows it where a person is told of. */
const HEAD = new RegExp(
  String.raw`(?:^|[.!?:;\n]\s*)["'(]?(\p{L}{3,})(?=\s(?:${anyWord('yang dari di tidak belum sudah masih pernah sering sedang kini telah juga selalu si')}|dan\s\p{Lu}|(?:me|ber|ter|ke|di)\p{L}{3}|${anyWord('pulang minum makan gagal lari kawin tidur pindah masuk jatuh kena sakit punya tinggal hilang takut malu mau ikut mandi main pergi')}))`,
  'giu',
)

function beginsWithName(text: string): boolean {
  return matchesOf(text, HEAD).some(([, word = '']) => {
    return word !== word.toLowerCase() && ALSO_NAMES.has(word.toLowerCase())
  })
}

/** A relative of somebody who is known by an office or a trade, or the only one of that kin. */
const RELATIVE = new RegExp(
  String.raw`${anyWord(KIN)}(?:\s${anyWord('kandung tiri angkat ipar mertua pertama kedua ketiga dari si pak bu ibu bapak almarhum* seorang')}){0,2}\s${anyWord(`${OFFICES} penjaga pemilik penjual tukang bidan ketua imam modin operator bendahara pak bu almarhum*`)}|${anyWord('anak putra putri cucu')}\s${anyWord('bungsu sulung tunggal kandung tiri angkat semata_wayang')}|${anyWord('ibu bapak ayah adik kakak orang_tua')}\s${anyWord('mertua ipar kandung tiri angkat')}`,
  'iu',
)
/** The relatives who stand beside an officer in public. */
export const BESIDE_OFFICE = new RegExp(
  String.raw`(?:didampingi|bersama|beserta)\s${anyWord('istri suami')}(?:nya)?|${anyWord('istri suami')}\s${anyWord('bupati wakil_bupati gubernur')}(?=,?\s${anyWord('membuka meninjau meresmikan menghadiri memimpin menutup menyerahkan mengajak')})|${anyWord('bersama_keluarga')}`,
  'giu',
)
const ONE = new RegExp(
  [
    String.raw`(?<!\p{L})satu-satunya\s(?:\p{Ll}+\s)?${anyWord(`${KIN} ${TRADES} penderita pasien orang keluarga penyandang korban pengidap penganut pemeluk ibu bapak`)}`,
    String.raw`(?<!\p{L})(?:hanya\s)?(?:satu|1)\s(?:orang\s)?${anyWord('ibu anak bayi warga keluarga orang pasien penderita kakek nenek guru siswa rumah(?!_sakit|_makan|_ibadah|_susun|_adat) kasus pemuda perempuan lelaki korban')}(?!\s(?:per|dari|untuk|dan|atau|hingga|sampai|tiap|setiap)(?!\p{L}))`,
    String.raw`(?<!\p{L})(?:seorang|seseorang|beliau|dia|ia|almarhum(?:ah)?|inisial|berinisial|he|she|his|her|him|someone)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:si|sang)\s\p{L}`,
    String.raw`(?<!\p{L})(?:suami|istri|isteri|anak|bapak|ibu|ayah|mertua|menantu|tetangga|pacar|saudara|adik|kakak|tangan|kaki|mata|payudara|kandungan|perut|otak|rahim|kepala|wajah|tubuh|badan|petugas|pemilik|penjaga|guru|pacar|nama|penghasilan|gaji|bayi|menantu|majikan|atasan|penghuni|pasien|lengan|penyewa)nya(?!\p{L})`,
    String.raw`(?<!\p{L})yang\s(?:sehari-hari|biasa(?:nya)?|menjual|berjualan|bekerja\s(?:di|sebagai)|tinggal|rumahnya|dulu|dahulu|bertugas|bertato|jaringnya|memelihara|berbaju)(?!\p{L})`,
    String.raw`(?:${anyWord(`${TRADES} ${OFFICES} orang`)})(?:\s\p{L}+){0,5}\s(?:itu|tersebut)(?!\p{L})`,
    String.raw`\(\s?\d{1,2}\s?(?:th|thn|tahun)?\s?\)`,
    String.raw`(?<!\p{L})(?:R\.?T|R\.?W)\.?\s?\d`,
    String.raw`(?<!\p{L})(?:the|a|an)\sonly\s(?:one|family|woman|man|person|child|teacher|patient|villager|resident|household)`,
  ].join('|'),
  'iu',
)
const ANY_TRADE = new RegExp(
  anyWord(
    `${TRADES} ${OFFICES} ${KIN} ibu bapak keluarga the_head the_wife the_teacher the_midwife a_teacher the_boatman the_nurse the_doctor a_nurse a_boy a_girl a_woman a_man the_woman the_man`,
  ),
  'iu',
)

const OFFICE_ROOMS =
  /(?<!\p{L})(?:kantor|rumah dinas) (?:camat|lurah|bupati|gubernur|kepala desa|kades)(?!\p{L})/giu

/** Relatives of those in office, and the only one of whom something is told: nothing else need be said of them. */
const ALONE = new RegExp(
  String.raw`(?<!\p{L})(?:satu-satunya|hanya\s(?:ada\s)?(?:satu|seorang))\s${anyWord(`${KIN} warga orang keluarga rumah(?!_sakit|_makan|_ibadah|_susun|_adat) penderita pasien penyandang pengidap penganut pemeluk ibu bapak penghuni korban`)}`,
  'iu',
)

/** Whether a text singles somebody out, so that it may be known who is meant. */
export function singlesOut(text: string): boolean {
  return ALONE.test(text) || namesRelative(text)
}

function namesRelative(text: string): boolean {
  return RELATIVE.test(text.replace(BESIDE_OFFICE, ' '))
}

/** Whether a text speaks of a single person, however that person is told. */
export function tellsOfOne(text: string): boolean {
  return ONE.test(text) || namesByWord(text) || beginsWithName(text) || namesRelative(text)
}

/** Whether a text has a word for persons, of whom one may be meant. */
export function mayTellOfOne(text: string): boolean {
  return ANY_TRADE.test(text.replace(OFFICE_ROOMS, ' '))
}
