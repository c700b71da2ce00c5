import { ChevronDown } from 'lucide-react'
import { useDataset } from '../../data/dataset-context'
import { sourceIdAt } from '../../domain/source-at'
import { isYesNo } from '../../domain/value-label'
import type { View } from '../../domain/view'
import { formatPeriod } from '../../i18n/format'
import { homeMessages } from '../../i18n/home'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { ComponentIcon } from '../../ui/component-icon'
import { StatusBadge } from '../../ui/status-badge'
import { latePart } from '../../load/late-part'
import { goToPeriod } from '../../address/intents'
import type { MapView } from '../../map-view/map-view'
import { Breadcrumb } from './breadcrumb'
import { YearControl } from './year-control'
import './rail.css'

/** Only where there are several periods. */
const TimeControls = latePart(async () => (await import('./time/time-controls')).default)

interface RailProps {
  readonly view: View
  readonly shown: MapView
  readonly onChooseIndicator: () => void
}

/** Where we are and what the map shows: breadcrumb, indicator, year. */
export function Rail({ view, shown, onChooseIndicator }: RailProps) {
  const dataset = useDataset()
  const messages = useMessages(homeMessages)
  const language = useLanguage()
  const localized = useLocalized()
  const { indicator, period } = view
  const second = shown.indicators.find((one) => one.indicator.id !== indicator.id)
  // A view that shows something else than the indicator of the address says what.
  const isShown = shown.indicators.some((one) => one.indicator.id === indicator.id)
  return (
    <div className="rail">
      <Breadcrumb path={dataset.regions.path(view.region.code)} />
      <h2 className="rail__title long-name">
        {isShown ? localized(indicator.name) : shown.title(language)}
      </h2>
      <p className="rail__about long-name">
        {messages.perUnit(
          isYesNo(indicator, view.unitLevel) ? '' : localized(indicator.unit),
          messages[view.unitLevel],
          formatPeriod(period, language),
        )}
        <br />
        {dataset.sources.get(sourceIdAt(indicator, period))?.publisher}
        {isShown && second && (
          <>
            <br />
            {messages.and.trim()} {localized(second.indicator.shortName)},{' '}
            {formatPeriod(second.period, language)}
          </>
        )}
      </p>
      <div className="rail__status" data-obstacle>
        <StatusBadge status={shown.choropleth.status} />
      </div>
      <button
        type="button"
        className="control rail__choose"
        data-obstacle
        onClick={onChooseIndicator}
      >
        <ComponentIcon component={indicator.component} />
        <span className="rail__choose-long">{messages.changeIndicator}</span>
        <span className="rail__choose-short">{localized(indicator.shortName)}</span>
        <ChevronDown aria-hidden size={16} />
      </button>
      <div className="rail__year" data-obstacle>
        <YearControl
          indicator={indicator}
          period={period}
          onSelect={goToPeriod}
          tools={indicator.periods.length > 1 && <TimeControls view={view} />}
        />
      </div>
    </div>
  )
}
