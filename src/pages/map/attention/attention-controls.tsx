import { useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { Region } from '../../../contract'
import type { UnitLevel } from '../../../domain/choropleth'
import { listTopics } from '../../../domain/topics'
import { attentionMessages } from '../../../i18n/attention'
import { useLanguage, useMessages } from '../../../i18n/language'
import { changeAttention, changeScope } from '../../../address/attention-intents'
import { formatScope, parseScope } from '../../../address/indicator-scope'
import type { AttentionView } from '../../../address/attention-view'

const LEVELS: readonly UnitLevel[] = ['kecamatan', 'desa']

interface AttentionControlsProps {
  readonly view: AttentionView
  readonly frame: Region
}

/** Field and level of the list. */
export function AttentionControls({ view, frame }: AttentionControlsProps) {
  const dataset = useDataset()
  const messages = useMessages(attentionMessages)
  const language = useLanguage()
  const topics = useMemo(() => listTopics(dataset), [dataset])
  return (
    <div className="attention__controls">
      <label>
        <span>{messages.scope}</span>
        <select
          className="control"
          value={formatScope(view.scope)}
          onChange={(event) => {
            changeScope(dataset, frame, parseScope(event.target.value) ?? view.scope)
          }}
        >
          <option value="">{messages.all}</option>
          <optgroup label={messages.topics}>
            {topics.map((topic) => (
              <option key={topic} value={topic}>
                {messages.topic[topic]}
              </option>
            ))}
          </optgroup>
          <optgroup label={messages.components}>
            {dataset.catalogue.components.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {frame.level === 'kabupaten' && (
        <label>
          <span>{messages.level}</span>
          <select
            className="control"
            value={view.level}
            onChange={(event) => {
              changeAttention({
                level: event.target.value === 'kecamatan' ? 'kecamatan' : 'desa',
              })
            }}
          >
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {messages.levels[level]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
