import { namesSensitiveState } from '../intake/personal/sensitive-states'
import { plainText } from '../intake/personal/plain-text'
import { escapePattern } from './escape-pattern'
import { withoutPlainNumbers } from './typed-figures'

/** Counts below this are small where no indicator says otherwise. */
const USUAL_MINIMUM = 5
/** Words of the names of guarded indicators that say nothing of what is guarded. */
const GENERAL = new Set(
  (
    'kasus baru jumlah banyaknya angka anak balita bayi ibu orang warga penduduk perempuan lakilaki terhadap ' +
    'terlapor keluarga rumah tangga dengan yang dalam menurut usia umur tahun under fives five cases case reported ' +
    'number women woman children child people persons against aged years with other total'
  ).split(' '),
)
/** What the guarded are called beside the words for illnesses. */
const BEARERS =
  'pengidap|penderita|penyandang|pasien|(?:anak|balita|bayi|budak)\\s(?:pendek|kerdil|kurus|cacat)|leprosy|tuberculosis|wasted|disabled|disability'
const PERSONS =
  'kasus|orang|jiwa|penderita|pengidap|penyandang|pasien|korban|anak(?!\\ssungai)|balita|baduta|bayi|ibu|bumil|warga|budak|murid|siswa|santri|lansia|remaja|perempuan|laki-laki|kematian|' +
  'cases?|people|persons?|patients?|victims?|child(?:ren)?|infants?|mothers?|women|woman|men|girls?|boys?|deaths?'
const WORDS: readonly (readonly string[])[] = [
  ['satu', 'sikok', 'siji', 'one', 'a single', 'sole', 'i'],
  ['dua', 'duo', 'loro', 'two', 'sepasang', 'ii', 'a pair of', 'a couple of'],
  ['tiga', 'tigo', 'telu', 'three', 'iii'],
  ['empat', 'papat', 'four', 'iv'],
  ['lima', 'limo', 'five', 'v'],
  ['enam', 'six', 'vi'],
  ['tujuh', 'seven', 'vii'],
  ['delapan', 'lapan', 'eight', 'viii'],
  ['sembilan', 'nine', 'ix'],
]
const KIND = '(?:(?:baru|lagi|new|more|other|stunted|wasted|young)\\s+)?'
/** After the subject alone and at the end: "stunting Sungai Rebo: 2". */
const ENDING = '\\s?(?:$|[.,;)!?](?!\\d))'
const NUMBERED =
  '(?:tahap|fase|prioritas|versi|seri|kelas|tipe|type|phase|grade|kategori|pasar|pos)\\s'
const ANY_PLACE =
  /(?<!\p{L})(?:[Dd]esa|[Kk]elurahan|[Dd]usun|[Kk]ampung|[Kk]ecamatan|[Pp]uskesmas|[Pp]ustu|[Pp]osyandu|[Rr][TtWw]|[Vv]illage|[Hh]amlet)\s+(?:\p{Lu}|\d)/u
/** Posyandu Mawar 2 */
const NUMBERED_NAME =
  /(?<!\p{L})(?:[Pp]uskesmas|[Pp]ustu|[Pp]osyandu|[Kk]linik|SDN?|SMPN?|SMAN?|SMKN?)(?:\s\p{Lu}\p{L}{1,20}){1,3}\s\d{1,2}(?!\d)/gu

export type SmallCountWords = {
  /** Names of the guarded indicators in every language. */
  guarded: readonly string[]
  /** Names of desa and kecamatan. */
  places: readonly string[]
  minimum: number | null
}

/** Finds small counts of what is guarded, at a place below the kabupaten, in texts of any subject. */
export class SmallCounts {
  readonly #minimum: number
  readonly #subject: RegExp
  readonly #place: RegExp
  readonly #forms: readonly RegExp[]

  constructor({ guarded, places, minimum }: SmallCountWords) {
    this.#minimum = Math.max(minimum ?? 0, USUAL_MINIMUM)
    const words = guarded.flatMap((name) => name.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    const telling = [...new Set(words)].filter((word) => !GENERAL.has(word))
    const subject = [...telling.map(escapePattern), BEARERS].join('|')
    this.#subject = new RegExp(`(?<!\\p{L})(?:${subject})(?!\\p{L})`, 'iu')
    const names = places.toSorted((a, b) => b.length - a.length).map(escapePattern)
    this.#place = new RegExp(`(?<!\\p{L})(?:${names.join('|') || '(?!)'})(?!\\p{L})`, 'gu')
    const counts = `\\d{1,2}|${WORDS.slice(0, this.#minimum - 1)
      .flat()
      .join('|')}`
    const number = `(?<![\\p{L}\\d.,]|\\d\\s|${NUMBERED})(${counts})`
    this.#forms = [
      new RegExp(`${number}\\s+${KIND}(?:${PERSONS}|${subject})(?!\\p{L})`, 'giu'),
      /(?<!\p{L})(seorang)\s+(?:\p{L}+\s+)?(?:balita|baduta|bayi|anak|ibu|warga|remaja|lansia|penderita|pengidap|penyandang|pasien|korban)(?!\p{L})/giu,
      new RegExp(`[:=]\\s*(\\d)(?:\\s+${KIND}\\p{L}{3,9})?${ENDING}`, 'gu'),
      new RegExp(`(?<!${NUMBERED})(?<=\\p{L}\\s)(\\d|sepasang|tunggal|seorang)${ENDING}`, 'giu'),
    ]
  }

  /** The first such count; null for none. `isLocal`: what it stands beside tells the place. */
  find(text: string, isLocal: boolean): string | null {
    const plain = plainText(text)
    if (!this.#subject.test(plain) && !namesSensitiveState(plain)) return null
    // "Mungil II" and "Puskesmas Muara 2" have numbers of their own.
    const rest = plain.replace(this.#place, ' ')
    if (!isLocal && rest === plain && !ANY_PLACE.test(plain)) return null
    const named = rest.replace(NUMBERED_NAME, ' ').replace(/\s+/g, ' ')
    const counted = withoutPlainNumbers(named, this.#minimum).replace(/\s+/g, ' ')
    for (const form of this.#forms) {
      for (const [, found = ''] of counted.matchAll(form)) if (this.#isSmall(found)) return found
    }
    return null
  }

  #isSmall(found: string): boolean {
    if (!/^\d+$/.test(found)) return true
    return Number(found) > 0 && Number(found) < this.#minimum
  }
}
