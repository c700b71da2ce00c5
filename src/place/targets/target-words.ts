import type { TargetProgress } from '../../domain/target-progress'
import { isRelative } from '../../domain/trend'
import { formatPeriod, formatSigned } from '../../i18n/format'
import { formatWithUnit, unitAfter } from '../../i18n/indicator-value'
import type { Language } from '../../i18n/language'
import { targetMessages } from '../../i18n/targets'

/** "Target 2029: 95%". */
export function goalWords({ indicator, target }: TargetProgress, language: Language): string {
  const value = formatWithUnit(indicator, target.value, language)
  return targetMessages[language].goal(formatPeriod(target.period, language), value)
}

/** "Target 2029 95%: tertinggal", for a tooltip; a sample says that it is one. */
export function targetSentence(progress: TargetProgress, language: Language): string {
  const { indicator, target, status } = progress
  const messages = targetMessages[language]
  return messages.ofTarget(
    progress.reason === 'sample' ? messages.sample : messages[status ?? 'unjudged'],
    formatPeriod(target.period, language),
    formatWithUnit(indicator, target.value, language),
  )
}

/** Why there is no status, or what is needed still and how it went so far; each a phrase of its own. */
export function progressNotes(progress: TargetProgress, language: Language): readonly string[] {
  const messages = targetMessages[language]
  const { status, reason, pace, pastPace, isMovingAway, isOverdue } = progress
  const change = (value: number) => changeWords(progress, value, language)
  return [
    // That it is a sample stands in the place of the status.
    ...(status === null && reason !== null && reason !== 'sample' ? [messages[reason]] : []),
    ...(pace === null ? [] : [messages.pace(change(pace))]),
    ...(pastPace === null || status === 'reached' ? [] : [messages.pastPace(change(pastPace))]),
    ...(isMovingAway ? [messages.movingAway] : []),
    ...(isOverdue && status !== 'reached' ? [messages.overdue] : []),
  ]
}

/** A yearly change in points or units; a small count needs a decimal more than its figures. */
function changeWords({ indicator }: TargetProgress, value: number, language: Language): string {
  const decimals = indicator.decimals + (indicator.kind === 'count' ? 1 : 0)
  const amount = formatSigned(value, Math.max(decimals, smallest(value)), language)
  if (isRelative(indicator)) return targetMessages[language].points(amount)
  return amount + unitAfter(indicator, language)
}

/** As many decimals, up to three, as keep a change from being written as none. */
function smallest(value: number): number {
  const digits = [0, 1, 2].find((count) => Math.abs(value) >= 0.5 * 10 ** -count)
  return value === 0 ? 0 : (digits ?? 3)
}
