import type {
  AdminLevel,
  Indicator,
  LocalizedText,
  Period,
  Region,
  RegionCode,
  ValueStatus,
} from '../contract'
import type { Standing } from './comparison'
import type { SentenceSlot, SentenceWord } from './sentence-types'

/** `isSubject` for the region that the sentence is about: it is named, not offered as a link. */
export function regionSlot(region: Region, isSubject = false): SentenceSlot {
  const isRoot = region.parent === null
  return { kind: 'region', code: region.code, name: region.name, isSubject, isRoot }
}

/** `region` for a figure that is not the subject's own. */
export function valueSlot(
  indicator: Indicator,
  period: Period,
  value: number,
  region?: RegionCode,
  level?: AdminLevel,
): SentenceSlot {
  return {
    kind: 'value',
    indicator,
    period,
    value,
    ...(region === undefined ? {} : { region }),
    ...(level === undefined ? {} : { level }),
  }
}

export function countSlot(value: number, decimals = 0): SentenceSlot {
  return { kind: 'number', value, decimals }
}

export function labelSlot(text: LocalizedText, isEmphasised = false): SentenceSlot {
  return { kind: 'label', text, isEmphasised }
}

export function wordSlot(word: SentenceWord): SentenceSlot {
  return { kind: 'word', word }
}

export function positionSlot(standing: Standing, direction: Indicator['direction']): SentenceSlot {
  return { kind: 'position', ...standing, direction }
}

/** Said behind an estimated value. */
export function noteSlot(status: ValueStatus): SentenceSlot {
  return wordSlot(status === 'resmi' ? 'nothing' : 'estimate')
}

/** "IDM rata-rata desa 0,775": said of a figure above the desa, which kind of mean it is. */
export function meanSlot(indicator: Indicator): SentenceSlot {
  return { kind: 'mean', indicator }
}

/** A difference of two figures as a reader would compute it from the printed ones. */
export function printedGap(indicator: Indicator, value: number, reference: number): number {
  const factor = 10 ** indicator.decimals
  return (Math.round(value * factor) - Math.round(reference * factor)) / factor
}
