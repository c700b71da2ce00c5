import { anyOf, ofRegency, wordsOfNames } from '../../regency'
import { SURE_NAMES } from './given-names'
import { matchesOf } from '../text/matches-of'

const ADDRESS =
  /([\p{L}\d._%+-]{1,64})\s?(?:@|[[({]\s?(?:at|@)\s?[\])}])\s?((?:[\p{L}\d-]{1,63}\s?(?:\.|[[({]\s?(?:dot|titik)\s?[\])}])\s?){1,4}\p{L}{2,24})/giu
/** An office under the domain of the government, dinkes@mungilkab.go.id, also by its initials, dputr or dlhk. */
const OFFICE =
  /^(?:d[bcfgklmnpqstv]|din|disd|dis|bpb?d?s?|bap|kec|kel|desa|pem|set|rsud|pkm|puskesmas|info|humas|admin|kontak|data|walidata|pengaduan|lapor|layanan|ppid|upt|kominfo|sekretariat|satpol)[\w.-]*$/i

/** An office that has its mailbox with a public provider writes its name into it: dinkesmungil@gmail.com. */
const officeMailbox = ofRegency(({ name, kecamatan }) => {
  const regency = anyOf([name.replaceAll(' ', '')])
  // What the names of the kecamatan begin with; the usual beginnings of desa follow.
  const places = anyOf(
    kecamatan.map((one) => wordsOfNames(one)[0] ?? '').filter((one) => one.length > 3),
  )
  return new RegExp(
    String.raw`(?:^|[._-])(?:dinas|dinkes|dinsos|dinpora|dis(?:dik|bud|par|hub|nak|bun|tan|perin|perkim|dukcapil|dagperin|nakertrans|porapar|pora|kominfo|kan)|diskominfo|dukcapil|pemkab|pemda|pemdes|pemprov|kecamatan|kelurahan|puskesmas|uptd|rsud|(?:pkm|upt|bps|kpu)(?=[._\d-]|$|${regency}|kab)|bpbd|bpkad|bappeda|bkpsdm|baznas|inspektorat|setda|sekretariat|satpolpp|dpmptsp|dpmd|dprd|dpupr|kominfo|kpud|bawaslu|kodim|polres|polsek|koramil|perpustakaan|bumdes|karangtaruna|(?:kec|desa|kel)(?=[._\d-]|${regency}|${places}|suka|sumber|tanjung|muara|karang|mekar|sungai|talang|pulau|rantau|air|selat|sri))`,
    'i',
  )
})
const SOMEBODY = new RegExp(String.raw`(?<!\p{L})(?:${SURE_NAMES})(?!\p{L})`, 'iu')

/** Whether what stands before the @ names an office, and nobody in it. */
export function isOfficeMailbox(name: string): boolean {
  return officeMailbox().test(name) && !SOMEBODY.test(name.replace(/[._\d-]+/g, ' '))
}

/** The initials of an office have one vowel at most, as pupr or sipd. */
function isInitials(name: string): boolean {
  return /^[a-z]{2,5}$/i.test(name) && (name.match(/[aiueo]/gi) ?? []).length <= 1
}

/** Whether a text holds an e-mail address that is not of an office. */
export function holdsEmailAddress(text: string): boolean {
  if (!/@|[[({]\s?at\s?[\])}]/i.test(text)) return false
  for (const [, name = '', domain = ''] of matchesOf(text, ADDRESS)) {
    if (isOfficeMailbox(name)) continue
    const isOffice = OFFICE.test(name) || isInitials(name)
    if (!(/\.go\.id$/i.test(domain) && isOffice && !SOMEBODY.test(name))) return true
  }
  return false
}
