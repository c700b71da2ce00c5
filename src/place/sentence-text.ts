import type { Indicator } from '../contract'
import type { SentenceSlot, Statement } from '../domain/sentence-types'
import { coverageAside } from '../i18n/coverage'
import { formatNumber, formatPeriod } from '../i18n/format'
import { formatIndicator, formatWithUnit, lowerFirst, lowerName } from '../i18n/indicator-value'
import type { Language } from '../i18n/language'
import { meanName } from '../i18n/mean-name'
import { sentenceMessages } from '../i18n/sentences'

/** A run of plain words, or a slot with the text that stands for it. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: SentenceSlot; readonly text: string }

const PLACE = /\{(\w+)\}/

/**
 * The statements in one language, cut where a name or a number can be pressed or emphasised. `isPlain` for
 * readers who know no short names: every indicator is called by its full one.
 */
export function sentenceParts(
  statements: readonly Statement[],
  language: Language,
  isPlain = false,
): readonly SentencePart[] {
  const messages = sentenceMessages[language]
  return statements.flatMap((statement, index): readonly SentencePart[] => {
    const pieces = messages[statement.template].split(PLACE)
    const parts = pieces.flatMap((piece, place): readonly SentencePart[] => {
      if (place % 2 === 0) return piece === '' ? [] : [{ kind: 'text', text: piece }]
      const slot = statement.slots[piece]
      if (!slot) return []
      return slotParts(
        isPlain && slot.kind === 'indicator' ? { ...slot, isFull: true } : slot,
        language,
        place === 1 && pieces[0] === '',
      )
    })
    return index === 0 ? parts : [{ kind: 'text', text: ' ' }, ...parts]
  })
}

/** The sentence as plain text, for print, titles and screen readers. */
export function sentenceText(statements: readonly Statement[], language: Language): string {
  return sentenceParts(statements, language)
    .map((part) => part.text)
    .join('')
}

/** One part, or of a list each item with what stands between them. */
function slotParts(
  slot: SentenceSlot,
  language: Language,
  isFirst: boolean,
): readonly SentencePart[] {
  if (slot.kind !== 'list') {
    const text = slotText(slot, language, isFirst)
    return text === '' ? [] : [{ kind: 'slot', slot, text }]
  }
  const last = slot.items.length - 1
  return slot.items.flatMap((item, index) => {
    const between = index === last ? ` ${sentenceMessages[language].and} ` : ', '
    const parts = slotParts(item, language, isFirst && index === 0)
    return index === 0 ? parts : [{ kind: 'text', text: between } as const, ...parts]
  })
}

function slotText(slot: SentenceSlot, language: Language, isFirst: boolean): string {
  const messages = sentenceMessages[language]
  switch (slot.kind) {
    case 'region':
      return slot.isRoot
        ? messages.kabupaten
        : slot.type
          ? messages.typed[slot.type](slot.name)
          : slot.name
    case 'list':
      return slot.items.map((item) => slotText(item, language, false)).join(', ')
    case 'value':
      return valueText(slot, language)
    case 'mean': {
      const name = meanName(slot.indicator, slot.weight, 'kabupaten', language)
      return name === '' ? '' : ` ${language === 'en' ? `(${name})` : name}`
    }
    case 'gap':
      return slot.indicator.unit.id === '%'
        ? messages.points(formatIndicator(slot.indicator, slot.value, language))
        : formatWithUnit(slot.indicator, slot.value, language)
    case 'number':
      return formatNumber(slot.value, slot.decimals, language)
    case 'years':
      return messages.span(slot.from, slot.to)
    case 'coverage':
      return slot.share < 1 || slot.isAlways ? coverageAside(slot, language) : ''
    case 'place':
      return placeText(slot, language)
    case 'indicator': {
      if (slot.isFull) {
        const full = slot.indicator.name[language]
        return isFirst ? full : lowerName(full)
      }
      const name = slot.indicator.shortName[language]
      return isFirst ? name : lowerFirst(name)
    }
    case 'component':
      return slot.score === undefined
        ? lowerFirst(slot.name[language])
        : messages.scored(lowerFirst(slot.name[language]), slot.score, slot.isFragile === true)
    case 'label':
      return slot.text[language]
    case 'period':
      return formatPeriod(slot.period, language)
    case 'noun':
      return messages[slot.noun]
    case 'word':
      return messages[slot.word]
    case 'position':
      return positionText(slot, language)
  }
}

/** The short name, but never a bare abbreviation: "Indeks Ketahanan Ekonomi" for "IKE". */
function spokenName(indicator: Indicator, language: Language): string {
  const short = indicator.shortName[language]
  return /^[A-Z]{2,}/.test(short) ? lowerName(indicator.name[language]) : lowerFirst(short)
}

function valueText(slot: Extract<SentenceSlot, { kind: 'value' }>, language: Language): string {
  const messages = sentenceMessages[language]
  const { indicator, value, coverage, named } = slot
  const said = formatWithUnit(indicator, value, language, slot.level)
  return [
    named ? `${spokenName(indicator, language)} ` : '',
    indicator.yesNo && slot.level === 'desa' ? lowerFirst(said) : said,
    named?.isEstimate ? messages.estimate : '',
    coverageAside(coverage, language),
  ].join('')
}

/** "peringkat 20 bersama 1 lainnya (19–21 bila bobot atau ukurannya berubah)". */
function placeText(slot: Extract<SentenceSlot, { kind: 'place' }>, language: Language): string {
  const messages = sentenceMessages[language]
  const { rank, total, tied, range } = slot
  const place = messages.placed(rank, total)
  const shared = tied === 0 ? place : messages.tied(place, tied)
  const isFixed = !range || range.best === range.worst
  return isFixed ? shared : shared + messages.ranging(range.best, range.worst)
}

function positionText(
  slot: Extract<SentenceSlot, { kind: 'position' }>,
  language: Language,
): string {
  const messages = sentenceMessages[language]
  const isNeutral = slot.direction === 'none'
  const isLast = slot.rank + slot.tied === slot.total
  const place =
    slot.rank === 1
      ? isNeutral
        ? messages.highest
        : messages.best
      : isLast
        ? isNeutral
          ? messages.lowest
          : messages.worst
        : isNeutral
          ? messages.rankedFromTop(slot.rank)
          : messages.ranked(slot.rank)
  return slot.tied === 0 ? place : messages.tied(place, slot.tied)
}
