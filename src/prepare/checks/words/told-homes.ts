import { namesOrganisation } from '../../intake/personal/institution-words'
import { pointOf } from '../../intake/personal/published/told-point'
import { anyWord } from './any-word'

const NEAR = anyWord(
  'samping sebelah belakang depan seberang dekat ujung setelah sesudah selewat next_to behind opposite beside',
)
const LOOK = anyWord(
  'cat catnya bercat pagar pagarnya berpagar pintu pintunya berpintu warna hijau biru merah kuning putih ungu cokelat coklat ' +
    'nomor pertama kedua ketiga keempat kelima kelimanya green blue red yellow white painted',
)
/** Houses in which nobody in particular lives. */
const OF_ALL =
  'sakit|ibadah|produksi|pompa|susun|makan|dinas|jabatan|limas|adat|tahfi[dz]h?|singgah|baca|tunggu|potong|kemas\\p{L}*|layak|tidak layak|tak layak|bersalin|burung|walet|apung|kaca|rakit|kompos|warga|penduduk|nelayan|petani|toko|tangga|detensi|kreatif|bumn'
const HOUSE = String.raw`(?<!\p{L})rumah(?:nya)?(?!\p{L}|\s(?:${OF_ALL})(?!\p{L}))`
const OF_IT =
  '(?:panggung|kayu|papan|kecil|besar|tua|itu|ini|tersebut|pelapor|saksi|pasien|penderita|korban|penerima|bantuan|keluarga|kontrakan|yang|ada|paling|persis|tepat|berada|terletak|berdiri|di)'
/** The house in which somebody lives, and what it looks like or stands beside. */
const HOME = new RegExp(
  [
    String.raw`(?:${HOUSE}|(?<!\p{L})(?:kediaman|tempat\stinggal|tinggal)(?:nya)?)(?:\s${OF_IT}){0,4}(?:\s(?:tepi|pinggir|gang|lorong|jalan))?,?\s(?:${NEAR}|${LOOK})`,
    String.raw`(?<!\p{L})tinggal\s[^.,;\n]{0,40}(?:${NEAR})`,
    String.raw`(?<!\p{L})tinggal\sdi\s(?:lantai|atas|bawah|gang|lorong|perahu|kontrakan|kos)(?!\p{L})`,
    String.raw`(?<!\p{L})rumah\ske(?:dua|tiga|empat|lima|enam|tujuh)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:her|his)\s(?:house|home)|lives?)(?!\p{L})[^.;\n]{0,40}(?:${NEAR}|${LOOK})`,
  ].join('|'),
  'iu',
)
/** A mark beside an RT. */
const BLOCK = new RegExp(String.raw`(?:${NEAR})[^.;\n]{1,40}(?<!\p{L})R\.?[TW]\.?\s?\d`, 'iu')
const PUBLIC = anyWord(
  'sumur jalan jembatan pos_ronda pos_kamling posko posyandu taman lapangan tower menara gardu bak_sampah tps saluran drainase tanggul ' +
    'pintu_air halte loket kolam tugu plang titik_kumpul stasiun_* balai_* kantor_* masjid mushola musala',
)
const PUBLIC_THING = new RegExp(PUBLIC, 'iu')
/** "Belok kiri dari balai desa": the way to another thing. */
const LANDMARK = new RegExp(String.raw`(?:dari|ke|kiri|kanan|lewat|${NEAR})\s${PUBLIC}`, 'giu')

/** To ten metres, and to a kilometre. */
const POINT = pointOf(4)
export const ROUGH_POINT = pointOf(2)
const SPELLED_POINT =
  /(?<!\p{L})(?:koma|menit)(?!\p{L})[^;\n]{0,40}(?:lintang|selatan)[^;\n]{0,80}(?:bujur|timur|koma|menit)|lintang\s\p{L}+\skoma/iu
const SPELLED_DEGREE = /(?<!\p{L})koma\s[\p{L}\s]{2,40}(?:selatan|timur|lintang|bujur)/iu
const LIVED_IN = new RegExp(
  `${HOUSE}|${anyWord('tinggal* tempat_tinggal* kediaman* alamat* saksi pelapor pasien keluarga lives? house home')}`,
  'iu',
)

/** How points are written. */
const EXAMPLE = new RegExp(anyWord('misalnya contoh contohnya such_as for_example'), 'iu')

/** What a text says of where somebody lives: what the house looks like or stands beside, or its point. */
export function toldHome(text: string): string | null {
  const home = HOME.exec(text) ?? BLOCK.exec(text)
  if (home !== null && !PUBLIC_THING.test(text.slice(0, home.index).replace(LANDMARK, ' ')))
    return home[0]
  if (
    SPELLED_POINT.test(text) ||
    (LIVED_IN.test(text) && (ROUGH_POINT.test(text) || SPELLED_DEGREE.test(text)))
  )
    return '…'
  const isOfAll = EXAMPLE.test(text) || namesOrganisation(text) || PUBLIC_THING.test(text)
  return POINT.test(text) && !isOfAll ? '…' : null
}
