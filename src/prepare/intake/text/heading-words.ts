/** "75+", "≥ 75" and "75 tahun ke atas" alike are "75 atas": without it they would be the age of 75 alone. */
function foldOpenRanges(text: string): string {
  return text
    .replace(/(?:≥|>=)\s*(\d+)/g, '$1 atas')
    .replace(/(?<!\d)(\d+)(\s+tahun)?\s*(?:\+(?!\s*\d)|\bke\s?atas\b)/g, '$1 atas$2')
}

/**
 * A heading without case, accents, punctuation and line breaks: "Desa/Kelurahan\n" and
 * "desa_kelurahan" are both "desa kelurahan". The percent sign is a word of its own, and "75+" is "75 atas".
 */
export function headingWords(text: string): string {
  return foldOpenRanges(
    text
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase(),
  )
    .replaceAll('%', ' % ')
    .replace(/[^\p{Letter}\p{Number}%]+/gu, ' ')
    .trim()
}

export const PARENTHESES = /[([]([^()[\]]*)[)\]]/g

/** What stands in the parentheses of a text, as written. */
export function parenthesised(text: string): string[] {
  return [...text.matchAll(PARENTHESES)].map(([, said = '']) => said)
}

/** What a column is for when it holds no indicator. */
export type Role =
  | { kind: 'code'; list: 'any' | 'kemendagri' | 'bps'; level: 'desa' | 'kecamatan' | null }
  | { kind: 'name'; level: 'desa' | null }
  | { kind: 'kecamatan' | 'year' | 'month' | 'informative' | 'total' | 'unit' }

export type RoleOf = (heading: string) => Role | null

const DESA = [
  ...['desa', 'kelurahan', 'kel', 'desa kelurahan', 'kelurahan desa', 'desa kel', 'kel desa'],
  ...['desa dan kelurahan', 'desa atau kelurahan', 'kelurahan dan desa'],
  ...['ds', 'ds kel', 'kel ds'],
]
const WHOLE_CODE = ['', 'wilayah', 'wil', 'unit', 'adm', 'administrasi', 'daerah']

function roles(): Map<string, Role> {
  const found = new Map<string, Role>()
  const add = (role: Role, headings: readonly string[]) => {
    for (const heading of headings) found.set(heading.trim(), role)
  }
  for (const stem of ['kode', 'kd', 'id']) {
    for (const [level, places] of [
      [null, stem === 'id' ? WHOLE_CODE.slice(1) : WHOLE_CODE],
      ['desa', DESA],
      ['kecamatan', ['kecamatan', 'kec']],
    ] as const) {
      for (const place of places) {
        const plain = `${stem} ${place}`.trim()
        add({ kind: 'code', list: 'any', level }, [plain, plain.replaceAll(' ', '')])
        for (const bps of [`${plain} bps`, `${stem} bps ${place}`]) {
          add({ kind: 'code', list: 'bps', level }, [bps])
        }
        for (const office of ['kemendagri', 'dagri', 'mendagri', 'permendagri']) {
          const list = 'kemendagri'
          add({ kind: 'code', list, level }, [`${plain} ${office}`, `${stem} ${office} ${place}`])
        }
      }
    }
  }
  const names = DESA.flatMap((place) => [place, `nama ${place}`, `nm ${place}`])
  add({ kind: 'name', level: 'desa' }, [...names, 'nmdesa', 'namadesa'])
  const mixed = ['nama', 'wilayah', 'nama wilayah', 'nama unit', 'nama daerah', 'daerah']
  const within = ['kecamatan', 'kec'].flatMap((place) => DESA.map((inner) => `${place} ${inner}`))
  add({ kind: 'name', level: null }, [...mixed, ...within])
  const kecamatan = [
    'kua kecamatan',
    'kecamatan',
    'kec',
    'nama kecamatan',
    'nama kec',
    'nmkec',
    'namakecamatan',
  ]
  add({ kind: 'kecamatan' }, kecamatan)
  add({ kind: 'year' }, ['tahun', 'thn', 'th', 'tahun data', 'periode', 'year'])
  const dated = ['data tahun', 'keadaan tahun', 'kondisi tahun', 'thn data', 'th data']
  const ofWhat = ['keadaan', 'pendataan', 'survei', 'referensi', 'anggaran', 'ajaran', 'pelajaran']
  add({ kind: 'year' }, [...dated, ...ofWhat.map((what) => `tahun ${what}`)])
  // A part of the year beside it, or no year at all: both are told row by row.
  add({ kind: 'year' }, ['periode data', 'semester', 'triwulan', 'kuartal', 'caturwulan'])
  add({ kind: 'month' }, ['bulan', 'bln'])
  add({ kind: 'unit' }, ['satuan'])
  add({ kind: 'total' }, ['jumlah', 'total', 'jml', 'jumlah total', 'total jumlah'])
  const about = ['no', 'nomor', 'no urut', 'nomor urut', 'keterangan', 'ket', 'catatan', 'sumber']
  // How many places a row is made of, which is no figure of any of them.
  const counts = ['jumlah', 'jml', 'banyaknya'].flatMap((count) =>
    DESA.map((place) => `${count} ${place}`),
  )
  about.push('ibu kota', 'ibukota', 'ibu kota kecamatan', 'ibukota kecamatan')
  const above = [
    ...['provinsi', 'prov', 'propinsi', 'kabupaten', 'kab', 'kabupaten kota'],
    ...['kab kota', 'kabkota', 'kota kabupaten', 'kota kab', 'kabupaten atau kota'],
  ]
  const outer = above.flatMap((place) => [place, `nama ${place}`, `kode ${place}`, `kd ${place}`])
  add({ kind: 'informative' }, ['', ...about, ...outer, ...counts])
  return found
}

const ROLES = roles()

/** The role of a column by what everybody calls it; null when it may be an indicator. */
export function builtInRole(heading: string): Role | null {
  return ROLES.get(headingWords(heading)) ?? null
}
