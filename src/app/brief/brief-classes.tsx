import { briefMessages } from '../../i18n/brief'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { categoryColor, componentHue, rampColors } from '../../ui/palette'
import type { Brief } from './brief-model'

const LONGEST_NAME = 14

/** How many desa stand in each class of the map, with its colours; a desa's own class is marked. */
export function BriefClasses({ brief }: { brief: Brief }) {
  const messages = useMessages(briefMessages)
  const text = useLocalized()
  const { choropleth, region, lead } = brief
  const { legend } = choropleth
  // A long name stands over the map, and the colours are the same.
  const long = text(lead.indicator.shortName)
  const name = long.length > LONGEST_NAME || legend.mark === 'category' ? null : long
  const title =
    region.level === 'kabupaten'
      ? messages.classesAll(name)
      : region.level === 'desa'
        ? messages.classesSiblings(name)
        : messages.classes(name)
  return (
    <section className="brief__classes">
      <h2>{title}</h2>
      {legend.mark === 'category' ? <CategoryBars brief={brief} /> : <ClassBars brief={brief} />}
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
  const { classes, mark, missing } = choropleth.legend
  const most = Math.max(1, missing, ...classes.map(({ count }) => count))
  const { component, decimals } = lead.indicator
  const ramp = rampColors(component, 'light', classes.length)
  const own = ownClass(brief)
  const places = Math.max(...classes.slice(1).map(({ from }) => edgeDecimals(from, decimals)))
  const edge = (value: number) => formatNumber(value, places, language)
  // Edges of five letters and more would touch: every other one is enough for the order of size.
  const widest = Math.max(0, ...classes.slice(1).map(({ from }) => edge(from).length))
  const isEdgeShown = (index: number) => index > 0 && (widest < 5 || index % 2 === 1)
  return (
    <div className="brief__bars" aria-hidden={classes.length === 0}>
      {classes.map((entry, index) => (
        <div className="brief__class" key={entry.index}>
          <b className="number">
            {index === own && <span className="brief__marker">↓ </span>}
            {entry.count}
          </b>
          <i
            className={index === own ? 'brief__bar brief__bar--own' : 'brief__bar'}
            style={{
              height: `${(100 * entry.count) / most}%`,
              background: mark === 'circle' ? componentHue(component, 'light') : ramp[index],
            }}
          />
          <span className="brief__edge number">{isEdgeShown(index) ? edge(entry.from) : ''}</span>
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

/** Digits that an edge needs: `0,65` no third one only because the indicator has it. */
function edgeDecimals(value: number, decimals: number): number {
  const digits = [0, 1, 2, 3].find(
    (places) => Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) < 1e-6,
  )
  return Math.min(decimals, digits ?? decimals)
}

function CategoryBars({ brief }: { brief: Brief }) {
  const text = useLocalized()
  const { classes } = brief.choropleth.legend
  const own = ownClass(brief)
  return (
    <ul className="brief__categories">
      {classes
        .filter(({ count, index }) => count > 0 || index === own)
        .map((entry) => (
          <li key={entry.index}>
            <i style={{ background: categoryColor(entry.index, 'light') }} />
            <span>{entry.label && text(entry.label)}</span>
            <b className="number">
              {entry.index === own && <span className="brief__marker">• </span>}
              {entry.count}
            </b>
          </li>
        ))}
    </ul>
  )
}
