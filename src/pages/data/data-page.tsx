import { useDeferredValue } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Manifest, QualityFile, Target } from '../../contract'
import { dataYears } from '../../domain/data-years'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { siteDates } from '../../i18n/site-dates'
import { BehindLine } from '../../place/behind-line'
import { CatalogueSection } from './catalogue-section'
import { CompletenessSection } from './completeness-section'
import { CreditsSection } from './credits-section'
import { DownloadsSection } from './downloads-section'
import { ErrataSection } from './errata-section'
import { OutsideSection } from './outside-section'
import { PageContents } from './page-contents'
import { QualitySection } from './quality-section'
import { ScoreMethodSection } from './score-method-section'
import { SourcesSection } from './sources-section'
import { TargetsSection } from './targets-section'
import './data-page.css'

export interface DataPageView {
  /** `cari`: filters the catalogue. */
  readonly query: string
}

export interface DataPageProps {
  /** Null while it is being fetched. */
  readonly quality: QualityFile | null
  /** Names the files to download; null while it is being fetched. */
  readonly manifest: Manifest | null
  /** None until they are fetched. */
  readonly targets?: readonly Target[]
  readonly view: DataPageView
  readonly onChange: (change: Partial<DataPageView>) => void
  /** Called with indicators that can be mapped only. */
  readonly onSelectIndicator: (id: string) => void
}

/** The catalogue, what is complete, files to take along, how scores are computed, what was found in the data, and whose it is. */
export function DataPage(props: DataPageProps) {
  const dataset = useDataset()
  const { quality, view, onChange, onSelectIndicator } = props
  const language = useLanguage()
  const messages = useMessages(dataPageMessages)
  const query = useDeferredValue(view.query)
  const { indicators } = dataset.catalogue
  const facts = [
    { value: indicators.length, label: messages.factIndicators },
    {
      value: indicators.filter(({ levels }) => levels.includes('desa')).length,
      label: messages.factToDesa,
    },
    { value: dataset.sources.size, label: messages.factSources },
    { value: dataset.regions.units(dataset.regions.root.code).length, label: messages.factUnits },
  ]
  return (
    <div className="data-page">
      <header className="data-page__head">
        <h1>{messages.title}</h1>
        <p>{messages.lead(dataset.regions.root.name)}</p>
        <BehindLine area={dataset.regions.root} />
        <dl className="data-page__facts">
          {facts.map((fact) => (
            <div key={fact.label}>
              <dd className="number">{formatNumber(fact.value, 0, language)}</dd>
              <dt>{fact.label}</dt>
            </div>
          ))}
        </dl>
        <p className="data-page__edition">
          {siteDates(dataset.madeAt, dataYears(dataset), language)} ·{' '}
          {messages.edition(dataset.edition, dataset.version)}
        </p>
      </header>
      <PageContents />
      <div className="data-page__sections">
        <CatalogueSection
          quality={quality}
          typed={view.query}
          query={query}
          onChange={(text) => onChange({ query: text })}
          onSelectIndicator={onSelectIndicator}
        />
        <CompletenessSection quality={quality} />
        <DownloadsSection manifest={props.manifest} />
        <ScoreMethodSection />
        <TargetsSection targets={props.targets ?? []} />
        <ErrataSection quality={quality} />
        <OutsideSection quality={quality} />
        <QualitySection quality={quality} />
        <SourcesSection />
        <CreditsSection />
      </div>
    </div>
  )
}
