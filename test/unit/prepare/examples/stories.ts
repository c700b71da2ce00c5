import { replace } from '../support/project-edits'
import { by, file, type Examples } from './example'

const FILE = 'cerita/dari-hulu.json'
const NILAI = '{nilai:99.01.01:keluarga:2021} keluarga'
const told = (instead: string) => replace(FILE, NILAI, instead)

export const STORY_EXAMPLES = {
  'cerita-nama-salah': by(
    { file: 'cerita/Cerita Baru.json' },
    file('cerita/Cerita Baru.json', '{}'),
  ),
  'cerita-alamat-salah': by({ file: FILE }, replace(FILE, '#/?', '#/petaa?')),
  'cerita-tahun-salah': by({ file: FILE }, told(NILAI.replace('2021', '1990'))),
  'cerita-sisipan-salah': by({ file: FILE }, told('{niali:99.01.01:keluarga:2021}')),
  'cerita-tanpa-angka': by({ file: FILE }, told('{nilai:99.01.01.1002:idm:2024}')),
  'cerita-dari-contoh': by({ file: FILE }, told('{nilai:99.01.01:lahir:2025}')),
  'cerita-angka-diketik': by({ file: FILE }, told('1.234 keluarga')),
} satisfies Examples
