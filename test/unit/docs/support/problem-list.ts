import { CATALOGUE_MESSAGES } from '../../../../src/prepare/problems/messages/catalogue'
import { CHECK_MESSAGES } from '../../../../src/prepare/problems/messages/checks'
import { FILE_MESSAGES } from '../../../../src/prepare/problems/messages/files'
import { GEOMETRY_MESSAGES } from '../../../../src/prepare/problems/messages/geometry'
import { INTAKE_MESSAGES } from '../../../../src/prepare/problems/messages/intake'
import type { Messages } from '../../../../src/prepare/problems/messages/message'
import { KIOSK_MESSAGES } from '../../../../src/prepare/problems/messages/kiosk'
import { OUTSIDE_MESSAGES } from '../../../../src/prepare/problems/messages/outside'
import { PATTERN_MESSAGES } from '../../../../src/prepare/problems/messages/patterns'
import { PRIVACY_MESSAGES } from '../../../../src/prepare/problems/messages/privacy'
import { PROGRAM_MESSAGES } from '../../../../src/prepare/problems/messages/program'
import { ROW_MESSAGES } from '../../../../src/prepare/problems/messages/rows'
import { SECTION_MESSAGES } from '../../../../src/prepare/problems/messages/sections'
import { STORY_MESSAGES } from '../../../../src/prepare/problems/messages/stories'
import { TARGET_MESSAGES } from '../../../../src/prepare/problems/messages/targets'
import { TEMPLATE_MESSAGES } from '../../../../src/prepare/problems/messages/templates'
import { VALUE_MESSAGES } from '../../../../src/prepare/problems/messages/values'
import { describeProblem, type Problem } from '../../../../src/prepare/problems/problem-log'
import { describeInput } from './describe-input'
import type { Example, Raised } from '../../prepare/examples/example'

const TOPICS: readonly (readonly [string, Messages])[] = [
  ['Berkas yang dikirim dinas', INTAKE_MESSAGES],
  ['Angka di dalam sel', VALUE_MESSAGES],
  ['Wilayah, tahun, dan baris', ROW_MESSAGES],
  ['Angka yang saling dibandingkan, rumus, dan letak', CHECK_MESSAGES],
  ['Angka yang janggal polanya', PATTERN_MESSAGES],
  ['Perbandingan dengan sumber lain dan ralat', OUTSIDE_MESSAGES],
  ['Templat dan data contoh', TEMPLATE_MESSAGES],
  ['Target', TARGET_MESSAGES],
  ['Cerita', STORY_MESSAGES],
  ['Kios', KIOSK_MESSAGES],
  ['Isi halaman tempat', SECTION_MESSAGES],
  ['Privasi', PRIVACY_MESSAGES],
  ['Berkas, kolom, dan pengaturan', FILE_MESSAGES],
  ['Katalog indikator', CATALOGUE_MESSAGES],
  ['Batas dan titik', GEOMETRY_MESSAGES],
  ['Perintah dan program', PROGRAM_MESSAGES],
]

const INTRODUCTION = `# Daftar pesan \`npm run data\`

Lampiran [panduan data](panduan-data.md). Tiap pesan di bawah ini ditulis seperti program mengatakannya, lengkap
dengan tempatnya, dan di bawahnya contoh isian yang memunculkannya. Contoh itu memakai kabupaten kecil rekaan
bernama Mungil (kode 99.01) dengan desa Sawah, Muara, dan Pulau serta kelurahan Kota Hulu dan Kota Baru; nomor
baris termasuk baris judul. Tabel yang dicontohkan berisi indikator posyandu, yang sudah terdaftar di \`indikator.csv\`. Berkas ini ditulis oleh \`npx vitest run test/unit/docs -u\` dari program dan contohnya,
jadi jangan disunting dengan tangan.`

/** Folders of one run of the tests. */
const TEMPORARY = /\/\S*?\/prepare-\w+\//g

function escapeMarkdown(text: string): string {
  return text.replace(/[*_<]/g, '\\$&')
}

/** What an example changes, in words or in lines; what is told in words needs no lines. */
export async function inputOf(example: Example, { before, after }: Raised): Promise<string> {
  if (example.words !== undefined) return `${example.words}.`
  const told = await describeInput(before, after)
  const [blocks, sentences] = [
    told.filter((one) => one.includes('\n')),
    told.filter((one) => !one.includes('\n')),
  ]
  const first = sentences.length === 0 ? [] : [`${sentences.join('; dan ')}.`]
  return [...first, ...blocks].join('\n    ')
}

/** The message as the terminal shows it, without the folders of this computer. */
function entry(problem: Problem, input: string, tidy = (text: string) => text): string {
  const [place = '', sentence = ''] = describeProblem(problem, 'id').split('\n  ')
  const shown = tidy(`${place}\n${sentence}`).replaceAll(TEMPORARY, '').split('\n')
  const [severity = '', id = '', ...where] = (shown[0] ?? '').split(' ')
  return [
    `- \`${id}\` (${severity.toLowerCase()}): ${escapeMarkdown(shown[1] ?? '')}`,
    `  - Tempat: ${escapeMarkdown(where.slice(1).join(' '))}`,
    `  - Contoh: ${input}`,
  ].join('\n')
}

export type Listed = { problem: Problem; input: string; tidy: Example['tidy'] }

/** Markdown of every problem by topic: the sentence that its example raises, where, and the example. */
export function listProblems(listed: ReadonlyMap<string, Listed>): string {
  const topics = TOPICS.map(([title, messages]) => {
    const entries = Object.keys(messages)
      .sort()
      .flatMap((id) => {
        const one = listed.get(id)
        return one === undefined ? [] : [entry(one.problem, one.input, one.tidy)]
      })
    return [`## ${title}`, '', ...entries].join('\n')
  })
  return [INTRODUCTION, ...topics].join('\n\n') + '\n'
}
