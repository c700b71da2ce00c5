import { useDataset } from '../data/dataset-context'
import { briefMessages } from '../i18n/brief'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { LegendBars } from '../map-view/legend/legend-bars'
import { LegendList } from '../map-view/legend/legend-list'
import { indicatorLegend, type LegendModel } from '../map-view/legend/legend-model'
import type { Brief } from './brief-model'

const LONGEST_NAME = 14

/** How many desa stand in each class of the map, with its colours; a desa's own class is marked. */
export function BriefClasses({ brief }: { brief: Brief }) {
  const messages = useMessages(briefMessages)
  const text = useLocalized()
  const { choropleth, region, lead } = brief
  const legend = indicatorLegend(useDataset(), choropleth, useLanguage(), 'light')
  const Classes = legend.isNamed ? ClassList : ClassBars
  // A long name stands over the map, and the colours are the same.
  const long = text(lead.indicator.shortName)
  const name = long.length > LONGEST_NAME || legend.isNamed ? null : long
  const title =
    region.level === 'kabupaten'
      ? messages.classesAll(name)
      : region.level === 'desa'
        ? messages.classesSiblings(name)
        : messages.classes(name)
  return (
    <section className="brief__classes">
      <h2>{title}</h2>
      <Classes brief={brief} legend={legend} />
    </section>
  )
}

interface BriefLegendProps {
  readonly brief: Brief
  readonly legend: LegendModel
}

function ownClass({ choropleth }: Brief): number | null {
  const own = choropleth.cells.find((cell) => cell.code === choropleth.selected)
  return own?.classIndex ?? null
}

function ClassBars({ brief, legend }: BriefLegendProps) {
  const messages = useMessages(briefMessages)
  const { edges } = legend
  // Edges of five letters and more would touch: every other one is enough for the order of size.
  const widest = Math.max(0, ...edges.slice(1, -1).map(({ length }) => length))
  const isEdgeShown = (index: number) => index > 0 && (widest < 5 || index % 2 === 1)
  return (
    <LegendBars
      legend={legend}
      edges={edges.slice(0, -1).map((edge, index) => (isEdgeShown(index) ? edge : ''))}
      own={ownClass(brief)}
      missing={messages.missing}
      isStill
    />
  )
}

/** Classes by name: categories, official bands with their values, what a desa has or has not. */
function ClassList({ brief, legend }: BriefLegendProps) {
  const own = ownClass(brief)
  return (
    <LegendList
      legend={legend}
      entries={legend.entries.filter(({ count, index }) => count > 0 || index === own)}
      countOf={({ index, count }) => `${index === own ? '• ' : ''}${count}`}
      isStill
    />
  )
}
