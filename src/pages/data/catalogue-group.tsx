import type { QualityFile } from '../../contract'
import { useLocalized, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { ComponentIcon } from '../../ui/component-icon'
import type { CatalogueGroupModel } from './filter-catalogue'
import { IndicatorEntry } from './indicator-entry'

interface CatalogueGroupProps {
  readonly quality: QualityFile | null
  readonly group: CatalogueGroupModel
  /** A text filter is set: nothing that it found stays folded away. */
  readonly filtered: boolean
  readonly onSelectIndicator: (id: string) => void
}

/** One component's indicators; those of the kabupaten alone are folded at its end. */
export function CatalogueGroup(props: CatalogueGroupProps) {
  const { quality, group, filtered, onSelectIndicator } = props
  const localized = useLocalized()
  const messages = useMessages(dataPageMessages)
  const corrected = new Set(quality?.errata.flatMap(({ indicators }) => indicators))
  const entry = (indicator: CatalogueGroupModel['mapped'][number]) => (
    <li key={indicator.id}>
      <IndicatorEntry
        isCorrected={corrected.has(indicator.id)}
        coverage={quality?.coverage[indicator.id] ?? null}
        indicator={indicator}
        onSelectIndicator={onSelectIndicator}
      />
    </li>
  )
  return (
    <section className="catalogue-group">
      <h3>
        <ComponentIcon component={group.component.id} size={20} />
        {localized(group.component.name)}
        <span>{localized(group.component.description)}</span>
      </h3>
      {group.mapped.length > 0 && (
        <>
          <div aria-hidden className="catalogue-head">
            <span>{messages.indicator}</span>
            <span>{messages.unit}</span>
            <span>{messages.years}</span>
            <span>{messages.coverageHead}</span>
            <span>{messages.statusLabel}</span>
          </div>
          <ul className="catalogue-list">{group.mapped.map(entry)}</ul>
        </>
      )}
      {group.series.length > 0 && (
        <details className="catalogue-group__series" key={String(filtered)} open={filtered}>
          <summary>
            {group.series.length} {messages.factIndicators} {messages.kabupatenOnly}
          </summary>
          <ul className="catalogue-list">{group.series.map(entry)}</ul>
        </details>
      )}
    </section>
  )
}
