import { ArrowRight, TriangleAlert } from 'lucide-react'
import { Fragment, useMemo } from 'react'
import { useDataset } from '../../../data/dataset-context'
import type { RegionCode } from '../../../contract'
import { buildAttention } from '../../../domain/attention'
import { attentionMessages } from '../../../i18n/attention'
import { useMessages } from '../../../i18n/language'
import { sentenceMessages } from '../../../i18n/sentences'
import { useIntents } from '../../../place/intents-context'
import { frameOf, openAttention } from '../../../address/attention-intents'
import '../../../place/region-sentence.css'
import './attention.css'

const NAMED = 3

interface AttentionLineProps {
  readonly region: RegionCode
}

/** Who is furthest behind, and after them who comes next, in the order of the list that says why, in one line on the first screen. */
export default function AttentionLine({ region }: AttentionLineProps) {
  const dataset = useDataset()
  const messages = useMessages(attentionMessages)
  const { shortTyped } = useMessages(sentenceMessages)
  const intents = useIntents()
  const frame = frameOf(dataset, region)
  const list = useMemo(
    () =>
      buildAttention(dataset, {
        level: frame.level === 'kabupaten' ? 'kecamatan' : 'desa',
        frame: frame.code,
      }),
    [dataset, frame],
  )
  const named = list.rows.slice(0, NAMED)
  const others = list.rows.filter(({ isWithFirst }) => isWithFirst).length - named.length
  // With others to follow there is no last name.
  const isLast = (index: number) => others <= 0 && index === named.length - 1
  const isNext = (index: number) =>
    named[index]?.isWithFirst === false && named[index - 1]?.isWithFirst === true
  const wordBefore = (index: number) => {
    if (isNext(index)) return ` ${messages.then} `
    return isLast(index) ? ` ${messages.and} ` : ' '
  }
  return (
    <section className="attention-line" aria-label={messages.title} data-testid="attention-line">
      <TriangleAlert aria-hidden size={16} />
      <p className="attention-line__words">
        <b>{messages.line}:</b>{' '}
        {named.length === 0
          ? messages.none
          : named.map(({ region: { code, name, type } }, index) => (
              <Fragment key={code}>
                {index > 0 && wordBefore(index)}
                <span className="unbroken">
                  <button
                    type="button"
                    className="region-sentence__name"
                    onClick={() => {
                      intents.selectRegion(code)
                    }}
                    onPointerEnter={() => {
                      intents.hover(code)
                    }}
                    onPointerLeave={() => {
                      intents.hover(null)
                    }}
                  >
                    {shortTyped[type](name)}
                  </button>
                  {index < named.length - 1 && (isNext(index + 1) || !isLast(index + 1)) && ','}
                </span>
              </Fragment>
            ))}
        {others > 0 && ` ${messages.inseparable(others)}`}
      </p>
      <button type="button" className="attention-line__open" onClick={openAttention}>
        <span>{messages.open}</span>
        <ArrowRight aria-hidden size={14} />
      </button>
    </section>
  )
}
