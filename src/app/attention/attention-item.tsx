import { ChevronDown, Printer } from 'lucide-react'
import { memo, useId, useState } from 'react'
import type { AttentionRow } from '../../domain/attention'
import type { Dataset } from '../../domain/dataset'
import { attentionMessages } from '../../i18n/attention'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { printBrief } from '../brief/print-brief'
import { useIntents } from '../panel/panel-context'
import { AttentionReasons } from './attention-reasons'
import { AttentionWhy } from './attention-why'

interface AttentionItemProps {
  readonly dataset: Dataset
  readonly row: AttentionRow
  /** Opens by itself, so that the why is seen without asking. */
  readonly isFirst: boolean
  readonly isChosen: boolean
}

export const AttentionItem = memo(function AttentionItem(props: AttentionItemProps) {
  const { dataset, row, isFirst, isChosen } = props
  const messages = useMessages(attentionMessages)
  const language = useLanguage()
  const intents = useIntents()
  const [isOpen, setIsOpen] = useState(isFirst)
  const id = useId()
  const { region, place, count, known, families, share, reasons } = row
  const parent = region.level === 'desa' ? dataset.regions.get(region.parent ?? '') : undefined
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
          <b>{region.name}</b>
          {parent && <small>{parent.name}</small>}
        </button>
        <span className="attention-item__need">
          <span className="attention-item__bar" aria-hidden>
            <i style={{ width: `${100 * share}%` }} />
          </span>
          <span className="attention-item__count">
            {messages.count(count, known)}
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
        {!isOpen && <AttentionWhy reasons={reasons} own={region} />}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <AttentionReasons row={row} />}
      </div>
    </li>
  )
})
