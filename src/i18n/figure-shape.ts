import type { Region } from '../contract'
import type { FigureOfRegion } from '../domain/figure-of-region'
import type { ShapeNote } from '../domain/figure-shape'
import { coverageWords } from './coverage'
import { joinNames } from './join-names'
import { defineMessages, type Language } from './language'
import { missingValue } from './missing-value'

export const figureShapeMessages = defineMessages({
  id: {
    former: (note: string) => `menurut batas lama, ${note}`,
    /** Beside a figure, where the whole reason stands elsewhere. */
    formerMark: 'batas lama',
    newUnitMark: 'tercatat di induk',
    mixedMark: 'tidak dihitung',
    unlocatedMark: 'letaknya tidak diketahui',
    unlocated: 'ada yang tercatat di dalam wilayah ini, tetapi letaknya tidak diketahui',
    thinMark: 'cakupan kurang',
    thin: (covered: string) => `baru ${covered}, terlalu sedikit untuk rata-rata`,
    shapeLabel: 'Batas wilayah',
    newUnit: (type: Region['type'], period: string, parents: string) =>
      `${type} baru, belum ada di data ${period}; angkanya masih tercatat di induknya, ${parents}`,
    mixed: 'tidak dihitung, karena bagian-bagiannya menurut batas lama dan batas baru',
    changed: (since: string) => `batas berubah ${since}`,
    changedTo: (since: string, note: string) =>
      `Batasnya berubah pada edisi ${since}. Angka bertanda “batas lama” berasal dari masa ${note}.`,
    createdFrom: (since: string, note: string) => `Menurut batas edisi ${since}: ${note}.`,
  },
  en: {
    former: (note: string) => `by the former boundary, ${note}`,
    formerMark: 'former boundary',
    newUnitMark: 'counted in its origin',
    mixedMark: 'not computed',
    unlocatedMark: 'place not known',
    unlocated: 'one is on record inside this area, but its place is not known',
    thinMark: 'too little covered',
    thin: (covered: string) => `only ${covered}, too little for a mean`,
    shapeLabel: 'Boundary',
    newUnit: (type: Region['type'], period: string, parents: string) =>
      `a new ${type}, not yet in the data of ${period}; its figures are still counted in ${parents}, from which it came`,
    mixed: 'not computed, because its parts follow the former and the new boundary',
    changed: (since: string) => `boundary changed ${since}`,
    changedTo: (since: string, note: string) =>
      `Its boundary changed with the edition of ${since}. Figures marked “former boundary” are from the time ${note}.`,
    createdFrom: (since: string, note: string) => `By the boundaries of ${since}: ${note}.`,
  },
})

/** The note on a figure of a reshaped unit in words, to stand behind the figure or in its place. */
export function shapeWords(note: ShapeNote, type: Region['type'], language: Language): string {
  const messages = figureShapeMessages[language]
  switch (note.kind) {
    case 'former':
      return messages.former(note.note[language])
    case 'newUnit': {
      const names = note.parents.map(({ name }) => name)
      return messages.newUnit(type, note.period, joinNames(names, language))
    }
    case 'mixed':
      return messages.mixed
    case 'unlocated':
      return messages.unlocated
    case 'thin':
      return messages.thin(coverageWords(note.coverage, language))
  }
}

/** The same in two or three words, for a cell; the whole stands in its title and the page's head. */
export function shapeMark(note: ShapeNote, language: Language): string {
  const { formerMark, newUnitMark, mixedMark, unlocatedMark, thinMark } =
    figureShapeMessages[language]
  switch (note.kind) {
    case 'former':
      return formerMark
    case 'newUnit':
      return newUnitMark
    case 'mixed':
      return mixedMark
    case 'unlocated':
      return unlocatedMark
    case 'thin':
      return thinMark
  }
}

/** Why a figure is not there in two or three words, for a cell. */
export function missingMark(figure: FigureOfRegion, language: Language): string {
  return figure.shape
    ? shapeMark(figure.shape, language)
    : missingValue(figure.isWithheld, language)
}

/** What is to be said of a figure, or of a missing one; null where nothing is. */
export function figureShapeWords(figure: FigureOfRegion, language: Language): string | null {
  return figure.shape && shapeWords(figure.shape, figure.region.type, language)
}

/** Why a figure is not there: withheld, of another shape of the unit, or not known to anybody. */
export function missingFigure(figure: FigureOfRegion, language: Language): string {
  return figureShapeWords(figure, language) ?? missingValue(figure.isWithheld, language)
}

/** One sentence on a reshaped unit, for the head of its page; null for any other. */
export function reshapedSentence(region: Region, language: Language): string | null {
  const { reshaped } = region
  if (reshaped === undefined) return null
  const messages = figureShapeMessages[language]
  const say = reshaped.isNew ? messages.createdFrom : messages.changedTo
  return say(reshaped.since, reshaped.note[language])
}
