import { useDataset } from '../../../data/dataset-context'
import type { Indicator } from '../../../contract'
import { figureShapeMessages } from '../../../i18n/figure-shape'
import { useLocalized, useMessages } from '../../../i18n/language'
import { panelMessages } from '../../../i18n/panel'

interface IndicatorInfoProps {
  readonly indicator: Indicator
  /** Source of the shown point of a series, when it is not the indicator's own. */
  readonly sourceId?: string
  /** What is to be said of the figure because its region was reshaped. */
  readonly shape?: string | null
}

/** Where a number comes from and what it means. */
export function IndicatorInfo({ indicator, sourceId, shape }: IndicatorInfoProps) {
  const dataset = useDataset()
  const messages = useMessages(panelMessages)
  const { shapeLabel } = useMessages(figureShapeMessages)
  const text = useLocalized()
  const source = dataset.sources.get(sourceId ?? indicator.source)
  return (
    <dl className="indicator-info">
      <Entry label={text(indicator.name)} body={text(indicator.definition)} />
      {source && (
        <div>
          <dt>{messages.sourceLabel}</dt>
          <dd>
            {source.publisher}, {source.title}
            {source.year !== '' && ` (${source.year})`}
            {source.via !== '' && `, ${messages.via(source.via)}`}.{' '}
            {messages.licence(source.licence)}
          </dd>
        </div>
      )}
      {shape && <Entry label={shapeLabel} body={`${shape}.`} />}
      {indicator.method && <Entry label={messages.method} body={text(indicator.method)} />}
      {indicator.caveat && <Entry label={messages.caveat} body={text(indicator.caveat)} />}
    </dl>
  )
}

function Entry({ label, body }: { readonly label: string; readonly body: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{body}</dd>
    </div>
  )
}
