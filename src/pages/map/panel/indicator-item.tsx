import { useId, useState } from 'react'
import { Info } from 'lucide-react'
import { useDataset } from '../../../data/dataset-context'
import { weightOf } from '../../../domain/dataset'
import type { IndicatorRow } from '../../../domain/indicator-rows'
import { isYesNo } from '../../../domain/value-label'
import { coverageWords } from '../../../i18n/coverage'
import { formatPeriod } from '../../../i18n/format'
import { formatIndicator } from '../../../i18n/indicator-value'
import { useLanguage, useLocalized, useMessages } from '../../../i18n/language'
import { figureShapeWords, missingMark, shapeMark } from '../../../i18n/figure-shape'
import { meanName } from '../../../i18n/mean-name'
import { panelMessages } from '../../../i18n/panel'
import { StatusBadge } from '../../../ui/status-badge'
import { IndicatorInfo } from './indicator-info'
import { useIntents } from '../../../place/intents-context'

interface IndicatorItemProps {
  readonly row: IndicatorRow
  readonly isChosen: boolean
}

/** Name, value, rank, year and status; pressing it puts the indicator on the map. */
export function IndicatorItem({ row, isChosen }: IndicatorItemProps) {
  const dataset = useDataset()
  const messages = useMessages(panelMessages)
  const language = useLanguage()
  const text = useLocalized()
  const intents = useIntents()
  const [isOpen, setIsOpen] = useState(false)
  const infoId = useId()
  const { indicator, value, standing } = row
  const shape = row.hasLevel ? figureShapeWords(row, language) : null
  const mean = meanName(indicator, weightOf(dataset, indicator), row.region.level, language)
  const isWords = isYesNo(indicator, row.region.level)
  const isSample = row.status === 'contoh'
  return (
    <li className={isSample ? 'indicator-item indicator-item--sample' : 'indicator-item'}>
      <div className="indicator-item__row">
        <button
          type="button"
          className="indicator-item__choose"
          aria-pressed={isChosen}
          onClick={() => intents.selectIndicator(indicator.id)}
        >
          <span className="indicator-item__name">
            {text(indicator.shortName)}
            {value !== null && row.shape && (
              <small className="indicator-item__shape"> {shapeMark(row.shape, language)}</small>
            )}
            {row.coverage && (
              <small className="indicator-item__shape">
                {' '}
                {coverageWords(row.coverage, language)}
              </small>
            )}
          </span>
          <span className="indicator-item__value">
            {value === null ? (
              <span className="indicator-item__missing">
                {row.hasLevel ? missingMark(row, language) : messages.perDesa}
              </span>
            ) : (
              <>
                <b className="number">
                  {formatIndicator(indicator, value, language, row.region.level)}
                </b>{' '}
                <small>
                  {isWords
                    ? ''
                    : indicator.kind === 'index' && row.region.level === 'desa' && row.label
                      ? text(row.label)
                      : [indicator.kind === 'index' ? '' : text(indicator.unit), mean]
                          .filter((part) => part !== '')
                          .join(', ')}
                </small>
              </>
            )}
          </span>
          <span className="indicator-item__rank number">
            {standing && messages.rankOf(standing.rank, standing.total)}
          </span>
          <span className="indicator-item__year number">{formatPeriod(row.period, language)}</span>
          <span className="indicator-item__status">
            <StatusBadge status={row.status} />
          </span>
        </button>
        <button
          type="button"
          className="indicator-item__info"
          aria-expanded={isOpen}
          aria-controls={infoId}
          aria-label={messages.info(text(indicator.name))}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Info aria-hidden size={16} />
        </button>
      </div>
      <div id={infoId} hidden={!isOpen}>
        {isOpen && <IndicatorInfo {...{ dataset, indicator, shape }} sourceId={row.source} />}
      </div>
    </li>
  )
}
