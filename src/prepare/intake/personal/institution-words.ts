/** Schools, mosques, groups, firms and what the public goes to. */
const ORGANISATIONS = String.raw`kelompok|poktan|gapoktan|kwt|kub|pokdakan|pokdarwis|sd|sdn|sdit|sds|mi|min|mis|smp|smpn|smps|mts|mtsn|mtss|sma|sman|smas|smk|smkn|smks|ma|man|mas|slb|slbn|tk|tkit|paud|kb|ra|tpa|tpq|pkbm|sekolah|madrasah|kampus|universitas|akademi|puskesmas|pustu|poskesdes|posyandu|polindes|rsud|rsia|rs|rsu|rumah sakit|klinik|apotek|masjid|mushol+a|musal+a|langgar|gereja|pura|vihara|pt|cv|ud|koperasi|bumdes|umkm|pondok|pesantren|ponpes|yayasan|dinas|badan|kantor|pasar|pelabuhan|dermaga|bank|upt|uptd|partai|karang taruna|panti|majelis|jembatan|toko|warung|terminal|stasiun|wisata|pantai|danau|taman|makam|museum|program|kegiatan|hotel|penginapan|rumah makan|restoran|bengkel|pabrik|gudang|spbu|polsek|polres|koramil|kua|tps|balai (?:desa|kelurahan|kampung|dusun|warga|pertemuan)`
const ORGANISATION = new RegExp(String.raw`(?:^|[^\p{L}])(?:${ORGANISATIONS})(?:[^\p{L}]|$)`, 'iu')

/** Words that a name of a region or a street follows. */
const PLACES =
  'desa|kelurahan|kecamatan|kabupaten|kec|kab|pulau|sungai|jalan|jl|jln|gang|lorong|lrg|komplek|kompleks|perumahan|kampung'
const PLACE = new RegExp(String.raw`(?<!\p{L})(?:${PLACES})(?!\p{L})`, 'iu')
/** Words that the name of an institution or a place follows. */
export const NAMED_PLACES = `${ORGANISATIONS}|${PLACES}`
/** The same with the first word of the name: Jl. Masjid, Desa Taman Sari; not of a Balai Desa. */
const PLACE_NAME = new RegExp(
  String.raw`(?<!balai )${PLACE.source}[\s.:]{0,3}(?:\p{L}{1,30})?`,
  'giu',
)
const PHRASE_END = /[:;,()\n]/

/** Whether `name`, found in a text, is part of the name of an institution: Puskesmas Siti Khadijah. */
export function isOfInstitution(text: string, name: RegExpExecArray): boolean {
  let start = name.index
  while (start >= 0 && !PHRASE_END.test(text.charAt(start))) start -= 1
  return namesInstitution(text.slice(start + 1, name.index + name[0].length))
}

/** Whether a text has words of an organisation or of a place, so that a name in it is not that of a person. */
export function namesInstitution(text: string): boolean {
  return ORGANISATION.test(text) || PLACE.test(text)
}

/** Whether a text names an organisation itself, and not only a region or a street as an address does. */
export function namesOrganisation(text: string): boolean {
  return ORGANISATION.test(text) && ORGANISATION.test(text.replace(PLACE_NAME, ' '))
}
