import { ChevronDown, Printer } from 'lucide-react'
import { memo, useId, useState } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { LocalizedText } from '../../../contract'
import type { AttentionRow } from '../../../domain/attention'
import type { IndicatorScope } from '../../../domain/topics'
import { attentionMessages } from '../../../i18n/attention'
import { formatNumber } from '../../../i18n/format'
import { lowerFirst } from '../../../i18n/indicator-value'
import { useLanguage, useMessages } from '../../../i18n/language'
import { sentenceMessages } from '../../../i18n/sentences'
import { printBrief } from '../../../brief/print-brief'
import { useIntents } from '../../../place/intents-context'
import { AttentionReasons } from './attention-reasons'
import { AttentionWhy } from './attention-why'

interface AttentionItemProps {
  readonly row: AttentionRow
  /** What its score speaks of. */
  readonly scope: IndicatorScope['kind']
  /** Opens by itself, so that the why is seen without asking. */
  readonly isFirst: boolean
  readonly isChosen: boolean
}

export const AttentionItem = memo(function AttentionItem(props: AttentionItemProps) {
  const dataset = useDataset()
  const { row, scope, isFirst, isChosen } = props
  const { shortTyped } = useMessages(sentenceMessages)
  const messages = useMessages(attentionMessages)
  const language = useLanguage()
  const intents = useIntents()
  const [isOpen, setIsOpen] = useState(isFirst)
  const id = useId()
  const { region, place, families, score, reasons } = row
  const parent = region.level === 'desa' ? dataset.regions.get(region.parent ?? '') : undefined
  const listed = (components: readonly { readonly name: LocalizedText }[]) =>
    components.map(({ name }) => lowerFirst(name[language])).join(', ')
  const told = [
    row.weak.length > 0 ? messages.weakIn(listed(row.weak)) : '',
    row.isUnusual ? messages.count(row.count, row.known) : '',
    row.isWithFirst && place > 1 ? messages.withFirst : '',
    row.range && row.range.best < row.range.worst
      ? messages.range(row.range.best, row.range.worst)
      : '',
    row.missing.length > 0 ? messages.without(listed(row.missing)) : '',
    row.neutral.length > 0 ? messages.neutral(listed(row.neutral)) : '',
  ].filter((fact) => fact !== '')
  return (
    <li
      className="attention-item"
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') intents.hover(region.code)
      }}
      onPointerLeave={() => {
        intents.hover(null)
      }}
    >
      <div className="attention-item__row">
        <span className="attention-item__place number">{place}</span>
        <button
          type="button"
          className="attention-item__name"
          aria-current={isChosen ? 'true' : undefined}
          onClick={() => {
            intents.selectRegion(region.code)
          }}
        >
          <b>{shortTyped[region.type](region.name)}</b>
          {parent && <small>{parent.name}</small>}
        </button>
        <span className="attention-item__need">
          <span className="attention-item__bar" aria-hidden>
            <i style={{ width: `${score}%` }} />
          </span>
          <span className="attention-item__count">
            {messages.score[scope](formatNumber(Math.round(score), 0, language))}
            {row.tied > 0 && <> ({messages.shared(row.tied)})</>}
            {families !== null && <> · {messages.families(formatNumber(families, 0, language))}</>}
          </span>
        </span>
        <button
          type="button"
          className="control attention-item__print"
          aria-label={messages.print(region.name)}
          title={messages.print(region.name)}
          onClick={() => {
            printBrief([region.code])
          }}
        >
          <Printer aria-hidden size={16} />
          <span>{messages.printShort}</span>
        </button>
        <button
          type="button"
          className="control control--icon attention-item__open"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={messages.details(region.name)}
          onClick={() => {
            setIsOpen(!isOpen)
          }}
        >
          <ChevronDown aria-hidden size={16} />
        </button>
        {told.length > 0 && <p className="attention-item__facts">{told.join('; ')}</p>}
        {!isOpen && <AttentionWhy reasons={reasons} own={region} />}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <AttentionReasons row={row} />}
      </div>
    </li>
  )
})
