import { memo, Suspense, useMemo } from 'react'
import type { Composition } from '../domain/composition'
import { chartMessages } from '../i18n/charts'
import { formatNumber, formatPeriod } from '../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { categoryColor } from '../ui/palette'
import { useTheme } from '../ui/theme'
import { ChartEmpty, ChartFrame } from './chart-frame'
import { LazyCompositionBars } from './lazy-charts'
import { useElementSize } from './use-element-size'
import './composition.css'

interface Row {
  readonly key: string
  readonly name: string
  readonly count: number
  readonly colorIndex: number | null
  readonly isOwn: boolean
}

const MOST_ROWS = 7

/** Desa a category, commonest first; the category of the chosen desa is named in gold. */
export const CompositionChart = memo(function CompositionChart({
  composition,
}: {
  readonly composition: Composition
}) {
  const messages = useMessages(chartMessages)
  const language = useLanguage()
  const text = useLocalized()
  const theme = useTheme()
  const [ref, size] = useElementSize()
  const { indicator, period, parts, present, missing, area, own } = composition
  const rows = useMemo((): readonly Row[] => {
    const all = parts.map((part) => ({
      key: String(part.code),
      name: text(part.label),
      count: part.count,
      colorIndex: part.index,
      isOwn: part.code === own,
    }))
    if (all.length <= MOST_ROWS) return all
    const rest = all.slice(MOST_ROWS - 1)
    return [
      ...all.slice(0, MOST_ROWS - 1),
      {
        key: 'rest',
        name: messages.compositionRest(rest.length),
        count: rest.reduce((sum, row) => sum + row.count, 0),
        colorIndex: null,
        isOwn: rest.some((row) => row.isOwn),
      },
    ]
  }, [parts, own, messages, text])
  const name = text(indicator.shortName)
  const noun = messages[composition.noun]
  const [first] = parts
  const percent = (count: number) => {
    const share = (100 * count) / present
    return share > 0 && share < 0.5 ? '<1' : formatNumber(share, 0, language)
  }
  const title = first
    ? messages.compositionTitle(percent(first.count), noun, text(first.label))
    : name
  const when = formatPeriod(period, language)
  return (
    <ChartFrame
      className="composition"
      title={title}
      subtitle={first ? messages.composition(name, area.name, present, noun, when) : undefined}
      status={composition.status}
      description={rows.map((row) => `${row.name}: ${row.count}`).join('; ')}
      resetKey={composition}
    >
      {!first ? (
        <ChartEmpty>{messages.noDataFor(name)}</ChartEmpty>
      ) : (
        <div className="composition__plot" aria-hidden>
          <ul className="composition__names">
            {rows.map((row) => (
              <li key={row.key} className={row.isOwn ? 'composition__own' : ''} title={row.name}>
                <i
                  style={{
                    background:
                      row.colorIndex === null
                        ? 'var(--neutral-bar)'
                        : categoryColor(row.colorIndex, theme),
                  }}
                />
                <span>{row.name}</span>
              </li>
            ))}
          </ul>
          <div className="composition__bars" ref={ref}>
            {size && size.width > 20 && (
              <Suspense fallback={null}>
                <LazyCompositionBars
                  bars={rows}
                  width={size.width}
                  height={size.height}
                  thickness={10 * size.unit}
                  isSample={composition.status === 'contoh'}
                />
              </Suspense>
            )}
          </div>
          <ul className="composition__counts number">
            {rows.map((row) => (
              <li key={row.key}>
                <b>{row.count}</b> {percent(row.count)}%
              </li>
            ))}
          </ul>
        </div>
      )}
      {first && missing > 0 && (
        <p className="composition__missing">{messages.compositionMissing(missing)}</p>
      )}
    </ChartFrame>
  )
})
