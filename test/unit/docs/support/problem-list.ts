import { CATALOGUE_MESSAGES } from '../../../../src/prepare/problems/messages/catalogue'
import { CHECK_MESSAGES } from '../../../../src/prepare/problems/messages/checks'
import { FILE_MESSAGES } from '../../../../src/prepare/problems/messages/files'
import { GEOMETRY_MESSAGES } from '../../../../src/prepare/problems/messages/geometry'
import { INTAKE_MESSAGES } from '../../../../src/prepare/problems/messages/intake'
import type { Messages } from '../../../../src/prepare/problems/messages/message'
import { KIOSK_MESSAGES } from '../../../../src/prepare/problems/messages/kiosk'
import { OUTSIDE_MESSAGES } from '../../../../src/prepare/problems/messages/outside'
import { PRIVACY_MESSAGES } from '../../../../src/prepare/problems/messages/privacy'
import { PROGRAM_MESSAGES } from '../../../../src/prepare/problems/messages/program'
import { ROW_MESSAGES } from '../../../../src/prepare/problems/messages/rows'
import { STORY_MESSAGES } from '../../../../src/prepare/problems/messages/stories'
import { TARGET_MESSAGES } from '../../../../src/prepare/problems/messages/targets'
import { TEMPLATE_MESSAGES } from '../../../../src/prepare/problems/messages/templates'
import { VALUE_MESSAGES } from '../../../../src/prepare/problems/messages/values'

const TOPICS: readonly (readonly [string, Messages])[] = [
  ['Berkas yang dikirim dinas', INTAKE_MESSAGES],
  ['Angka di dalam sel', VALUE_MESSAGES],
  ['Wilayah, tahun, dan baris', ROW_MESSAGES],
  ['Angka yang saling dibandingkan, rumus, dan letak', CHECK_MESSAGES],
  ['Perbandingan dengan sumber lain dan ralat', OUTSIDE_MESSAGES],
  ['Templat dan data contoh', TEMPLATE_MESSAGES],
  ['Target', TARGET_MESSAGES],
  ['Cerita', STORY_MESSAGES],
  ['Kios', KIOSK_MESSAGES],
  ['Privasi', PRIVACY_MESSAGES],
  ['Berkas, kolom, dan pengaturan', FILE_MESSAGES],
  ['Katalog indikator', CATALOGUE_MESSAGES],
  ['Batas dan titik', GEOMETRY_MESSAGES],
  ['Perintah dan program', PROGRAM_MESSAGES],
]

const INTRODUCTION = `# Daftar pesan \`npm run data\`

Lampiran [panduan data](panduan-data.md). Tiap pesan diawali kata GALAT, PERINGATAN, atau CATATAN dan tanda
pengenal seperti di bawah ini; \`…\` berarti isi yang ditemukan di tabel Anda. Berkas ini ditulis oleh
\`npx vitest run test/unit/docs -u\` dari kalimat programnya, jadi jangan disunting dengan tangan.`

/** Any parameter of a sentence, as the list shows it. */
const BLANKS = new Proxy<Record<string, string>>({}, { get: () => '…' })

function escapeMarkdown(text: string): string {
  return text.replace(/[*_<]/g, '\\$&')
}

function listTopic([title, messages]: (typeof TOPICS)[number]): string {
  const lines = Object.entries(messages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, sentence]) => `- \`${id}\`: ${escapeMarkdown(sentence(BLANKS).id)}`)
  return [`## ${title}`, '', ...lines].join('\n')
}

/** Markdown of every problem by topic: its id and its Indonesian sentence with blanks for what was found. */
export function listProblems(): string {
  return [INTRODUCTION, ...TOPICS.map(listTopic)].join('\n\n') + '\n'
}
