import type { LocalizedText } from '../../../contract'
import { grouped, otherRow } from './spoken'
import type { Messages } from './message'

const SHAPE_FAULTS: Record<string, LocalizedText> = {
  open: {
    id: 'titik terakhir garis batasnya tidak kembali ke titik pertama',
    en: 'the last point of its border does not return to the first',
  },
  degrees: {
    id: 'titiknya bukan bujur dan lintang dalam derajat',
    en: 'its points are not longitude and latitude in degrees',
  },
}
const TWICE = { id: 'kodenya sudah dipakai poligon lain', en: 'another polygon has its code' }

function shapeFault(what: string | number | undefined): LocalizedText {
  return SHAPE_FAULTS[String(what)] ?? TWICE
}

/** Boundaries and points. */
export const GEOMETRY_MESSAGES = {
  'geometri-tanpa-unit': (p) => ({
    id: `Poligon "${p.found}" tidak ada di unit.csv. Perbaiki kodenya atau hapus poligonnya.`,
    en: `Polygon "${p.found}" is not a desa or kelurahan of unit.csv. Correct its code or remove it.`,
  }),
  'geometri-salah': (p) => ({
    id: `Poligon ${p.found} tidak dapat dipakai: ${shapeFault(p.what).id}. Perbaiki di aplikasi peta (misalnya QGIS), lalu jalankan npm run data -- --impor-batas <berkas>.`,
    en: `Polygon ${p.found} cannot be used: ${shapeFault(p.what).en}. Correct it in a map program (QGIS, say), then run npm run data -- --impor-batas <file>.`,
  }),
  'batas-terlalu-rinci': (p) => ({
    id: `Poligon ${p.found} punya ${grouped(p.count, 'id')} titik; paling banyak ${grouped(p.limit, 'id')}. Sederhanakan batasnya (misalnya di QGIS), lalu impor lagi.`,
    en: `Polygon ${p.found} has ${grouped(p.count, 'en')} points, at most ${grouped(p.limit, 'en')} are read. Simplify the border (in QGIS, say) and import it again.`,
  }),
  'batas-kosong': () => ({
    id: 'Tidak ada satu pun poligon desa. Jalankan npm run data -- --impor-batas <berkas>.',
    en: 'There is no polygon of any desa. Run npm run data -- --impor-batas <file>.',
  }),
  'batas-tidak-rapi': (p) => ({
    id: `Batas desa masih punya ${p.gaps} celah dan ${p.overlaps} tumpang tindih. Jalankan npm run data -- --impor-batas <berkas>.`,
    en: `The borders of the desa still have ${p.gaps} gaps and ${p.overlaps} overlaps. Run npm run data -- --impor-batas <file>.`,
  }),
  'batas-jauh-dari-kecamatan': (p) => ({
    id: `Poligon ${p.name} tidak bersentuhan dengan desa lain di kecamatannya, ${p.kecamatan}, dan lebih dari ${p.km} km dari semuanya; letaknya di antara ${p.others}. Mungkin poligon dua desa tertukar: periksa kode kedua poligon itu.`,
    en: `The polygon of ${p.name} touches no other desa of its kecamatan, ${p.kecamatan}, and lies more than ${p.km} km from all of them; it lies beside ${p.others}. Perhaps the polygons of two desa were swapped: check the codes of both.`,
  }),
  'luas-berbeda': (p) => ({
    id: `Jumlah luas poligon ${p.found} km² berbeda lebih dari 1% dari luas resmi ${p.expected} km². Periksa apakah ada poligon yang kurang atau berlebih; bila luas resminya yang keliru, perbaiki km2 di wilayah.json.`,
    en: `Polygons add up to ${p.found} km², more than 1% off the official ${p.expected} km². Check whether a polygon is missing or too many; where the official area is wrong, correct km2 in wilayah.json.`,
  }),
  'tanpa-poligon': (p) => ({
    id: `${p.name} belum punya poligon batas, jadi tidak tergambar di peta; bila baru dimekarkan, lahannya masih tergambar di ${p.type} asalnya. Tambahkan poligonnya dengan npm run data -- --impor-batas <berkas>.`,
    en: `${p.name} has no boundary polygon yet and is not drawn on the map; where it is newly split off, its land is still drawn in the ${p.type} it comes from. Add its polygon by npm run data -- --impor-batas <file>.`,
  }),
  'tetangga-wilayah-sendiri': (p) => ({
    id: `Poligon tetangga "${p.found}" adalah ${p.name} sendiri atau bagiannya, jadi berkas ini mungkin milik kabupaten lain. Isi dengan kabupaten di sekeliling ${p.name}, atau hapus poligon itu.`,
    en: `The neighbour "${p.found}" is ${p.name} itself or a part of it, so that this file may be another kabupaten's. Give the kabupaten round ${p.name}, or remove that polygon.`,
  }),
  'tetangga-menindih': (p) => ({
    id: `Poligon tetangga "${p.found}" menindih ${p.count} desa atau kelurahan: ${p.names}. Tetangga harus di luar kabupaten. Ganti atau potong poligon itu; bila desanya yang salah letak, perbaiki batas/desa.geojson.`,
    en: `The neighbour "${p.found}" lies over desa or kelurahan (${p.count}): ${p.names}. Neighbours must lie outside the kabupaten. Replace or cut that polygon; where the desa are misplaced, correct batas/desa.geojson.`,
  }),
  'tetangga-jauh': (p) => ({
    id: `Tidak satu pun poligon tetangga berada dalam ${p.margin} derajat dari kabupaten, jadi berkas ini mungkin milik kabupaten lain. Isi dengan kabupaten di sekelilingnya; bila memang tidak bertetangga darat, hapus berkas ini.`,
    en: `No neighbour lies within ${p.margin} degrees of the kabupaten, so that this file may be another kabupaten's. Give the kabupaten round it; where there is no land round it, remove this file.`,
  }),
  'titik-beda-kecamatan': (p) => ({
    id: `${p.count} sekolah bertitik di kecamatan lain daripada yang disebut, jadi tidak dihitung untuk desa: NPSN ${p.found}. Perbaiki lat dan lng-nya, atau kode_kecamatan.`,
    en: `Schools that lie in another kecamatan than stated and are not counted for a desa: ${p.count} (NPSN ${p.found}). Correct their lat and lng, or kode_kecamatan.`,
  }),
  'titik-di-luar': (p) => ({
    id: `${p.count} sekolah bertitik di luar kabupaten, jadi tidak dihitung untuk desa: NPSN ${p.found}. Perbaiki lat dan lng-nya, mungkin tertukar.`,
    en: `Schools that lie outside the kabupaten and are not counted for a desa: ${p.count} (NPSN ${p.found}). Correct their lat and lng, perhaps swapped.`,
  }),
  'titik-tidak-dipakai': (p) => ({
    id: `Titik "${p.found}" jatuh di ${p.actual || 'luar kabupaten'}, bukan di ${p.expected} menurut alamatnya, jadi tidak dipakai. Perbaiki lat dan lng, atau kode_desa dan kode_kecamatan bila alamatnya yang salah.`,
    en: `The point of "${p.found}" lies in ${p.actual || 'no desa of the kabupaten'}, not in ${p.expected} of its address, so it is not used. Correct lat and lng, or kode_desa and kode_kecamatan where the address is wrong.`,
  }),
  'bentuk-beda-nama': (p) => ({
    id: `"${p.name}" tertulis ${p.found}, padahal namanya ${p.expected}. Perbaiki jenjangnya, atau nama sekolahnya.`,
    en: `"${p.name}" is given as ${p.found}, but its name says ${p.expected}. Correct the kind, or the name of the school.`,
  }),
  'pusat-di-luar-wilayah': (p) => ({
    id: `Titik kota "${p.name}" (${p.point}) tidak terletak di ${p.expected} (${p.code}), padahal jarak diukur ke titik itu. Perbaiki lat dan lng, atau kode bila wilayahnya yang salah.`,
    en: `The point of the town "${p.name}" (${p.point}) does not lie in ${p.expected} (${p.code}), and distances are measured to it. Correct lat and lng, or kode where the region is wrong.`,
  }),
  'pusat-tanpa-batas': (p) => ({
    id: `Kode "${p.code}" untuk kota "${p.name}" tidak punya batas. Isi kode wilayah di batas/desa.geojson (desa, kelurahan, atau kecamatannya), atau kabupaten tetangga di batas/tetangga.geojson.`,
    en: `Code "${p.code}" of the town "${p.name}" has no boundary. Give the code of a region in batas/desa.geojson (desa, kelurahan or their kecamatan), or of a neighbouring kabupaten in batas/tetangga.geojson.`,
  }),
  'sekolah-beda-jenjang': (p) => ({
    id: `Sekolah NPSN ${p.npsn}, "${p.name}", tertulis ${p.found}, sedangkan ${p.other} menulis ${p.expected}. Periksa NPSN-nya, lalu perbaiki jenjang di berkas yang salah.`,
    en: `The school with NPSN ${p.npsn}, "${p.name}", is given as ${p.found}, but ${p.other} gives it as ${p.expected}. Check the NPSN, then correct the kind in the file that is wrong.`,
  }),
  'sekolah-beda-kecamatan': (p) => ({
    id: `Sekolah NPSN ${p.npsn}, "${p.name}", tertulis di Kecamatan ${p.found}, sedangkan ${p.other} menulis ${p.expected}, dan yang satu bukan pemekaran yang lain. Periksa NPSN-nya, lalu perbaiki kode_kecamatan di berkas yang salah.`,
    en: `The school with NPSN ${p.npsn}, "${p.name}", is given in Kecamatan ${p.found}, but ${p.other} gives it in ${p.expected}, and the one was not split from the other. Check the NPSN, then correct kode_kecamatan in the file that is wrong.`,
  }),
  'puskesmas-beda-kecamatan': (p) => ({
    id: `"${p.name}" tertulis di ${p.found}, padahal tempat yang memberinya nama ada di ${p.expected}. Perbaiki kode_kecamatan dan kode_desa, atau namanya.`,
    en: `"${p.name}" is given for ${p.found}, but the place it is named after lies in ${p.expected}. Correct kode_kecamatan and kode_desa, or the name.`,
  }),
  'titik-kosong': (p) => ({
    id: `${p.count} sekolah tanpa koordinat, jadi tidak dihitung untuk desa: NPSN ${p.found}. Isi lat dan lng-nya bila diketahui.`,
    en: `Schools without coordinates, which are not counted for a desa: ${p.count} (NPSN ${p.found}). Fill in their lat and lng where they are known.`,
  }),
  'tabel-tempat-tidak-ada': (p) => ({
    id: `Tidak ada baris judul dengan kolom ${p.expected}. Pakai templat disporapar, atau tambahkan baris judul itu.`,
    en: `There is no heading row with the columns ${p.expected}. Use the template disporapar, or add that heading row.`,
  }),
  'tempat-direvisi': (p) => ({
    id: `"${p.found}" sudah tertulis di ${otherRow(p, 'id')}; baris yang kemudian ini yang dipakai. Bila bukan tempat yang sama, bedakan namanya.`,
    en: `"${p.found}" is already given in ${otherRow(p, 'en')}; this later row is used. Where they are two places, give them two names.`,
  }),
} satisfies Messages
