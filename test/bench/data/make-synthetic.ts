import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { boundariesText, gridAreaKm2, middleOf, neighboursText } from './synthetic-boundaries.ts'
import {
  catalogueText,
  componentsText,
  settingsText,
  sourcesText,
  SYNTHETIC_SOURCE,
} from './synthetic-catalogue.ts'
import { desaOf, KABUPATEN, kecamatanCode, type Size } from './synthetic-size.ts'
import { tableTexts } from './synthetic-tables.ts'

function unitsText(size: Size): string {
  const bps = (code: string): string => code.replaceAll('.', '')
  const kecamatan = Array.from({ length: size.kecamatan }, (_, row) => {
    const code = kecamatanCode(row)
    return `${code},Kecamatan ${String(row + 1)},kecamatan,${KABUPATEN},${bps(code)},`
  })
  const desa = desaOf(size).map(
    ({ code, name, row }) => `${code},${name},desa,${kecamatanCode(row)},${bps(code)},`,
  )
  return [
    'kode,nama,jenis,induk,kode_bps,pemekaran_dari',
    `${KABUPATEN},Sintetis,kabupaten,,9801,`,
    ...kecamatan,
    ...desa,
    '',
  ].join('\n')
}

/** One school in every second desa. */
function schoolsText(size: Size): string {
  const rows = desaOf(size).flatMap(({ row, column }, index) => {
    if (index % 2 === 1) return []
    const [lng, lat] = middleOf(row, column).map((value) => value.toFixed(5))
    return [`${String(index)},SD ${String(index)},SD,negeri,${kecamatanCode(row)},${lat},${lng}`]
  })
  return ['npsn,nama,bentuk,status,kode_kecamatan,lat,lng', ...rows, ''].join('\n')
}

const REPAIR = {
  berkas: 'sintetis.geojson',
  luasSebelumKm2: 0,
  celahSebelum: 0,
  tumpangTindihSebelum: 0,
  luasSesudahKm2: 0,
  celahSesudah: 0,
  tumpangTindihSesudah: 0,
}

/** Writes a whole `data/` folder at `root`; the same size gives the same bytes. */
export function makeSynthetic(root: string, size: Size): void {
  const files = new Map([
    ['wilayah.json', settingsText(size, gridAreaKm2(size))],
    ['unit.csv', unitsText(size)],
    ['komponen.csv', componentsText()],
    ['sumber.csv', sourcesText(size)],
    ['indikator.csv', catalogueText(size)],
    ['kategori.csv', 'indikator,kode,label_id,label_en,padanan\n'],
    ['pita.csv', 'indikator,dari,sampai,label_id,label_en\n'],
    ['kaitan.csv', 'indikator,rumus,toleransi\n'],
    [
      'periksa-luar.csv',
      'tabel,ukuran,pembanding,ukuran_pembanding,tingkat,cara,batas,judul_id,judul_en,alasan_id,alasan_en\nnilai/*,,,,,tidak-ada,,,,Sintetis.,Synthetic.\n',
    ],
    [
      'ralat.csv',
      'edisi_dari,edisi_sampai,indikator,keterangan_id,keterangan_en,perbaikan_id,perbaikan_en\n',
    ],
    ['seri/kabupaten.csv', 'indikator,tahun,nilai,sumber,kepercayaan,status,catatan\n'],
    ['seri/putus.csv', 'indikator,setelah,alasan_id,alasan_en\n'],
    ['titik/sekolah.csv', schoolsText(size)],
    ['titik/pulau.csv', 'kode,nama,lat,lng,berpenduduk\n98.01.40001,Pulau,-2.1,104.1,tidak\n'],
    [
      'titik/wisata.csv',
      `nama,jenis,kode_kecamatan,kode_desa,sumber\nTugu,sejarah,${kecamatanCode(0)},,${SYNTHETIC_SOURCE}\n`,
    ],
    ['batas/desa.geojson', boundariesText(size)],
    ['batas/tetangga.geojson', neighboursText(size)],
    ['batas/laporan.json', JSON.stringify(REPAIR, null, 2) + '\n'],
  ])
  for (const [name, text] of tableTexts(size)) files.set(`nilai/${name}`, text)
  for (const [name, text] of files) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
}
