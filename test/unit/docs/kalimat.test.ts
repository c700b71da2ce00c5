import { expect, it } from 'vitest'
import { sentenceMessages } from '../../../src/i18n/sentences'
import { banyuasin } from '../support/banyuasin'
import { rareDatasets } from './support/rare-data'
import { listSentences } from './support/sentence-list'
import { SENTENCE_GROUPS } from './support/sentence-rules'

/** Messages that are templates of a sentence, not words inside one. */
const TEMPLATES = Object.entries(sentenceMessages.id)
  .filter(([, text]) => typeof text === 'string' && /[.]$/.test(text))
  .map(([id]) => id)

it('explains every sentence there is, once', () => {
  const explained = SENTENCE_GROUPS.flatMap(([, rules]) => Object.keys(rules))
  expect(explained.toSorted()).toEqual(TEMPLATES.toSorted())
})

it('is the page as the program would write it, with examples from the data', async () => {
  const page = listSentences([banyuasin(), ...rareDatasets()])
  expect(page).not.toMatch(/undefined|NaN|Tidak ada contoh/)
  // Mended by `npx vitest run test/unit/docs -u`.
  await expect(page).toMatchFileSnapshot('../../../docs/kalimat.md')
})
