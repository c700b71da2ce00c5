import { anyOf, ofRegency } from '../../regency'
import { REACH_WORDS, TELEPHONE_WORDS } from './contact-words'
import { namesInstitution } from './institution-words'
import { matchesOf } from '../text/matches-of'

const SITE =
  /(?:t|telegram|wa|line)\.me\/|(?:instagram|facebook|tiktok|twitter|linkedin|threads|x)\.(?:com|net)\/|fb\.(?:com|me)\/|m\.me\//i
const ACCOUNT =
  /(?:(?:t|telegram|wa|line|m)\.me\/|(?:instagram|facebook|tiktok|twitter|linkedin|threads|x)\.(?:com|net)\/|fb\.(?:com|me)\/)(?:[@+~]|in\/|message\/|ti\/p\/[~@]?)?([\w.-]{3,40})|(?<![\p{L}\d._/@])@([a-z][\w.]{2,29})/giu
/** Offices, places and groups write their name or office into the account. */
const OFFICE =
  /sumatera|indonesia|official|resmi|humas|info|admin|pemkab|pemda|kominfo|ppid|bupati|bpbd|bps|bmkg|dis(?:dik|perin|hub|dag|bud|dukcapil|kominfo|porapar|kes|sos|bun|pora)|din(?:as|kes|sos)|bapp?eda|kabupaten|kecamatan|kelurahan|desa|puskesmas|pkm|rsud|rumahsakit|klinik|posyandu|sekolah|sd(?:n|it)?_?\d|smp|sma(?:n|_|\d)|smk|kampus|univ|polres|polsek|kodim|koramil|bumdes|karangtaruna|masjid|wisata|pesona|dprd|kpu|bawaslu|partai|news|berita|media|pt_|cv_/i
/** Names of the regency, its seat and its province as accounts write them, without spaces. */
const ofPlaces = ofRegency(({ name, seat, province, provinceShort, provinceCapital }) => {
  const names = [name, seat, province, ...provinceShort, provinceCapital]
  return new RegExp(anyOf(names.map((one) => one.replaceAll(' ', ''))), 'i')
})
/** Words that a number or an account of one person follows. */
const CONTACT = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${TELEPHONE_WORDS}|${REACH_WORDS}|dm|chat|telegram|tele|ig|instagram|fb|facebook|tiktok|akun)\b`,
  'iu',
)

/** Whether a name of an account is that of an office, a place or a group. */
export function isOfficeAccount(name: string): boolean {
  return OFFICE.test(name) || ofPlaces().test(name)
}

/** Whether a text holds an account at a network that is of no office. Paths of maps and posts are none. */
export function holdsAccount(text: string): boolean {
  if (!text.includes('@') && !SITE.test(text)) return false
  for (const [, linked, handle] of matchesOf(text, ACCOUNT)) {
    const name = linked ?? handle ?? ''
    if (!isOfficeAccount(name) && !namesInstitution(name.replace(/[._\d]+/g, ' '))) return true
  }
  return false
}

/** Whether words beside an account say that a person is reached by it. */
export function invitesContact(text: string): boolean {
  return CONTACT.test(
    text.replace(/(?<![\w.-])(?:https?:\/\/)?[\w.-]+\.(?:me|com|net)\/\S*/gi, ' '),
  )
}
