import type { AdminLevel, ComponentId, ValueStatus } from '../contract'
import type { FigureOfRegion } from '../domain/figure-of-region'
import type { RegionTable, TableRow } from '../domain/table-rows'
import type { RegionStanding } from '../domain/standing'
import { isInWords } from '../domain/value-label'
import { formatNumber, formatPeriod } from '../i18n/format'
import { formatIndicator } from '../i18n/indicator-value'
import { useLanguage, useMessages } from '../i18n/language'
import { missingValue } from '../i18n/missing-value'
import { tableMessages } from '../i18n/table'
import { componentHue } from '../ui/palette'
import { StatusBadge } from '../ui/status-badge'
import { useTheme } from '../ui/theme'
import { ValueSwatch } from './value-swatch'
import './cells.css'

function Missing({ isWithheld = false }: { isWithheld?: boolean }) {
  return <span className="cell-missing">{missingValue(isWithheld, useLanguage())}</span>
}

/** The chosen indicator: swatch of its class, number, and its official band in words. */
export function ValueCell({ model, row }: { model: RegionTable; row: TableRow }) {
  const language = useLanguage()
  const { indicator } = model
  const isCategory = isInWords(indicator, row.region.level)
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
          {row.label && !isCategory && (
            <span className="cell-value__band">{row.label[language]}</span>
          )}
          <span className={isCategory ? '' : 'number'}>
            {formatIndicator(indicator, row.value, language, row.region.level)}
          </span>
        </>
      )}
    </span>
  )
}

/** Another indicator's value without its class. */
export function ExtraCell({ figure }: { figure: FigureOfRegion }) {
  const language = useLanguage()
  const { indicator, value, region } = figure
  if (value === null) return <Missing isWithheld={figure.isWithheld} />
  return (
    <span className={isInWords(indicator, region.level) ? '' : 'number'}>
      {formatIndicator(indicator, value, language, region.level)}
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
