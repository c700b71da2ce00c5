import type {
  AdminLevel,
  Indicator,
  LocalizedText,
  Period,
  Region,
  RegionCode,
  ValueStatus,
} from '../contract'
import type { Standing } from './ranks'
import { weightOf, type Dataset } from './dataset'
import type { Depth } from './depth'
import { thinCoverage } from './figure-coverage'
import type { SentenceSlot, SentenceWord } from './sentence-types'

/** `isSubject` for the region that the sentence is about: it is named, not offered as a link. */
export function regionSlot(region: Region, isSubject = false): SentenceSlot {
  const isRoot = region.parent === null
  return { kind: 'region', code: region.code, name: region.name, isSubject, isRoot, type: null }
}

/** The region named with its type: "Kelurahan Hulu" is not "Kecamatan Hulu". */
export function typedSlot(region: Region, isSubject = false): SentenceSlot {
  return {
    kind: 'region',
    code: region.code,
    name: region.name,
    isSubject,
    isRoot: region.parent === null,
    type: region.type,
  }
}

/** A figure of an area, with its coverage where that is thin. */
export function areaValueSlot(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  value: number,
  area: Region,
): SentenceSlot {
  const coverage = thinCoverage(dataset, indicator, period, area)
  return {
    kind: 'value',
    indicator,
    period,
    value,
    region: area.code,
    level: area.level,
    ...(coverage ? { coverage } : {}),
  }
}

/** "jarak ke jalan 6,42 km (perkiraan)". */
export function factSlot(dataset: Dataset, depth: Depth, area: Region): SentenceSlot {
  const { indicator, period, value, status } = depth
  const coverage = thinCoverage(dataset, indicator, period, area)
  return {
    kind: 'value',
    indicator,
    period,
    value,
    region: area.code,
    level: area.level,
    named: { isEstimate: status !== 'resmi' },
    ...(coverage ? { coverage } : {}),
  }
}

export function listSlot(items: readonly SentenceSlot[]): SentenceSlot {
  return { kind: 'list', items }
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
export function meanSlot(dataset: Dataset, indicator: Indicator): SentenceSlot {
  return { kind: 'mean', indicator, weight: weightOf(dataset, indicator) }
}

/** A difference of two figures as a reader would compute it from the printed ones. */
export function printedGap(indicator: Indicator, value: number, reference: number): number {
  const factor = 10 ** indicator.decimals
  return (Math.round(value * factor) - Math.round(reference * factor)) / factor
}
