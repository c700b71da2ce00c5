import { replace } from '../support/project-edits'
import { by, type Examples } from './example'

const FILE = 'kios.json'
const dates = (lines: string) =>
  replace(FILE, '"pengumuman": [\n    {', `"pengumuman": [\n    {\n      ${lines},`)

export const KIOSK_EXAMPLES = {
  'kios-waktu-salah': by({ file: FILE }, replace(FILE, '60', '2')),
  'kios-tanggal-salah': by({ file: FILE }, dates('"dari": "2026-02-30"')),
  'kios-tanggal-terbalik': by(
    { file: FILE },
    dates('"dari": "2030-02-01", "sampai": "2030-01-01"'),
  ),
  'kios-pengumuman-lewat': by({ file: FILE }, dates('"sampai": "2001-01-01"')),
} satisfies Examples
