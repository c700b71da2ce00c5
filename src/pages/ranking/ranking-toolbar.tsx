import { ChevronDown, SlidersHorizontal } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Indicator } from '../../contract'
import type { UnitLevel } from '../../domain/choropleth'
import { latestPeriod } from '../../domain/dataset'
import type { RegionTable } from '../../domain/table-rows'
import { compareKeys, nameSortKey } from '../../domain/text-normalisation'
import { formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { tableMessages } from '../../i18n/table'
import { ComponentIcon } from '../../ui/component-icon'
import { latePart } from '../../load/late-part'
import { DialogLost } from '../../load/part-lost'
import { TextFilter } from '../../ui/text-filter'
import type { RankingChange, RankingView } from './ranking-view'
import { keepEarlyKeys } from '../../search/early-keys'
import './ranking-toolbar.css'

const IndicatorChooser = latePart(
  async () => (await import('../../search/indicator-chooser')).IndicatorChooser,
  { Lost: DialogLost },
)
const LEVELS: readonly UnitLevel[] = ['kecamatan', 'desa']

interface RankingToolbarProps {
  readonly indicator: Indicator
  readonly view: RankingView
  readonly model: RegionTable
  readonly onChange: (change: RankingChange) => void
  /** The class filter, folded away with the other filters on a narrow screen. */
  readonly children: ReactNode
}

/** What is listed: level, indicator, year, kecamatan and text. */
export function RankingToolbar(props: RankingToolbarProps) {
  const dataset = useDataset()
  const { indicator, view, model, onChange } = props
  const language = useLanguage()
  const messages = useMessages(tableMessages)
  const [choosing, setChoosing] = useState(false)
  const [unfolded, setUnfolded] = useState(false)
  const active = Number(view.filter !== '') + Number(model.frame.level === 'kecamatan')
  const kecamatan = dataset.regions
    .children(dataset.regions.root.code)
    .toSorted((a, b) => compareKeys(nameSortKey(a.name), nameSortKey(b.name)))

  return (
    <div className={`ranking-toolbar${unfolded ? ' ranking-toolbar--open' : ''}`}>
      <div className="ranking-toolbar__row">
        <div className="ranking-toolbar__levels" role="group" aria-label={messages.level}>
          {LEVELS.map((level) => (
            <button
              key={level}
              type="button"
              className="control"
              aria-pressed={view.level === level}
              onClick={() => onChange({ level, filter: '' })}
            >
              {messages.levelOption[level]}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="control ranking-toolbar__indicator"
          aria-haspopup="dialog"
          aria-label={`${messages.changeIndicator}: ${indicator.name[language]}`}
          onClick={() => {
            keepEarlyKeys()
            setChoosing(true)
          }}
        >
          <ComponentIcon component={indicator.component} />
          <span>{indicator.name[language]}</span>
          <ChevronDown aria-hidden size="1rem" />
        </button>
        {view.level === 'desa' && (
          <select
            className="control ranking-toolbar__select"
            aria-label={messages.kecamatanFilter}
            value={model.frame.level === 'kecamatan' ? model.frame.code : ''}
            onChange={(event) =>
              onChange({ region: event.target.value || dataset.regions.root.code })
            }
          >
            <option value="">{messages.allKecamatan}</option>
            {kecamatan.map((region) => (
              <option key={region.code} value={region.code}>
                {region.name}
              </option>
            ))}
          </select>
        )}
        {indicator.periods.length > 1 && (
          <select
            className="control ranking-toolbar__select number"
            aria-label={messages.year}
            value={model.period}
            onChange={(event) => onChange({ period: event.target.value })}
          >
            {indicator.periods.toReversed().map((period) => (
              <option key={period} value={period}>
                {formatPeriod(period, language)}
              </option>
            ))}
          </select>
        )}
        <TextFilter
          label={messages.textFilter}
          clearLabel={messages.clearText}
          value={view.query}
          onChange={(query) => onChange({ query })}
        />
        <button
          type="button"
          className="control ranking-toolbar__unfold"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          <SlidersHorizontal aria-hidden size="1rem" />
          {messages.filters}
          {active > 0 && <span className="number">({active})</span>}
        </button>
      </div>
      {props.children}
      {choosing && (
        <IndicatorChooser
          current={indicator.id}
          open
          onClose={() => setChoosing(false)}
          onSelect={(id) => {
            const next = dataset.indicators.get(id)
            if (!next) return
            onChange({ indicator: id, period: latestPeriod(next), filter: '' })
          }}
        />
      )}
    </div>
  )
}
