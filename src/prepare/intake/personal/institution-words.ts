/** Names of schools, mosques, groups, firms, places: a name that has one of these is not a person. */
const INSTITUTION =
  /(?:^|[^\p{L}])(?:desa|kelurahan|kecamatan|kabupaten|kec|kab|kelompok|poktan|gapoktan|kwt|kub|pokdakan|pokdarwis|sd|sdn|sdit|sds|mi|min|mis|smp|smpn|smps|mts|mtsn|mtss|sma|sman|smas|smk|smkn|smks|ma|man|mas|slb|slbn|tk|tkit|paud|kb|ra|tpa|tpq|pkbm|sekolah|madrasah|kampus|universitas|akademi|puskesmas|pustu|poskesdes|posyandu|polindes|rsud|rsia|rs|rsu|rumah sakit|klinik|apotek|masjid|mushol+a|musal+a|langgar|gereja|pura|vihara|pt|cv|ud|koperasi|bumdes|umkm|pondok|pesantren|ponpes|yayasan|dinas|badan|kantor|pulau|sungai|pasar|pelabuhan|dermaga|bank|upt|uptd|partai|karang taruna|panti|majelis|jalan|jl|jln|gang|lorong|lrg|komplek|kompleks|jembatan|perumahan|kampung|toko|warung|terminal|stasiun|wisata|pantai|danau|taman|makam|museum|program|kegiatan)(?:[^\p{L}]|$)/iu

/** Whether `name`, found in a text, is part of the name of an institution: Puskesmas Siti Khadijah. */
export function isOfInstitution(text: string, name: RegExpExecArray): boolean {
  const before = text.slice(0, name.index + name[0].length)
  const phrase = before.slice(before.slice(0, name.index + 1).search(/[^:;,()\n]*$/))
  return namesInstitution(phrase)
}

export function namesInstitution(text: string): boolean {
  return INSTITUTION.test(text)
}
