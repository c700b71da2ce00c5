import type { SentenceSlot, Statement } from '../../domain/sentence-types'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { formatIndicator, formatWithUnit, lowerFirst } from '../../i18n/indicator-value'
import type { Language } from '../../i18n/language'
import { meanName } from '../../i18n/mean-name'
import { sentenceMessages } from '../../i18n/sentences'

/** A run of plain words, or a slot with the text that stands for it. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: SentenceSlot; readonly text: string }

const PLACE = /\{(\w+)\}/

/** The statements in one language, cut where a name or a number can be pressed or emphasised. */
export function sentenceParts(
  statements: readonly Statement[],
  language: Language,
): readonly SentencePart[] {
  const messages = sentenceMessages[language]
  return statements.flatMap((statement, index): SentencePart[] => {
    const pieces = messages[statement.template].split(PLACE)
    const parts = pieces.flatMap((piece, place): SentencePart[] => {
      if (place % 2 === 0) return piece === '' ? [] : [{ kind: 'text', text: piece }]
      const slot = statement.slots[piece]
      if (!slot) return []
      const text = slotText(slot, language, place === 1 && pieces[0] === '')
      return text === '' ? [] : [{ kind: 'slot', slot, text }]
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

function slotText(slot: SentenceSlot, language: Language, isFirst: boolean): string {
  const messages = sentenceMessages[language]
  switch (slot.kind) {
    case 'region':
      return slot.isRoot ? messages.kabupaten : slot.name
    case 'value': {
      const said = formatWithUnit(slot.indicator, slot.value, language, slot.level)
      return slot.indicator.yesNo && slot.level === 'desa' ? lowerFirst(said) : said
    }
    case 'mean': {
      const name = meanName(slot.indicator, 'kabupaten', language)
      return name === '' ? '' : ` ${language === 'en' ? `(${name})` : name}`
    }
    case 'gap':
      return slot.indicator.unit.id === '%'
        ? messages.points(formatIndicator(slot.indicator, slot.value, language))
        : formatWithUnit(slot.indicator, slot.value, language)
    case 'number':
      return formatNumber(slot.value, slot.decimals, language)
    case 'indicator': {
      const name = slot.indicator.shortName[language]
      return isFirst ? name : lowerFirst(name)
    }
    case 'component':
      return lowerFirst(slot.name[language])
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
