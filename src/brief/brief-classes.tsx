import { briefMessages } from '../i18n/brief'
import { edgeTexts } from '../i18n/class-words'
import { useLanguage, useLocalized, useMessages } from '../i18n/language'
import { indicatorRows } from '../map-view/legend/legend-rows'
import type { Brief } from './brief-model'

const LONGEST_NAME = 14

/** How many desa stand in each class of the map, with its colours; a desa's own class is marked. */
export function BriefClasses({ brief }: { brief: Brief }) {
  const messages = useMessages(briefMessages)
  const text = useLocalized()
  const { choropleth, region, lead } = brief
  const { legend } = choropleth
  const isNamed = legend.classes.some(({ label }) => label !== null)
  // A long name stands over the map, and the colours are the same.
  const long = text(lead.indicator.shortName)
  const name = long.length > LONGEST_NAME || isNamed ? null : long
  const title =
    region.level === 'kabupaten'
      ? messages.classesAll(name)
      : region.level === 'desa'
        ? messages.classesSiblings(name)
        : messages.classes(name)
  return (
    <section className="brief__classes">
      <h2>{title}</h2>
      {isNamed ? <CategoryBars brief={brief} /> : <ClassBars brief={brief} />}
    </section>
  )
}

function ownClass({ choropleth }: Brief): number | null {
  const own = choropleth.cells.find((cell) => cell.code === choropleth.selected)
  return own?.classIndex ?? null
}

function ClassBars({ brief }: { brief: Brief }) {
  const messages = useMessages(briefMessages)
  const language = useLanguage()
  const { choropleth, lead } = brief
  const { legend } = choropleth
  const { missing } = legend
  const classes = indicatorRows(choropleth, language, 'light')
  const most = Math.max(1, missing, ...classes.map(({ count }) => count))
  const own = ownClass(brief)
  const edges = edgeTexts(legend, lead.indicator, language)
  // Edges of five letters and more would touch: every other one is enough for the order of size.
  const widest = Math.max(0, ...edges.slice(1, -1).map(({ length }) => length))
  const isEdgeShown = (index: number) => index > 0 && (widest < 5 || index % 2 === 1)
  return (
    <div className="brief__bars" aria-hidden={classes.length === 0}>
      {classes.map((entry, index) => (
        <div className="brief__class" key={entry.index}>
          <b className="number">
            {entry.index === own && <span className="brief__marker">↓ </span>}
            {entry.count}
          </b>
          <i
            className={entry.index === own ? 'brief__bar brief__bar--own' : 'brief__bar'}
            style={{
              height: `${(100 * entry.count) / most}%`,
              background: entry.color,
            }}
          />
          <span className="brief__edge number">{isEdgeShown(index) ? edges[index] : ''}</span>
        </div>
      ))}
      {missing > 0 && (
        <div className="brief__class brief__class--missing">
          <b className="number">{missing}</b>
          <i className="brief__bar" style={{ height: `${(100 * missing) / most}%` }} />
          <span className="brief__edge">{messages.missing}</span>
        </div>
      )}
    </div>
  )
}

/** Classes by name: categories, official bands with their values, what a desa has or has not. */
function CategoryBars({ brief }: { brief: Brief }) {
  const language = useLanguage()
  const own = ownClass(brief)
  return (
    <ul className="brief__categories">
      {indicatorRows(brief.choropleth, language, 'light')
        .filter(({ count, index }) => count > 0 || index === own)
        .map((entry) => (
          <li key={entry.index}>
            <i style={{ background: entry.color }} />
            <span>{entry.words}</span>
            <b className="number">
              {entry.index === own && <span className="brief__marker">• </span>}
              {entry.count}
            </b>
          </li>
        ))}
    </ul>
  )
}
