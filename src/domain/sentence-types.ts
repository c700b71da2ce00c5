import type {
  AdminLevel,
  ComponentId,
  Indicator,
  LocalizedText,
  Period,
  Region,
  RegionCode,
} from '../contract'
import type { UnitNoun } from './comparison'
import type { FigureCoverage } from './figure-coverage'
import type { RankRange } from './overall'

/** Words that depend on a comparison; their text is a matter of the language. */
export type SentenceWord =
  | 'above'
  | 'below'
  | 'estimate'
  | 'nothing'
  | 'rose'
  | 'fell'
  | 'lowestIsWorst'
  | 'highestIsWorst'
  | 'farthest'

/** What fills a place in a template. Names and numbers know what they speak of. */
export type SentenceSlot =
  | {
      readonly kind: 'region'
      readonly code: RegionCode
      readonly name: string
      readonly isSubject: boolean
      /** The kabupaten is called that, for a kecamatan may bear its name. */
      readonly isRoot: boolean
      /** Said before the name, for a kelurahan may bear the name of a kecamatan; null for the name alone. */
      readonly type: Region['type'] | null
    }
  /** Several of a kind, with commas and a last "and"; none of them is nothing at all. */
  | { readonly kind: 'list'; readonly items: readonly SentenceSlot[] }
  | {
      readonly kind: 'value'
      readonly indicator: Indicator
      readonly period: Period
      readonly value: number
      /** Level of the region whose figure it is: what a desa has or has not is told in words. */
      readonly level?: AdminLevel
      /** Whose figure it is, where that is not the sentence's subject. */
      readonly region?: RegionCode
      /** Said behind it where the figure rests on too little of its area. */
      readonly coverage?: FigureCoverage
      /** The indicator's name is said before the figure, and behind it that it is an estimate. */
      readonly named?: { readonly isEstimate: boolean }
    }
  /** A difference of two values: of percentages it is said in points. */
  | { readonly kind: 'gap'; readonly indicator: Indicator; readonly value: number }
  /** Which kind of mean a figure above the desa is; says nothing of others. */
  | {
      readonly kind: 'mean'
      readonly indicator: Indicator
      readonly weight: Indicator | null
    }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'indicator'; readonly indicator: Indicator; readonly isFull?: boolean }
  | {
      readonly kind: 'component'
      readonly component: ComponentId
      readonly name: LocalizedText
      /** Whole points of 100, said behind the name. */
      readonly score?: number
      /** One indicator decides its order; said behind the score. */
      readonly isFragile?: boolean
    }
  | { readonly kind: 'label'; readonly text: LocalizedText; readonly isEmphasised: boolean }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'years'; readonly from: string; readonly to: string }
  /** Said where a standing rests on a part only; nothing where it rests on nearly all. */
  | {
      readonly kind: 'coverage'
      readonly share: number
      readonly by: FigureCoverage['by']
      /** Said even where nothing is missing. */
      readonly isAlways?: boolean
    }
  /** A place by the overall score among all of the level, 1 is best. */
  | {
      readonly kind: 'place'
      readonly rank: number
      readonly total: number
      readonly tied: number
      readonly range: RankRange | null
    }
  | { readonly kind: 'noun'; readonly noun: UnitNoun }
  | { readonly kind: 'word'; readonly word: SentenceWord }
  | {
      readonly kind: 'position'
      readonly rank: number
      readonly total: number
      readonly tied: number
      readonly direction: Indicator['direction']
    }

export type TemplateId =
  | 'noData'
  | 'noDataHere'
  | 'allSame'
  | 'worstTwo'
  | 'worstOne'
  | 'worstTied'
  | 'bestIs'
  | 'noneInBand'
  | 'highLow'
  | 'highOnly'
  | 'highTied'
  | 'mostLeast'
  | 'mostOnly'
  | 'mostTied'
  | 'largestSmallest'
  | 'largestOnly'
  | 'largestTied'
  | 'bandWithPosition'
  | 'position'
  | 'positionAtAverage'
  | 'positionGap'
  | 'share'
  | 'worstInside'
  | 'highestInside'
  | 'mostInside'
  | 'composition'
  | 'compositionTied'
  | 'sameCategory'
  | 'onlyCategory'
  | 'regencyBands'
  | 'stands'
  | 'standsPartly'
  | 'noStanding'
  | 'lastOfAll'
  | 'lowestHere'
  | 'lowestHereWith'
  | 'lowestHereMany'
  | 'highestHere'
  | 'highestHereWith'
  | 'highestHereMany'
  | 'behindOne'
  | 'behindSome'
  | 'behindMany'
  | 'aheadOne'
  | 'aheadSome'
  | 'aheadMany'
  | 'weakIn'
  | 'weakInWhy'
  | 'weakOf'
  | 'weakOfWhy'
  | 'noneWeak'
  | 'strongIn'
  | 'disagree'
  | 'disagreeIn'
  | 'notForKelurahan'
  | 'isEstimate'
  | 'isSample'
  | 'withheldHere'
  | 'tooThinHere'
  | 'inWorstFifth'
  | 'strongAmong'
  | 'outside'
  | 'changedPercent'
  | 'changedPoints'
  | 'unchanged'
  | 'uneven'
  | 'withinNoise'
  | 'broken'
  | 'withheldSome'
  | 'withheldOne'
  | 'gapSome'
  | 'gapOne'
  | 'gapAll'
  | 'allKnown'
  | 'formerSome'
  | 'formerOne'
  | 'newUnitSome'
  | 'newUnitOne'
  | 'sampleSome'
  | 'sampleOne'
  | 'holds'
  | 'liesIn'

export interface Statement {
  readonly template: TemplateId
  readonly slots: Readonly<Record<string, SentenceSlot>>
}

export interface SentenceQuery {
  readonly region: RegionCode
  readonly indicator: Indicator
  readonly period: Period
  /** One statement instead of all of them, for a narrow screen. */
  readonly isBrief?: boolean
}
