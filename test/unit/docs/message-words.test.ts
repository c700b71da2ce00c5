import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diskReason } from '../../../src/safe-files/disk-reasons'
import { publishMessages } from '../../../src/publish/messages'
import { faultsOf, innerWordsOf } from './support/message-words'

const FOLDER = 'src/prepare/problems/messages'
const SOURCES = [
  ...readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`),
  'src/publish/messages.ts',
  'src/prepare/command-options.ts',
]

/** Every text of a source that has a blank in it, what is filled in left out: all branches, raised or not. */
function sentencesOf(source: string): string[] {
  const bare = source.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
  const texts = [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
  return texts
    .map(([, plain, filled]) => (plain ?? filled ?? '').replace(/\$\{[^}]*\}/g, '1'))
    .filter((text) => text.includes(' '))
}

describe('the words of all messages', () => {
  it('are found in the sources, two languages of some 200 messages', () => {
    const all = SOURCES.flatMap((path) => sentencesOf(readFileSync(path, 'utf8')))
    expect(all.length).toBeGreaterThan(400)
  })

  it.each(SOURCES)('%s has none of the inner words', (path) => {
    const sentences = sentencesOf(readFileSync(path, 'utf8'))
    expect(sentences.flatMap(innerWordsOf)).toEqual([])
  })

  it.each([
    ['an inner word', 'Isi tidak sesuai schema.', 1],
    ['a library', 'Baca ulang (zod: Invalid input).', 1],
    ['what the system says', 'Gagal: ENOSPC.', 1],
    ['a place counted from zero', 'Perbaiki indikator.0.id di berkas ini.', 1],
    ['a hole', 'Periode 2024 diambil dari , lalu dipakai.', 1],
    ['no number', 'Sudah NaN nama.', 2],
    ['empty quotes', 'Rumus tidak terbaca di "".', 1],
    ['no end', 'Perbaiki isinya', 1],
    ['a code of a region', 'Kode 16.07.10.2003 tidak ada di unit.csv.', 0],
    ['a name of a file', 'Tulis alasannya di seri/putus.csv.', 0],
    ['a quotation', 'Isi "schema" tidak dikenal.', 0],
  ])('would be found out: %s', (_name, sentence, count) => {
    expect(faultsOf(sentence)).toHaveLength(count)
  })
})

describe('messages of npm run publish', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENOENT', 'ENOTDIR'])(
    'say of %s what it is and what to do, without the code',
    (code) => {
      for (const [language, words] of Object.entries(publishMessages)) {
        const said = words.failed('/srv/peta', diskReason(code)[language as 'id' | 'en'])
        expect(faultsOf(said)).toEqual([])
        expect(said).not.toContain(code)
      }
    },
  )

  it('are whole sentences with a remedy in both languages', () => {
    for (const words of Object.values(publishMessages)) {
      for (const tell of Object.values(words.refused)) {
        const said = tell('/srv/peta')
        expect(faultsOf(said)).toEqual([])
        expect(said.split('. ').length, said).toBeGreaterThan(1)
      }
    }
  })
})
