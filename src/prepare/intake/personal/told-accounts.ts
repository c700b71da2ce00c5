import { SURE_NAMES } from './given-names'
import { isOfficeMailbox } from './email-address'
import { namesInstitution } from './institution-words'
import { isOfficeAccount } from './person-account'
import { matchesOf } from '../text/matches-of'

const NETWORK =
  'telegram|tele|twitter|instagram|insta|ig|facebook|fb|tiktok|line|signal|discord|whatsapp|threads|youtube|yt|snapchat|linkedin'
const LINKED =
  /(?:(?:t|telegram|wa|line|m)\.me|(?:instagram|facebook|tiktok|twitter|threads|x|fb)\.(?:com|net|me)|youtube\.com\/(?=@|c\/|user\/)|linkedin\.com\/in)\/{0,1}(?:[@+~]|c\/|user\/)?([\w.-]{3,40})/giu
/** Parts of addresses of posts and pages rather than accounts. */
const PAGE =
  /^(?:watch|photo|photos|groups|pages|events|reel|reels|share|sharer|joinchat|intent|hashtag|explore|search|profile\.php|home|login|www)$/i
const LABELLED = new RegExp(
  String.raw`(?<![\p{L}\d._/])(?:${NETWORK})(?:\s?(?:id|akun|account))?(?:\s?[:=]\s?|\s)@?([a-z][\w.-]*[\d_.#-][\w#]+)`,
  'giu',
)
const OF_PERSON = new RegExp(
  String.raw`(?<![\p{L}\d._/])(?:(?:${NETWORK}|akun)\s?[:=]\s?|(?:facebook|fb|instagram|ig|tiktok|twitter|telegram)\s)(?:${SURE_NAMES})(?!\p{L})`,
  'iu',
)
const DOMAIN = /^www\.|\.(?:com|id|net|org|me)$/i
const PROVIDER = 'gmail|googlemail|yahoo|ymail|hotmail|icloud|rocketmail|protonmail'
/** Told in words: what stands there has a point or digits as no word has, or is a given name. */
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\d._-])([\p{L}\d]{1,20}(?:[._-][\p{L}\d]{1,20}){1,3}|\p{L}{2,20}\d{1,6}|(?:${SURE_NAMES}))\s{1,2}(?:di\s)?(?:${PROVIDER})(?!\p{L})`,
  'giu',
)
const ANY_PROVIDER = new RegExp(PROVIDER, 'i')
const MAILBOX = new RegExp(
  String.raw`([\p{L}\d._-]{2,40})\s{0,2}(?:@|[([{]\s?a(?:t)?\s?[)\]}]|\bat\b)\s{0,2}(?:${PROVIDER})(?!\p{L})|(?<!\p{L})(?:${PROVIDER})\s?[:=]\s?([\p{L}\d._-]{3,40})`,
  'giu',
)

function isOffice(name: string): boolean {
  return isOfficeAccount(name) || namesInstitution(name.replace(/[._\d-]+/g, ' '))
}

function tellsMailbox(text: string): boolean {
  for (const [, before, after] of matchesOf(text, MAILBOX)) {
    if (!isOfficeMailbox(before ?? after ?? '')) return true
  }
  for (const [, name = ''] of matchesOf(text, SPOKEN)) if (!isOfficeMailbox(name)) return true
  return false
}

/** Whether a text gives an account or a mailbox that is of no office, however it is written. */
export function tellsAccount(text: string): boolean {
  for (const [, name = ''] of matchesOf(text, LINKED)) {
    if (!PAGE.test(name) && !isOffice(name)) return true
  }
  for (const [, name = ''] of matchesOf(text, LABELLED)) {
    if (!DOMAIN.test(name) && !isOffice(name)) return true
  }
  if (ANY_PROVIDER.test(text) && tellsMailbox(text)) return true
  return OF_PERSON.test(text)
}
