import { memo, useMemo } from 'react'
import { commonestParts, type Composition } from '../domain/composition'
import { chartMessages } from '../i18n/charts'
import { formatPeriod } from '../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { colorOfCategory } from '../ui/class-colors'
import { useTheme } from '../ui/theme'
import { ChartEmpty, ChartFrame } from './chart-frame'
import { gatherRest } from './composition-rows'
import { wholePercent } from './titles'
import './composition.css'

/** Desa a category as bars from zero; the chosen desa's category is in gold. */
export const CompositionChart = memo(function CompositionChart(props: {
  readonly composition: Composition
}) {
  const { composition } = props
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const theme = useTheme()
  const { indicator, period, present, missing, area } = composition
  const rows = useMemo(() => gatherRest(composition), [composition])
  const nameOf = (row: (typeof rows)[number]) =>
    row.label ? text(row.label) : messages.compositionRest(row.categories)
  const name = text(indicator.shortName)
  const noun = messages[composition.noun]
  const percent = (count: number) => {
    const share = (100 * count) / present
    return share > 0 && share < 0.5 ? '<1' : wholePercent(share, language)
  }
  const commonest = commonestParts(composition)
  const [first] = commonest
  if (!first) {
    return (
      <ChartFrame className="composition" title={name} description="">
        <ChartEmpty>{messages.noDataFor(name)}</ChartEmpty>
      </ChartFrame>
    )
  }
  const when = formatPeriod(period, language)
  const isSample = composition.status === 'contoh'
  return (
    <ChartFrame
      className="composition"
      title={
        commonest.length > 1
          ? messages.equallyMany(
              commonest.map(({ label }) => text(label)),
              first.count,
            )
          : messages.compositionTitle(percent(first.count), noun, text(first.label))
      }
      subtitle={messages.composition(name, area.name, present, noun, when)}
      status={composition.status}
      indicators={[composition.indicator.id]}
      description=""
    >
      <ul className="composition__rows">
        {rows.map((row) => {
          const color =
            row.colorIndex === null
              ? 'var(--neutral-bar)'
              : colorOfCategory(indicator, row.colorIndex, theme)
          return (
            <li key={row.key} className={row.isOwn ? 'composition__own' : ''}>
              <i className="composition__swatch" style={{ background: color }} />
              <span className="composition__name" title={nameOf(row)}>
                {nameOf(row)}
              </span>
              <span className="composition__bar">
                <i
                  className={isSample ? 'composition__sample' : ''}
                  style={{ width: `${(100 * row.count) / first.count}%`, color }}
                />
              </span>
              <b className="number">{row.count}</b>
              <span className="composition__percent number">{percent(row.count)}%</span>
            </li>
          )
        })}
      </ul>
      {missing > 0 && (
        <p className="composition__missing">{messages.compositionMissing(missing)}</p>
      )}
    </ChartFrame>
  )
})
