import { sentenceText } from '../../../../src/place/sentence-text'
import type { Region } from '../../../../src/contract'
import { isMappable, type Dataset } from '../../../../src/domain/dataset'
import {
  buildBriefSentences,
  buildProfileSentences,
} from '../../../../src/domain/profile-sentences'
import { describeChanges } from '../../../../src/domain/sentence-change'
import { buildIndicatorSentence, buildSentence } from '../../../../src/domain/sentences'
import type { Statement, TemplateId } from '../../../../src/domain/sentence-types'
import { sentenceMessages } from '../../../../src/i18n/sentences'
import { SENTENCE_GROUPS } from './sentence-rules'

const HEAD = `# Kalimat yang ditulis sendiri

Kalimat di panel, profil, dan cetakan ditulis oleh aturan tetap di \`src/domain\`: data yang sama selalu
memberi kata yang sama, dalam bahasa Indonesia dan Inggris. Halaman ini memuat semua aturannya, masing-masing
dengan kapan dipakai, bentuk, dan satu contoh dari data Banyuasin (dari data uji yang kecil bila edisi ini
tidak punya). Berkas ini ditulis oleh
\`npx vitest run test/unit/docs -u\`, jadi jangan disunting dengan tangan.

- **Profil**: dua sampai enam kalimat. **Cetakan**: tepat tiga. Urutannya: ukuran resmi yang berlawanan,
  kedudukan, komponen yang tertinggal, posisi, seperlima terburuk, perubahan, pencilan, keunggulan, lalu
  keterbatasan data. Satu angka tidak
  dijadikan pokok dua kalimat.
- **Benar**: tidak ada kalimat tentang data contoh tanpa menyebutnya; perkiraan ditandai; angka yang
  disembunyikan demi privasi disebut begitu; yang kosong tidak pernah menjadi nol.
- **Tautan**: setiap angka tahu indikator, tahun, dan wilayahnya, sehingga bisa ditekan.
- **Perubahan** desa dan kecamatan hanya ditulis dari angka resmi, sebab perkiraan yang dibagi dari angka
  kabupaten bergerak sama di semua desa.
- **Sumber cara hitung**: persentil tengah peringkat (Hazen 1914), peluang sebaran Poisson binomial
  (Wang 1993), pagar pencilan (Tukey 1977), kuantil tipe 7 (Hyndman dan Fan 1996).
`

/** The regions from which examples are taken: the kabupaten, each kecamatan, and two units of each. */
function sampleRegions(dataset: Dataset): readonly Region[] {
  const { regions } = dataset
  const kecamatan = regions.children(regions.root.code)
  const units = kecamatan.flatMap(({ code }) => regions.children(code).slice(0, 2))
  return [regions.root, ...kecamatan, ...units]
}

/** Every sentence of the sampled regions and of all profiles, once a template. */
function findExamples(datasets: readonly Dataset[]): ReadonlyMap<TemplateId, string> {
  const found = new Map<TemplateId, string>()
  let label = 'Contoh'
  const keep = (statements: readonly Statement[]) => {
    for (const statement of statements) {
      if (!found.has(statement.template)) {
        const text = sentenceText([statement], 'id').trim()
        found.set(statement.template, `${label}: "${text}"`)
      }
    }
  }
  for (const dataset of datasets) {
    if (dataset !== datasets[0]) label = 'Contoh dari data uji'
    // Told of the kabupaten only as far as there is room.
    keep(describeChanges(dataset, dataset.regions.root).map(({ statement }) => statement))
    for (const { code } of dataset.regions.all) {
      keep(buildProfileSentences(dataset, code).map(({ statement }) => statement))
      keep(buildBriefSentences(dataset, code).map(({ statement }) => statement))
    }
    for (const { code } of sampleRegions(dataset)) {
      for (const indicator of dataset.catalogue.indicators.filter(isMappable)) {
        const period = indicator.periods.at(-1) ?? ''
        keep(buildSentence(dataset, { region: code, indicator, period }))
        keep(buildIndicatorSentence(dataset, { region: code, indicator, period }))
        keep(buildIndicatorSentence(dataset, { region: code, indicator, period, isBrief: true }))
      }
    }
  }
  return found
}

/** The page of all rules, with examples from the first dataset that has one. */
export function listSentences(datasets: readonly Dataset[]): string {
  const examples = findExamples(datasets)
  const sections = SENTENCE_GROUPS.map(([title, rules]) => {
    const items = Object.entries(rules).map(([id, when]) => {
      const template = id as TemplateId
      const example = examples.get(template)
      const form = sentenceMessages.id[template]
      return `- \`${id}\`: ${when}\n  Bentuk: "${form}"\n  ${example ?? 'Tidak ada contoh.'}`
    })
    return `## ${title}\n\n${items.join('\n')}\n`
  })
  return [HEAD, ...sections].join('\n')
}
