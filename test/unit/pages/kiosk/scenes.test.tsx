import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { buildTour, isCurrent, type Scene } from '../../../../src/pages/kiosk/scenes'
import { wordScene } from '../../../../src/pages/kiosk/scene-words'
import type { KioskFile } from '../../../../src/contract'
import { getValue, latestPeriod } from '../../../../src/domain/dataset'
import { LanguageContext } from '../../../../src/i18n/language'
import { banyuasin, banyuasinSites } from '../../support/banyuasin'

const dataset = banyuasin()
const told = (from: string | null, until: string | null) => ({
  title: { id: 'Judul', en: 'Title' },
  text: { id: 'Teks', en: 'Text' },
  from,
  until,
})
const settings: KioskFile = {
  idleSeconds: 60,
  countdownSeconds: 15,
  sceneSeconds: 12,
  hasPrinter: false,
  sections: ['komponen', 'kecamatan', 'temuan', 'wisata', 'pengumuman'],
  welcome: { id: 'Halo', en: 'Hello' },
  invitation: { id: 'Sentuh', en: 'Touch' },
  announcements: [told(null, null), told('2030-01-01', null)],
}
const query = { ...settings, today: '2026-11-24', sites: banyuasinSites() }
const tour = buildTour(dataset, query)
const kinds = tour.map(({ subject }) => subject.kind)

function say(scene: Scene, language: 'id' | 'en'): string {
  const { title, text } = wordScene(dataset, settings, scene, language)
  const body = <LanguageContext value={language}>{text}</LanguageContext>
  const plain = renderToStaticMarkup(body).replace(/<[^>]+>/g, '')
  return `${title}: ${plain}`
}

it('greets and says who is furthest behind, then takes the sections in turn, so that none stays away for long', () => {
  expect(kinds.slice(0, 8)).toEqual(['welcome', 'tertinggal', ...settings.sections, 'komponen'])
  const shown = new Set(
    tour.flatMap(({ subject }) => (subject.kind === 'kecamatan' ? subject.code : [])),
  )
  expect(shown.size).toBe(21)
})

it('tells all six components, and of each a figure that is in the data', () => {
  const indicators = tour.flatMap(({ subject }) =>
    subject.kind === 'komponen' ? subject.indicator : [],
  )
  expect(new Set(indicators.map(({ component }) => component)).size).toBe(6)
  const [first] = tour.filter(({ subject }) => subject.kind === 'komponen')
  if (first?.subject.kind !== 'komponen') throw new Error('no component')
  const { indicator } = first.subject
  const whole = getValue(dataset, indicator.id, latestPeriod(indicator), '16.07')
  if (whole === null) throw new Error('no figure')
  expect(say(first, 'id')).toContain(whole.toFixed(indicator.decimals).replace('.', ','))
})

it('never shows or tells a sample', () => {
  for (const { indicator, subject } of tour) {
    expect(Object.values(indicator.status), indicator.id).not.toContain('contoh')
    if (subject.kind === 'temuan') expect(subject.status).not.toBe('contoh')
  }
})

it('says every scene in both languages, without an empty place', () => {
  for (const scene of tour) {
    for (const language of ['id', 'en'] as const) {
      expect(say(scene, language), scene.id).toMatch(/^\S.*: \S/)
      expect(say(scene, language), scene.id).not.toMatch(/[{}]|undefined|null|NaN/)
    }
  }
  expect(say(tour[0] as Scene, 'id')).toContain('21 kecamatan dengan 288 desa dan 25 kelurahan')
})

it('shows an announcement from its first to its last day', () => {
  const titles = new Set(
    tour.flatMap(({ subject }) => (subject.kind === 'pengumuman' ? subject.announcement.from : [])),
  )
  expect([...titles]).toEqual([null])
  const week = told('2026-11-20', '2026-11-24')
  expect(
    ['2026-11-19', '2026-11-20', '2026-11-24', '2026-11-25'].map((day) => isCurrent(week, day)),
  ).toEqual([false, true, true, false])
})

it('leaves out what is switched off or not there yet', () => {
  const few = buildTour(dataset, { ...query, sections: ['wisata', 'kecamatan'], sites: null })
  expect(new Set(few.map(({ subject }) => subject.kind))).toEqual(
    new Set(['welcome', 'tertinggal', 'kecamatan']),
  )
  expect(buildTour(dataset, { ...query, sections: [] })).toHaveLength(2)
})
