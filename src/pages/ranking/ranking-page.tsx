import { useDataset } from '../../data/dataset-context'
import type { Indicator, RegionCode } from '../../contract'
import { sourceIdAt } from '../../domain/source-at'
import { formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { tableMessages } from '../../i18n/table'
import { RegionTable } from '../../table/region-table'
import { OVERALL } from '../../domain/column-names'
import { StatusBadge } from '../../ui/status-badge'
import { ClassFilter } from './class-filter'
import { ColumnsMenu } from './columns-menu'
import { DownloadButton } from './download-button'
import { BehindLine } from '../../place/behind-line'
import { EmptyTable } from './empty-table'
import { RankingToolbar } from './ranking-toolbar'
import type { RankingChange, RankingView } from './ranking-view'
import { useRanking } from './use-ranking'
import './ranking-page.css'

export interface RankingPageProps {
  readonly view: RankingView
  readonly onChange: (change: RankingChange) => void
  readonly onSelectRegion: (code: RegionCode) => void
  readonly profileHref?: (code: RegionCode) => string
}

/** All regions of a level as a table: the full text equivalent of the map. */
export function RankingPage(props: RankingPageProps) {
  const dataset = useDataset()
  const { view } = props
  const messages = useMessages(tableMessages)
  const indicator =
    dataset.indicators.get(view.indicator) ?? dataset.indicators.get(dataset.info.defaultIndicator)
  if (!indicator) return <p className="ranking-page">{messages.unknownIndicator}</p>
  return <Ranking {...props} indicator={indicator} />
}

function Ranking(props: RankingPageProps & { readonly indicator: Indicator }) {
  const dataset = useDataset()
  const { view, onChange, indicator } = props
  const language = useLanguage()
  const messages = useMessages(tableMessages)
  const ranking = useRanking(dataset, indicator, view, onChange)
  const { model } = ranking
  const { level, legend, total } = model
  const source = dataset.sources.get(sourceIdAt(indicator, model.period))
  const units = messages.units[level] + (model.frame.level === 'kecamatan' ? frameText() : '')
  const hasLevel = indicator.levels.includes(level)

  function frameText() {
    return messages.inFrame(model.frame.name)
  }

  return (
    <div className="ranking-page">
      <header className="ranking-page__head">
        <div>
          <h1>{messages.levelTitle[level]}</h1>
          <p className="ranking-page__lead">
            <strong>
              {indicator.name[language]}, {formatPeriod(model.period, language)}
            </strong>{' '}
            <StatusBadge status={model.status} />
          </p>
          {hasLevel && (
            <p className="ranking-page__sub">
              {[
                messages.present(legend.present, total, units),
                ...(indicator.kind === 'category'
                  ? []
                  : [
                      ...(model.frame.level === 'kecamatan'
                        ? [messages.rankedAmong(model.ranked)]
                        : []),
                      messages.bestFirst[indicator.direction],
                    ]),
              ].join('; ')}
              .
            </p>
          )}
        </div>
        <div className="ranking-page__actions">
          <ColumnsMenu ranking={ranking} onChange={(columns) => onChange({ columns })} />
          <DownloadButton ranking={ranking} />
        </div>
      </header>
      <BehindLine area={model.frame}>
        <button
          type="button"
          className="ranking-page__order"
          onClick={() =>
            onChange({
              sort: OVERALL,
              filter: '',
              level: model.frame.level === 'kabupaten' ? 'kecamatan' : 'desa',
            })
          }
        >
          {messages.worstFirst}
        </button>
      </BehindLine>
      <RankingToolbar indicator={indicator} view={view} model={model} onChange={onChange}>
        {hasLevel && (
          <ClassFilter
            model={model}
            filter={view.filter}
            onChange={(filter) => onChange({ filter })}
          />
        )}
      </RankingToolbar>
      <div className="ranking-page__table">
        {!hasLevel ? (
          <EmptyTable title={messages.noLevel[level]} />
        ) : model.rows.length === 0 ? (
          <EmptyTable
            title={messages.nothing}
            hint={messages.nothingHint}
            action={messages.clearFilters}
            onAction={() => onChange({ query: '', filter: '', region: dataset.regions.root.code })}
          />
        ) : (
          <RegionTable
            table={ranking.table}
            model={model}
            sort={ranking.sort}
            columns={ranking.columns}
            componentNames={ranking.componentNames}
            selected={view.region}
            onSelectRegion={props.onSelectRegion}
            profileHref={props.profileHref}
          />
        )}
      </div>
      <footer className="ranking-page__foot">
        <span role="status">{messages.shown(model.rows.length, total)}</span>
        {source && <span>{messages.sourceLine(source.publisher, source.title)}</span>}
        <span className="ranking-page__edition">{messages.edition(dataset.edition)}</span>
      </footer>
    </div>
  )
}
