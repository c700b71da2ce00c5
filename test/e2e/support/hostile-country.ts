import { execFile } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const TINY = 'test/fixtures/tiny/data'

/** Sets `window.pwned` wherever it becomes markup. */
const MARKUP = `<img src=x onerror="window.pwned='image'"><script>window.pwned='script'</script>`

/** Letters of a name; `npm run data` takes none longer. */
const LONGEST = 120

/** Texts that somebody wrote in bad faith or by mistake. */
export const HOSTILE = {
  kabupaten: `Mungil</title><svg onload="window.pwned='svg'">`,
  markup: `Hulu ${MARKUP}`,
  words: `Hilir ${'di tepi sungai yang panjang sekali '.repeat(14)}`.slice(0, LONGEST).trim(),
  image: `"><img src=x onerror=window.pwned=1>`,
  emoji: '👩‍👩‍👧‍👦 Kota 🏝️ Baru',
  formula: `=cmd|' /C calc'!A0`,
  rightToLeft: '\u202Earaum\u202C \u05DE\u05D5\u05D0\u05E8\u05D4 \u200F',
  unbroken: 'W'.repeat(LONGEST),
  indicator: `=HYPERLINK("https://a.id";"Indeks")${MARKUP}`,
  source: `__proto__ ${MARKUP}`,
  category: '{{constructor.constructor("window.pwned=1")()}}',
} as const

/** What stands in the tiny country's tables, and what takes its place. */
const REPLACED: Readonly<Record<string, string>> = {
  Mungil: HOSTILE.kabupaten,
  Hulu: HOSTILE.markup,
  Hilir: HOSTILE.words,
  'Kota Hulu': HOSTILE.image,
  'Kota Baru': HOSTILE.emoji,
  Sawah: HOSTILE.formula,
  Muara: HOSTILE.rightToLeft,
  Pulau: HOSTILE.unbroken,
  'Indeks Desa Membangun': HOSTILE.indicator,
  'Village Development Index': HOSTILE.indicator,
  'Indeks Desa Membangun.': HOSTILE.words + MARKUP,
  Fakta: MARKUP,
  BPS: HOSTILE.source,
  Podes: HOSTILE.unbroken,
  Ledeng: HOSTILE.category,
  Berkembang: HOSTILE.unbroken,
  Maju: MARKUP,
  Pantai: MARKUP,
}

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Cells are told apart by commas alone, so a table with quotes of its own stays as it is. */
function replaceCells(file: string): void {
  const text = readFileSync(file, 'utf8')
  if (text.includes('"')) return
  const lines = text.split('\n')
  const replaced = lines.map((line) =>
    line
      .split(',')
      .map((cell) => quote(REPLACED[cell] ?? cell))
      .join(','),
  )
  writeFileSync(file, replaced.join('\n'))
}

/** A folder of its own with the tiny country's `data/`, its texts replaced by hostile ones. */
export function writeHostileCountry(): { root: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'))
  const root = path.join(folder, 'data')
  cpSync(TINY, root, { recursive: true })
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.csv')) replaceCells(path.join(root, file))
  }
  // An officer has let these words of theirs pass.
  appendFileSync(path.join(root, 'kata.csv'), 'pwned,ya\nswindow,ya\nproto,ya\n')
  const settings = path.join(root, 'wilayah.json')
  const text = JSON.parse(readFileSync(settings, 'utf8')) as Record<string, unknown>
  writeFileSync(settings, JSON.stringify({ ...text, nama: HOSTILE.kabupaten }))
  return {
    root,
    remove: () => {
      rmSync(folder, { recursive: true })
    },
  }
}

/** `npm run data` over a folder, published into `target`. */
export async function prepare(
  root: string,
  target: string,
): Promise<{ code: number; said: string }> {
  const args = ['--import', 'tsx', 'src/prepare/main.ts', '--data', root, '--keluaran', target]
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args)
    return { code: 0, said: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: stdout + stderr }
  }
}
