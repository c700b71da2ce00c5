import { ArrowLeftRight, LayoutGrid, Pause, Play as PlayIcon, X } from 'lucide-react'
import { useState } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { Period } from '../../../contract'
import { defaultComparison, listComparable } from '../../../domain/change-choropleth'
import type { View } from '../../../domain/view'
import { formatPeriod } from '../../../i18n/format'
import { useLanguage, useMessages } from '../../../i18n/language'
import { timeMessages } from '../../../i18n/time'
import { useAddress } from '../../../address/address-store'
import { IconButton } from '../../../ui/icon-button'
import { latePart } from '../../../load/late-part'
import { DialogLost } from '../../../load/part-lost'
import { compareWith, readCompanions } from '../../../address/map-options'
import { usePlay } from './use-play'
import './time-controls.css'

const TimeDialog = latePart(async () => (await import('./time-dialog')).default, {
  Lost: DialogLost,
})

interface TimeControlsProps {
  readonly view: View
}

/** Play, all years at once, and the change between two: where an indicator has several periods. */
export default function TimeControls({ view }: TimeControlsProps) {
  const dataset = useDataset()
  const messages = useMessages(timeMessages)
  const language = useLanguage()
  const address = useAddress()
  const { indicator, period } = view
  const { isPlaying, toggle } = usePlay(indicator.periods, period)
  const [showsAll, setShowsAll] = useState(false)
  const compared = readCompanions(dataset, view, address).change
  const canCompare = indicator.kind !== 'category'
  return (
    <div className="time-controls">
      <div className="time-controls__buttons">
        <IconButton
          className="time-controls__button"
          label={isPlaying ? messages.pause : messages.play}
          isPressed={isPlaying}
          onClick={toggle}
        >
          {isPlaying ? <Pause aria-hidden size={16} /> : <PlayIcon aria-hidden size={16} />}
        </IconButton>
        <IconButton
          className="time-controls__button"
          label={messages.allYears}
          onClick={() => {
            setShowsAll(true)
          }}
        >
          <LayoutGrid aria-hidden size={16} />
        </IconButton>
        {canCompare && (
          <IconButton
            className="time-controls__button time-controls__change"
            label={compared === null ? messages.change : messages.changeEnd}
            isPressed={compared !== null}
            onClick={() => {
              compareWith(compared === null ? defaultComparison(dataset, indicator, period) : null)
            }}
          >
            {compared === null ? (
              <ArrowLeftRight aria-hidden size={16} />
            ) : (
              <X aria-hidden size={16} />
            )}
          </IconButton>
        )}
      </div>
      {compared !== null && <ComparisonSelect view={view} compared={compared} />}
      <p className="visually-hidden" role="status">
        {isPlaying && messages.playing(formatPeriod(period, language))}
      </p>
      {showsAll && (
        <TimeDialog
          view={view}
          onClose={() => {
            setShowsAll(false)
          }}
        />
      )}
    </div>
  )
}

interface ComparisonSelectProps extends TimeControlsProps {
  readonly compared: Period
}

/** The year compared with; those of another series are named so. */
function ComparisonSelect({ view, compared }: ComparisonSelectProps) {
  const dataset = useDataset()
  const messages = useMessages(timeMessages)
  const language = useLanguage()
  return (
    <label className="time-controls__since">
      <span>{messages.since}</span>
      <select
        value={compared}
        onChange={(event) => {
          compareWith(event.target.value)
        }}
      >
        {listComparable(dataset, view.indicator, view.period).map(({ period, isBroken }) => {
          const shown = formatPeriod(period, language)
          return (
            <option key={period} value={period}>
              {isBroken ? messages.otherSeries(shown) : shown}
            </option>
          )
        })}
      </select>
    </label>
  )
}
