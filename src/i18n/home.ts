import { defineMessages } from './language'

/** A unit begins the line like a sentence. */
function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const homeMessages = defineMessages({
  id: {
    map: 'Peta',
    mapLabel: 'Peta Banyuasin; tombol panah memilih wilayah, Enter membuka, Esc ke atas',
    breadcrumb: 'Jenjang wilayah',
    allKecamatan: 'semua kecamatan',
    kabupaten: (name: string) => `Kabupaten ${name}`,
    changeIndicator: 'Ganti indikator',
    chooseIndicator: 'Pilih indikator',
    year: 'Tahun',
    yearOnly: 'Data hanya untuk',
    perUnit: (unit: string, level: string, period: string) =>
      capitalise([unit, `per ${level}`].filter((part) => part !== '').join(' ')) + `, ${period}`,
    desa: 'desa',
    kecamatan: 'kecamatan',
    legend: 'Legenda',
    legendCounts: (name: string, level: string) => `${name}, jumlah ${level} per kelas`,
    legendWithin: (name: string, count: number, level: string, place: string) =>
      `${name}, ${count} ${level} di ${place}`,
    legendCircle: (name: string) => `${name}, luas lingkaran sebanding jumlah`,
    classRange: (from: string, to: string, count: number, level: string) =>
      `${from} sampai ${to}: ${count} ${level}`,
    missing: (units: string) => `Tidak ada data: ${units}`,
    missingDesa: (count: number) => `${count} desa`,
    missingKecamatan: (count: number) => `${count} kecamatan`,
    missingKelurahan: (count: number) => `${count} kelurahan`,
    and: ' dan ',
    layers: 'Lapisan peta',
    layerSchools: 'Sekolah (Dapodik 2019)',
    layerIslands: 'Pulau',
    layerKecamatan: 'Warnai per kecamatan',
    layerKecamatanOff: 'Indikator ini tidak punya angka kecamatan',
    layersPoints: 'Titik',
    layersAreas: 'Bidang',
    layersUnit: 'Satuan',
    attribution: (edition: string) => `Batas: BIG/Kemendagri via cahyadsn · Data versi ${edition}`,
    print: 'Cetak',
    table: 'Tabel',
    profile: (name: string) => `Profil ${name}`,
    compare: (name: string) => `Bandingkan ${name}`,
    sheetMore: 'Perbesar panel',
    sheetLess: 'Perkecil panel',
    rankOf: (rank: number, of: number, level: string, place: string) =>
      `Peringkat ${rank} dari ${of} ${level} di ${place}`,
    inKecamatan: (name: string) => `Kecamatan ${name}`,
    inKabupaten: 'Kabupaten Banyuasin',
    noBoundary: (count: number) => `${count} kelurahan belum punya batas di peta`,
  },
  en: {
    map: 'Map',
    mapLabel: 'Map of Banyuasin; arrow keys choose a region, Enter opens it, Esc goes up',
    breadcrumb: 'Levels of regions',
    allKecamatan: 'all kecamatan',
    kabupaten: (name: string) => `Kabupaten ${name}`,
    changeIndicator: 'Change indicator',
    chooseIndicator: 'Choose an indicator',
    year: 'Year',
    yearOnly: 'Data only for',
    perUnit: (unit: string, level: string, period: string) =>
      capitalise([unit, `by ${level}`].filter((part) => part !== '').join(' ')) + `, ${period}`,
    desa: 'desa',
    kecamatan: 'kecamatan',
    legend: 'Legend',
    legendCounts: (name: string, level: string) => `${name}, number of ${level} by class`,
    legendWithin: (name: string, count: number, level: string, place: string) =>
      `${name}, ${count} ${level} in ${place}`,
    legendCircle: (name: string) => `${name}, circle area in proportion to the count`,
    classRange: (from: string, to: string, count: number, level: string) =>
      `${from} to ${to}: ${count} ${level}`,
    missing: (units: string) => `No data: ${units}`,
    missingDesa: (count: number) => `${count} desa`,
    missingKecamatan: (count: number) => `${count} kecamatan`,
    missingKelurahan: (count: number) => `${count} kelurahan`,
    and: ' and ',
    layers: 'Map layers',
    layerSchools: 'Schools (Dapodik 2019)',
    layerIslands: 'Islands',
    layerKecamatan: 'Shade by kecamatan',
    layerKecamatanOff: 'This indicator has no kecamatan figures',
    layersPoints: 'Points',
    layersAreas: 'Areas',
    layersUnit: 'Unit',
    attribution: (edition: string) =>
      `Boundaries: BIG/Kemendagri via cahyadsn · Data edition ${edition}`,
    print: 'Print',
    table: 'Table',
    profile: (name: string) => `Profile of ${name}`,
    compare: (name: string) => `Compare ${name}`,
    sheetMore: 'Enlarge panel',
    sheetLess: 'Shrink panel',
    rankOf: (rank: number, of: number, level: string, place: string) =>
      `Rank ${rank} of ${of} ${level} in ${place}`,
    inKecamatan: (name: string) => `Kecamatan ${name}`,
    inKabupaten: 'Kabupaten Banyuasin',
    noBoundary: (count: number) => `${count} kelurahan have no boundary on the map yet`,
  },
})
