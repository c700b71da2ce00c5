import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { QualityFile } from '../../contract'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { TextFilter } from '../../ui/text-filter'
import { CatalogueGroup } from './catalogue-group'
import { filterCatalogue } from './filter-catalogue'
import { PageSection } from './page-section'
import './catalogue.css'

interface CatalogueSectionProps {
  readonly quality: QualityFile | null
  /** What stands in the field, and the same a moment later for the list. */
  readonly typed: string
  readonly query: string
  readonly onChange: (query: string) => void
  readonly onSelectIndicator: (id: string) => void
}

/** Every indicator by component, with a text filter over all that is said of it. */
export function CatalogueSection(props: CatalogueSectionProps) {
  const dataset = useDataset()
  const { quality, query } = props
  const language = useLanguage()
  const messages = useMessages(dataPageMessages)
  const groups = useMemo(
    () => filterCatalogue(dataset, query, language),
    [dataset, query, language],
  )
  const shown = groups.reduce((sum, group) => sum + group.mapped.length + group.series.length, 0)
  return (
    <PageSection id="catalogue">
      <div className="catalogue__filter">
        <TextFilter
          label={messages.filter}
          clearLabel={messages.clearFilter}
          value={props.typed}
          onChange={props.onChange}
        />
        <p role="status">{messages.shown(shown, dataset.catalogue.indicators.length)}</p>
      </div>
      {shown === 0 && <p className="catalogue__nothing">{messages.nothing}</p>}
      {groups.map((group) => (
        <CatalogueGroup
          key={group.component.id}
          quality={quality}
          group={group}
          filtered={query.trim() !== ''}
          onSelectIndicator={props.onSelectIndicator}
        />
      ))}
    </PageSection>
  )
}
