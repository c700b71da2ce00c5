import { expect, it } from 'vitest'
import { editionText, nameList, sourceList, standingText } from '../../../src/brief/brief-text'
import { briefMessages } from '../../../src/i18n/brief'
import { banyuasin } from '../support/banyuasin'

const dataset = banyuasin()
const messages = briefMessages.en

function indicator(id: string) {
  const found = dataset.indicators.get(id)
  if (!found) throw new Error(`${id}: not in the catalogue`)
  return found
}

it('says a place in words: best first, a total from the largest, and when all are the same', () => {
  const standing = { rank: 2, total: 21, tied: 0 }
  expect(standingText(standing, indicator('idm'), messages)).toBe('2nd of 21')
  expect(standingText(standing, indicator('penduduk'), messages)).toBe('2nd largest of 21')
  expect(standingText({ rank: 1, total: 15, tied: 14 }, indicator('listrik'), messages)).toBe(
    'the same in 15 areas',
  )
  expect(standingText({ ...standing, rank: 12 }, indicator('idm'), messages)).toBe('12th of 21')
})

it('writes the edition as a month, and any other name as it stands', () => {
  expect(editionText('2026-11', 'id')).toBe('November 2026')
  expect(editionText('uji', 'id')).toBe('uji')
})

it('names a publisher once with all its titles', () => {
  const source = {
    id: 'a',
    licence: '',
    via: '',
    url: '',
    trust: 'tinggi',
    note: { id: '', en: '' },
  } as const
  expect(
    sourceList([
      { ...source, publisher: 'BPS', title: 'Podes 2021', year: '2021' },
      { ...source, publisher: 'KPU', title: 'TPS', year: '2024' },
      { ...source, publisher: 'BPS', title: 'Penduduk', year: '2025' },
    ]),
  ).toBe('BPS (Podes 2021; Penduduk, 2025), KPU (TPS, 2024)')
})

it('counts the names that a line has no room for', () => {
  const all = dataset.catalogue.indicators.slice(0, 14)
  expect(nameList(all, messages, 'en')).toMatch(/, and 5 more$/)
  expect(nameList(all.slice(0, 2), messages, 'en')).not.toContain('more')
})
