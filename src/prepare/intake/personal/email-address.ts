const ADDRESS =
  /([\p{L}\d._%+-]{1,64})\s?(?:@|[[({]\s?(?:at|@)\s?[\])}])\s?((?:[\p{L}\d-]{1,63}\s?(?:\.|[[({]\s?(?:dot|titik)\s?[\])}])\s?){1,4}\p{L}{2,24})/giu
/** An office under the domain of the government: dinkes@banyuasinkab.go.id. */
const OFFICE =
  /^(?:din|disd|dis|bpb?d?s?|bap|kec|kel|desa|pem|set|rsud|pkm|puskesmas|info|humas|admin|kontak|ppid|upt|kominfo|sekretariat|satpol)[\w.-]*$/i

/** Whether a text holds an e-mail address that is not of an office of the government. */
export function holdsEmailAddress(text: string): boolean {
  if (!/@|[[({]\s?at\s?[\])}]/i.test(text)) return false
  for (const [, name = '', domain = ''] of text.matchAll(ADDRESS)) {
    if (!(/\.go\.id$/i.test(domain) && OFFICE.test(name))) return true
  }
  return false
}
