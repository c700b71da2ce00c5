import { ChevronDown, ChevronUp } from 'lucide-react'
import type { Choropleth, LegendClass } from '../../domain/choropleth'
import { chartMessages } from '../../i18n/charts'
import { useLocalized, useMessages } from '../../i18n/language'
import { choroplethColors } from '../../map'
import { useTheme } from '../../ui/theme'
import { commonestClasses } from './commonest-classes'
import { useIsolation } from './use-isolation'

/** Categories, and what a desa has or has not. */
export function CategoryLegend({ choropleth }: { choropleth: Choropleth }) {
  const { legend } = choropleth
  const colors = choroplethColors(choropleth, useTheme())
  const isolation = useIsolation(choropleth.key)
  return (
    <ul className="legend__categories">
      {legend.classes.map((item) => (
        <li key={item.index}>
          <button type="button" className="legend__category" {...isolation(item.index)}>
            <CategoryWords item={item} color={colors[item.index] ?? ''} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function CategoryWords({ item, color }: { item: LegendClass; color: string }) {
  const localized = useLocalized()
  return (
    <>
      <span className="legend__swatch" style={{ background: color }} />
      <span>{item.label && localized(item.label)} </span>
      <span className="number">{item.count}</span>
    </>
  )
}

interface FoldButtonProps {
  readonly choropleth: Choropleth
  readonly title: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** The commonest categories and how many more there are; opened, the head of the whole list. */
export function FoldButton({ choropleth, title, isOpen, onToggle }: FoldButtonProps) {
  const { compositionRest } = useMessages(chartMessages)
  const localized = useLocalized()
  const colors = choroplethColors(choropleth, useTheme())
  const { classes } = choropleth.legend
  const shown = commonestClasses(classes, localized)
  const rest = classes.length - shown.length
  return (
    <button type="button" className="legend__fold" aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? (
        <span className="legend__more">
          {title}
          <ChevronUp aria-hidden size={16} />
        </span>
      ) : (
        <>
          {shown.map((item) => (
            <span key={item.index} className="legend__category">
              <CategoryWords item={item} color={colors[item.index] ?? ''} />
            </span>
          ))}
          <span className="legend__more">
            {rest > 0 && compositionRest(rest)}
            <ChevronDown aria-hidden size={16} />
          </span>
        </>
      )}
    </button>
  )
}
