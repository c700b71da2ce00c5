import { describe, expect, it } from 'vitest'
import type { Grid } from '../../../../src/prepare/intake/grid/grid'
import { isJsonRefused, isRefused } from '../../../../src/prepare/intake/personal-data'
import { NO_PLACES } from '../../../../src/prepare/intake/personal/personal-kinds'
import { publishedKinds } from '../../../../src/prepare/intake/personal/published/published-kinds'
import { ProblemLog } from '../../../../src/prepare/problems/problem-log'

/** Made up: the serial number is not given out. */
const NIK = '1607015203909999'
const LONGEST_CELL = 32_767

function tableOf(heading: string, cells: readonly string[]): Grid {
  const rows = [heading, ...cells].map((cell, index) => ({
    ...{ line: index + 1, cells: ['Betung', cell], hidden: false },
  }))
  return { file: 'nilai/a.csv', sheet: null, rows, merges: [], hiddenColumns: new Set() }
}

function idsOf(heading: string, cells: readonly string[]): string[] {
  const log = new ProblemLog()
  isRefused([tableOf(heading, cells)], log)
  return log.problems.map(({ id }) => id)
}

/** Milliseconds; of a second time where the first was slow, since the machine may have had other work. */
function timeOf(search: () => unknown): number {
  const once = () => {
    const began = performance.now()
    search()
    return performance.now() - began
  }
  const first = once()
  return first < MOST_MS || first > 10 * MOST_MS ? first : Math.min(first, once())
}

/** Pieces that, repeated, make a search begin over and over or go back as far as it can. */
const PIECES = [
  ...[
    'x',
    'X',
    'a',
    'O',
    '0',
    '1',
    '@',
    '.',
    '-',
    ' ',
    '/',
    '%',
    '&',
    '<',
    '(',
    ',',
    '*',
    '\\',
    '_',
  ],
  ...[
    'x ',
    '1 ',
    '0 ',
    '12 ',
    '1-',
    '8-',
    '0812 ',
    '62 ',
    '62',
    'a@',
    'a.',
    'a@a.',
    '@ab.',
    'a,',
    ', ',
  ],
  ...[
    'dalam ',
    'dalam',
    'satu',
    'satu ',
    'puluh',
    'lahir ',
    'lahir 1',
    'Ny. ',
    'An. ',
    'Bu ',
    'bin ',
  ],
  ...[
    'RT 1 ',
    'rt1',
    'RT 1 RW 2 No ',
    'Siti ',
    'Ab ',
    'penderita ',
    'ODGJ',
    'hubungi ',
    'nik',
    'n i k ',
  ],
  ...[
    '1 lalu ',
    '1a',
    't.me/',
    'x.com/',
    'https://',
    'a.me',
    '%25',
    '&#',
    '&amp;',
    '<a',
    '<br ',
    '\\u',
  ],
  ...[
    'nama anak ',
    'atas nama ',
    '1.',
    '1,5',
    '1e15',
    '1.607015E+15 ',
    'б',
    'é',
    '\u200b',
    '１',
    '。',
    '\n',
  ],
]
const ENDS = ['', '!', 'x', '9', ' bin', ',x', '@', ', Fulan bin Karto']
const HEADINGS = ['NIK', 'no hp', 'nama', 'tanggal lahir', 'rt', 'umur', 'catatan']
/** Milliseconds for a text, with room for a machine with other work: quadratic ones take seconds. */
const MOST_MS = 400

describe('a long text that was made to keep the search busy', () => {
  it.each(ENDS)('is searched in time, whatever is repeated (end: "%s")', (end) => {
    const slow = PIECES.flatMap((piece) => {
      const text = piece.repeat(Math.floor((LONGEST_CELL - end.length) / piece.length)) + end
      const took = timeOf(() => idsOf('catatan', [text, `ab,${text}`]))
      return took > 2 * MOST_MS ? [`${piece}: ${took.toFixed(0)} ms`] : []
    })
    expect(slow).toEqual([])
  })

  it('is searched in time below every heading, as short as an entry may be', () => {
    const slow = HEADINGS.flatMap((heading) =>
      PIECES.flatMap((piece) => {
        const cells = [119, 60, 28].map(
          (length) => `1${piece.repeat(length)}`.slice(0, length) + 'é',
        )
        const took = timeOf(() => idsOf(heading, cells))
        return took > MOST_MS ? [`${heading} ${piece}: ${took.toFixed(0)} ms`] : []
      }),
    )
    expect(slow).toEqual([])
  })

  it('holds for a text of JSON, which has no longest length', () => {
    for (const piece of ['x', 'x ', '1 ', 'a.', 'Siti ', 'RT 1 ', ',a']) {
      const text = piece.repeat(Math.floor(500_000 / piece.length))
      const took = timeOf(() => isJsonRefused('kios.json', { id: `${text},x` }, new ProblemLog()))
      expect(took, piece).toBeLessThan(3000)
    }
  })
})

describe('a long text that is published', () => {
  const strict = [
    ...[
      'Siti ',
      'Ny. Siti ',
      'H. Ny. ',
      'S i ',
      'A.',
      'Siti, M.Si. ',
      'BPJS ',
      'rek 1-',
      'bpjs A1 ',
    ],
    ...[
      '16 dan ',
      '16" "',
      '1 lalu ',
      'l6O7 ',
      'lO',
      '8|',
      'siji ',
      'pitu8',
      'a.b ',
      'ab1 di ',
      'Pasien ',
    ],
    ...[
      'penerima BLT ',
      'Suti ',
      'Su',
      'Jl. A 1',
      'rumah Siti ',
      'Makam Siti lahir ',
      'yang lahir ',
    ],
  ]

  it('is searched by the stricter rules in time, whatever is repeated', () => {
    const slow = [...PIECES, ...strict].flatMap((piece) => {
      const text = piece.repeat(Math.floor(LONGEST_CELL / piece.length))
      const took = timeOf(() => publishedKinds(`${text}x`, NO_PLACES))
      return took > MOST_MS ? [`${piece}: ${took.toFixed(0)} ms`] : []
    })
    expect(slow).toEqual([])
  })
})

describe('personal data far into a long text', () => {
  const filler = 'catatan panjang tentang jalan dan jembatan. '
  const long = (letters: number) =>
    filler.repeat(Math.ceil(letters / filler.length)).slice(0, letters)

  it('is found wherever it stands', () => {
    for (let at = 30_000; at < 36_000; at += 97) {
      expect(idsOf('catatan', [`${long(at)} ${NIK}`]), String(at)).toEqual(['data-pribadi-nik'])
    }
    for (const at of [15_900, 16_380, 33_000, 64_000, 200_000]) {
      expect(idsOf('catatan', [`${long(at)} siti@contoh.id`])).toEqual(['data-pribadi-surel'])
      expect(idsOf('catatan', [`${long(at)} 0812 0000 0000`])).toEqual(['data-pribadi-telepon'])
      const tagged = Array.from(NIK).join('<b style="font-weight: normal; color: black"></b>')
      expect(idsOf('catatan', [`${long(at)} ${tagged}`])).toEqual(['data-pribadi-nik'])
    }
    expect(idsOf('catatan', [long(200_000)])).toEqual([])
  })

  it('is found after any number of spaced digits', () => {
    const spaced = Array.from(NIK).join(' ')
    for (const before of [201, 205, 1000, 20_000]) {
      expect(idsOf('catatan', ['0 '.repeat(before) + spaced])).toEqual(['data-pribadi-nik'])
      expect(idsOf('catatan', [`${'0 '.repeat(before)}; ${spaced}`])).toEqual(['data-pribadi-nik'])
      expect(idsOf('catatan', [`${'12 '.repeat(before)}${spaced}`])).toEqual(['data-pribadi-nik'])
    }
  })

  it('is not seen in a long list of marks or of figures', () => {
    const marks = Array.from({ length: 120 }, (_, i) => String((i * 7) % 5)).join(' ')
    const figures = Array.from({ length: 900 }, (_, i) => String(11 + ((i * 37) % 80))).join(' ')
    const years = Array.from({ length: 300 }, (_, i) => String(1950 + (i % 75))).join(', ')
    expect(idsOf('catatan', [marks, figures, years])).toEqual([])
  })
})
