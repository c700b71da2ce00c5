import { ArrowLeft, TriangleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { RegionCode } from '../../../contract'
import { buildAttention, type AttentionRow } from '../../../domain/attention'
import { scoreYears } from '../../../domain/standing'
import { attentionMessages } from '../../../i18n/attention'
import { lowerFirst } from '../../../i18n/indicator-value'
import { joinNames } from '../../../i18n/join-names'
import { useLanguage, useMessages } from '../../../i18n/language'
import { sentenceMessages } from '../../../i18n/sentences'
import { useAddress } from '../../../address/address-store'
import { AttentionControls } from './attention-controls'
import { closeAttention, frameOf } from '../../../address/attention-intents'
import { AttentionItem } from './attention-item'
import { readAttentionView } from '../../../address/attention-view'
import './attention.css'

const FIRST = 10
const NAMED = 3

interface AttentionSectionProps {
  readonly region: RegionCode
}

/** Which regions need most, on what, and against which neighbours; in place of the charts. */
export default function AttentionSection({ region }: AttentionSectionProps) {
  const dataset = useDataset()
  const messages = useMessages(attentionMessages)
  const { typed, span } = useMessages(sentenceMessages)
  const language = useLanguage()
  const address = useAddress()
  const view = useMemo(() => readAttentionView(address), [address])
  const [isWhole, setIsWhole] = useState(false)
  const frame = frameOf(dataset, region)
  const level = frame.level === 'kabupaten' ? view.level : 'desa'
  const list = useMemo(
    () =>
      buildAttention(dataset, {
        level,
        frame: frame.code,
        scope: view.scope,
      }),
    [dataset, level, frame.code, view.scope],
  )
  const rows = isWhole ? list.rows : list.rows.slice(0, FIRST)
  const years = scoreYears(dataset)
  const scope = scopeName()
  return (
    <section className="attention" aria-labelledby="attention-title" data-testid="attention">
      <div className="attention__head">
        <h2 className="attention__title" id="attention-title">
          <TriangleAlert aria-hidden size={18} />
          <span>{titleOf()}</span>
        </h2>
        <button type="button" className="control attention__close" onClick={closeAttention}>
          <ArrowLeft aria-hidden size={16} />
          <span>{messages.close}</span>
        </button>
      </div>
      <AttentionControls view={{ ...view, level }} frame={frame} />
      {list.indicators.length === 0 && <p>{messages.nothing}</p>}
      {list.indicators.length > 0 && list.rows.length === 0 && <p>{messages.none}</p>}
      <ol className="attention__list">
        {rows.map((row, index) => (
          <AttentionItem
            // A new list opens its first row anew.
            key={`${level}${JSON.stringify(view.scope)}${row.region.code}`}
            row={row}
            scope={view.scope.kind}
            isFirst={index === 0}
            isChosen={row.region.code === region}
          />
        ))}
      </ol>
      {rows.length < list.rows.length && (
        <button
          type="button"
          className="control attention__more"
          onClick={() => {
            setIsWhole(true)
          }}
        >
          {messages.more(list.rows.length - rows.length)}
        </button>
      )}
      <div className="attention__notes">
        {list.apart.length > 0 && (
          <details>
            <summary>{messages.apart(list.apart.length)}</summary>
            <ul>
              {list.apart.map(({ region: { code, name, type }, known, of }) => (
                <li key={code}>
                  {typed[type](name)}: {messages.apartReason[view.scope.kind](known, of)}
                </li>
              ))}
            </ul>
          </details>
        )}
        <p>{years !== null && messages.method[view.scope.kind](span(years.from, years.to))}</p>
      </div>
    </section>
  )

  /** Those that cannot be told apart from the first, as the sentence on the first screen names them. */
  function titleOf(): string {
    const first = list.rows.filter((row) => row.isWithFirst || row.place === 1)
    const [lowest] = first
    if (!lowest) return messages.title
    const nameOf = ({ region: { name, type } }: AttentionRow) => typed[type](name)
    if (first.length > NAMED && scope === '') {
      return messages.findingMany(first.length, list.rows.length, nameOf(lowest))
    }
    const names = joinNames(first.map(nameOf), language)
    return scope === '' ? messages.finding(names) : messages.lowestIn(names, lowerFirst(scope))
  }

  function scopeName(): string {
    const { scope: asked } = view
    if (asked.kind === 'topic') return messages.topic[asked.topic]
    if (asked.kind === 'all') return ''
    const component = dataset.catalogue.components.find(({ id }) => id === asked.component)
    return component?.name[language] ?? ''
  }
}
