import type { AdminLevel, ComponentId, Indicator, ValueStatus } from '../contract'
import { bandOf } from '../domain/bands'
import type { RegionTable, TableRow } from '../domain/table-rows'
import type { RegionStanding } from '../domain/standing'
import { isYesNo } from '../domain/value-label'
import { formatNumber, formatPeriod } from '../i18n/format'
import { useLanguage, useMessages } from '../i18n/language'
import { missingValue } from '../i18n/missing-value'
import { tableMessages } from '../i18n/table'
import { componentHue } from '../ui/palette'
import { StatusBadge } from '../ui/status-badge'
import { useTheme } from '../ui/theme'
import { ValueSwatch } from './value-swatch'
import { valueText } from './value-text'
import './cells.css'

function Missing({ isWithheld = false }: { isWithheld?: boolean }) {
  return <span className="cell-missing">{missingValue(isWithheld, useLanguage())}</span>
}

/** The chosen indicator: swatch of its class, number, and its official band in words. */
export function ValueCell({ model, row }: { model: RegionTable; row: TableRow }) {
  const language = useLanguage()
  const { indicator } = model
  const band = row.value === null ? null : bandOf(indicator, row.value, row.region.level)
  const isCategory = indicator.kind === 'category' || isYesNo(indicator, row.region.level)
  return (
    <span className={`cell-value${isCategory ? ' cell-value--category' : ''}`}>
      <ValueSwatch
        model={model}
        classIndex={row.classIndex}
        value={row.value}
        status={row.status}
      />
      {row.value === null ? (
        <Missing isWithheld={row.isWithheld} />
      ) : (
        <>
          {band && !isCategory && <span className="cell-value__band">{band.label[language]}</span>}
          <span className={isCategory ? '' : 'number'}>
            {valueText(indicator, row.value, language, row.region.level)}
          </span>
        </>
      )}
    </span>
  )
}

/** Another indicator's value without its class. */
export function ExtraCell({
  indicator,
  value,
  isWithheld,
  level,
}: {
  indicator: Indicator
  value: number | null
  isWithheld: boolean
  level: AdminLevel
}) {
  const language = useLanguage()
  if (value === null) return <Missing isWithheld={isWithheld} />
  return (
    <span className={indicator.kind === 'category' || isYesNo(indicator, level) ? '' : 'number'}>
      {valueText(indicator, value, language, level)}
    </span>
  )
}

/** A score with a bar of its length out of 100. */
export function ScoreCell({ component, score }: { component: ComponentId; score: number | null }) {
  const language = useLanguage()
  const theme = useTheme()
  if (score === null) return <Missing />
  return (
    <span
      className="cell-score number"
      style={{
        ['--share' as string]: score / 100,
        ['--hue' as string]: componentHue(component, theme),
      }}
    >
      {formatNumber(score, 0, language)}
    </span>
  )
}

/** The score of all components together and its place; the kabupaten has nobody to stand among. */
export function OverallCell({
  standing,
  level,
}: {
  standing: RegionStanding | null
  level: AdminLevel
}) {
  const language = useLanguage()
  const messages = useMessages(tableMessages)
  if (level === 'kabupaten') return null
  if (!standing) return <Missing />
  return (
    <span className="cell-overall number">
      {formatNumber(standing.overall, 0, language)}
      <small>{messages.place(standing.rank)}</small>
    </span>
  )
}

/** When the value is from and how sure it is; says nothing of a value that is missing. */
export function YearStatusCell({
  period,
  status,
  missing,
}: {
  period: string
  status: ValueStatus
  missing: boolean
}) {
  const language = useLanguage()
  if (missing) return <span className="cell-missing">–</span>
  return (
    <span className="cell-year">
      <span className="number">{formatPeriod(period, language)}</span>
      <StatusBadge status={status} />
    </span>
  )
}
