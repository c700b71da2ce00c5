import { SECTIONS_FILE as FILE } from '../../../../src/prepare/read/read-sections'
import { replace } from '../support/project-edits'
import { by, type Examples } from './example'

const AGES = '"angkaPembuka": {'

export const SECTION_EXAMPLES = {
  'bagian-indikator-tidak-dikenal': by(
    { file: FILE, column: 'peran › jumlahKeluarga' },
    replace(FILE, '"jumlahKeluarga": "keluarga"', '"jumlahKeluarga": "kelurga"'),
  ),
  'bagian-umur-tidak-dikenal': by(
    { file: FILE, column: 'kelompokUmur › bersama' },
    replace(FILE, AGES, `"kelompokUmur": { "bersama": "umr" },\n  ${AGES}`),
  ),
  'bagian-terlalu-panjang': by(
    { file: FILE, column: 'bagian › panel › kabupaten' },
    replace(FILE, '"pdrb", "idm"', '"pdrb", "idm", "faskes", "listrik"'),
  ),
  'bagian-indikator-dua-kali': by(
    { file: FILE, column: 'bagian › panel › semua › butir ke-4' },
    replace(FILE, '"keluarga", "luas", "idm"]', '"keluarga", "luas", "penduduk"]'),
  ),
  'bagian-kategori': by(
    { file: FILE, column: 'bagian › panel › kabupaten › butir ke-3' },
    replace(FILE, '"pdrb", "idm"', '"air_minum", "idm"'),
  ),
} satisfies Examples
