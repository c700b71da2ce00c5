import { anyOf, ofRegency } from '../../regency'
import { SURE_NAMES } from './given-names'

/** What the head of a letter says beside the number of its office. */
const OFFICE =
  /\b(?:fax|faks|faksimil[ei]?|kode ?pos|website|dinas|bidang|sub ?bag(?:ian)?|seksi|kantor|perkantoran|kompleks?|badan|pemerintah|pemkab|pemda|sekretariat|puskesmas|rsud|kecamatan|kelurahan|jalan|jl|jln)\b/i
/** Letterheads end with the seat of the regency. */
const ofSeat = ofRegency(({ seat }) => new RegExp(String.raw`\b${anyOf([seat])}\b`, 'i'))
/** A line of an office that the public is asked to call. */
const SERVICE =
  /\b(?:call ?cent(?:er|re)|hotline|pengaduan|layanan|lapor|halo|posko|psc ?119|ambulan[s]?|gawat darurat|informasi publik|ppid|humas)\b/i
/** The whole of a row of a letterhead: "TELP : (0711) 891072 KOTA". */
const LINE_ALONE =
  /^(?:telp|telepon|telpon|tlp|tel|phone)\b[\s.:/]*\(?0[2-79]\d{1,2}\)?[\s.-]{0,3}\d{3}[\d\s-]{0,8}$/i
/** A name of a person, a title before one, or the house. */
const SOMEBODY = new RegExp(
  String.raw`(?<!\p{L})(?:${SURE_NAMES}|bu|ibu|pak|bapak|bpk|sdri?|rumah(?! sakit)|rmh|pribadi)(?!\p{L})`,
  'iu',
)

/** Whether a fixed line in a text is that of an office, as a letterhead gives it. */
export function isOfOffice(text: string): boolean {
  return (
    (OFFICE.test(text) || ofSeat().test(text) || LINE_ALONE.test(text.trim())) &&
    !SOMEBODY.test(text)
  )
}

/** Whether a mobile number in a text is a line of an office for the public. */
export function isServiceLine(text: string): boolean {
  return SERVICE.test(text) && !SOMEBODY.test(text)
}
