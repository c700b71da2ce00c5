import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editFile, tinyProject } from '../../support/tiny-project'

const FILES = {
  'templat.csv': `templat,instansi,sumber,judul_id,judul_en,pengantar_id,pengantar_en
aneka,Dinas Aneka,dinas,Aneka,Sundry,Isi aneka.,Sundry figures.
ringkas,Dinas Ringkas,dinas,Ringkas,Short,Isi.,Figures.
wisata,Dinas Wisata,dinas,Wisata,Tourism,Isi wisata.,Tourism.
`,
  'lembar.csv': `templat,lembar,jenis,periode,cakupan,petunjuk_id,petunjuk_en
aneka,Isi,wilayah,tahun,semua,Isi tahun ini.,This year.
aneka,Mutasi,wilayah,bulan,desa,Isi bulan ini.,This month.
ringkas,Isi,wilayah,tahun,semua,Isi tahun ini.,This year.
wisata,Isi,titik,tahun,semua,Isi tempat.,Places.
`,
  'kolom.csv': `templat,lembar,kelompok,indikator,desimal,definisi_id,definisi_en
aneka,Isi,Keluarga,keluarga,,,
aneka,Isi,Keluarga,listrik,,,
aneka,Isi,,idm,,,
aneka,Isi,,air_minum,,,
aneka,Isi,,sawah_indeks,,,
aneka,Isi,,posyandu,,Posyandu aktif.,Active posts.
aneka,Mutasi,,lahir,,,
aneka,Mutasi,,mati,,,
aneka,Mutasi,,perubahan,,,
ringkas,Isi,,keluarga,,,
ringkas,Isi,,listrik,,,
ringkas,Isi,,idm,,,
ringkas,Isi,,air_minum,,,
ringkas,Isi,,sawah_indeks,,,
`,
  'titik.csv': `templat,lembar,kolom,judul_id,judul_en,isian,minimum,maksimum,definisi_id,definisi_en
wisata,Isi,nama,Nama,Name,teks,,,Nama.,Name.
wisata,Isi,jenis,Jenis,Kind,teks,,,Jenis.,Kind.
wisata,Isi,kode_kecamatan,Kode kecamatan,Kecamatan code,kecamatan,,,Kode.,Code.
wisata,Isi,kode_desa,Kode desa,Desa code,desa,,,Kode.,Code.
wisata,Isi,lat,Lintang,Latitude,desimal,-3.3,-1.5,Lintang.,Latitude.
wisata,Isi,lng,Bujur,Longitude,desimal,103.9,105.7,Bujur.,Longitude.
wisata,Isi,pengunjung,Pengunjung,Visitors,bilangan,0,,Pengunjung.,Visitors.
wisata,Isi,tahun,Tahun,Year,tahun,,,Tahun.,Year.
`,
  'petunjuk.csv': 'id,en\nIsi sel putih.,Fill the white cells.\n',
}

/** A row like that of `faskes`, under another id and source, without any figure. */
function withPosyandu(catalogue: string): string {
  const row = catalogue.split('\n').find((line) => line.startsWith('faskes,')) ?? ''
  return `${catalogue.trimEnd()}\n${row.replace('faskes,', 'posyandu,')}\n`
}

/** A copy of the tiny country with three templates, and an indicator that nobody has delivered yet. */
export function tinyTemplates(): string {
  const root = tinyProject()
  mkdirSync(join(root, 'templat'))
  for (const [name, text] of Object.entries(FILES)) {
    writeFileSync(join(root, 'templat', name), text)
  }
  editFile(root, 'indikator.csv', withPosyandu)
  editFile(root, 'sumber.csv', (text) => `${text}dinas,Dinas,Kiriman,2025,Fakta,,,tinggi,,\n`)
  return root
}
