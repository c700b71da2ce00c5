/** Names of schools, mosques, groups, firms, places: a name that has one of these is not a person. */
const INSTITUTION =
  /(?:^|[^\p{L}])(?:desa|kelurahan|kecamatan|kabupaten|kec|kab|kelompok|poktan|gapoktan|kwt|kub|pokdakan|pokdarwis|sd|sdn|sdit|sds|mi|min|mis|smp|smpn|smps|mts|mtsn|mtss|sma|sman|smas|smk|smkn|smks|ma|man|mas|slb|slbn|tk|tkit|paud|kb|ra|tpa|tpq|pkbm|sekolah|madrasah|kampus|universitas|akademi|puskesmas|pustu|poskesdes|posyandu|polindes|rsud|rsia|rs|rsu|rumah sakit|klinik|apotek|masjid|mushol+a|musal+a|langgar|gereja|pura|vihara|pt|cv|ud|koperasi|bumdes|umkm|pondok|pesantren|ponpes|yayasan|dinas|badan|kantor|pulau|sungai|pasar|pelabuhan|dermaga|bank|upt|uptd|partai|karang taruna|panti|majelis|jalan|jl|jln|gang|lorong|lrg|komplek|kompleks|jembatan|perumahan|kampung|toko|warung|terminal|stasiun|wisata|pantai|danau|taman|makam|museum|program|kegiatan)(?:[^\p{L}]|$)/iu

const PHRASE_END = /[:;,()\n]/

/** Whether `name`, found in a text, is part of the name of an institution: Puskesmas Siti Khadijah. */
export function isOfInstitution(text: string, name: RegExpExecArray): boolean {
  let start = name.index
  while (start >= 0 && !PHRASE_END.test(text.charAt(start))) start -= 1
  return namesInstitution(text.slice(start + 1, name.index + name[0].length))
}

export function namesInstitution(text: string): boolean {
  return INSTITUTION.test(text)
}
