import { useDataset } from '../data/dataset-context'
import { briefMessages } from '../i18n/brief'
import { useLanguage } from '../i18n/language'
import type { MapGeometry } from '../map'
import { SampleMark } from '../samples/sample-mark'
import { BriefClasses } from './brief-classes'
import { BriefFigures } from './brief-figure-grid'
import { BriefFoot } from './brief-foot'
import { BriefHead } from './brief-head'
import { BriefMap } from './brief-map'
import type { Brief } from './brief-model'
import { BriefScores } from './brief-scores'
import { BriefSentences } from './brief-sentences'
import { BriefTargets } from './brief-targets'
import { BriefTrend } from './brief-trend'
import { IndicatorTableView } from './indicator-table'
import { PartTableView } from './part-table'
import './brief-sheet.css'
import './brief-table.css'

export interface BriefSheetProps {
  readonly geometry: MapGeometry
  readonly brief: Brief
  /** Full address of the same region on the site. */
  readonly address: string
  readonly printedOn: Date
  readonly page: number
  readonly pages: number
}

/** From so many rows on the table is set tighter, and tighter again. */
const TIGHT = 17
const TIGHTEST = 23

/** One A4 page about one region. */
export function BriefSheet(props: BriefSheetProps) {
  const dataset = useDataset()
  const { geometry, brief } = props
  const language = useLanguage()
  const { table } = brief
  const rows = table.kind === 'parts' ? table.rows.length : table.lines.length
  const density = rows >= TIGHTEST ? 'tightest' : rows >= TIGHT ? 'tight' : 'roomy'
  return (
    <article
      className="brief"
      lang={language}
      data-brief={brief.region.code}
      data-density={density}
      aria-label={briefMessages[language].title(brief.region.type, brief.region.name)}
    >
      <BriefHead region={brief.region} printedOn={props.printedOn} />
      <BriefSentences region={brief.region} />
      <BriefFigures figures={brief.figures} />
      <BriefTargets targets={brief.targets} />
      <div className="brief__middle">
        <BriefMap geometry={geometry} brief={brief} />
        <div className="brief__side">
          <BriefScores brief={brief} />
          <div className="brief__pair">
            <BriefClasses brief={brief} />
            <BriefTrend trend={brief.trend} />
          </div>
        </div>
      </div>
      {table.kind === 'parts' ? (
        <PartTableView table={table} brief={brief} />
      ) : (
        <IndicatorTableView table={table} brief={brief} />
      )}
      <BriefFoot brief={brief} address={props.address} page={props.page} pages={props.pages} />
      {dataset.info.showsSamples && <SampleMark />}
    </article>
  )
}
