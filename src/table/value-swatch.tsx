import type { ValueStatus } from '../contract'
import type { RegionTable } from '../domain/table-rows'
import { colorOfFigure } from '../ui/class-colors'
import { useTheme } from '../ui/theme'
import './value-swatch.css'

interface ValueSwatchProps {
  readonly model: Pick<RegionTable, 'indicator' | 'legend'>
  readonly classIndex: number | null
  readonly value: number | null
  readonly status: ValueStatus
}

/** The colour of the map beside the number: a class, a category, a circle for a count, or the hatch. */
export function ValueSwatch({ model, classIndex, value, status }: ValueSwatchProps) {
  const theme = useTheme()
  const { indicator, legend } = model
  const sample = status === 'contoh' ? ' value-swatch--sample' : ''
  // A sum or mean of many regions belongs to no class of the map.
  if (value !== null && classIndex === null) return null
  if (value === null) return <span aria-hidden className="value-swatch value-swatch--missing" />
  const background = colorOfFigure(indicator, classIndex ?? 0, legend.classCount, theme)
  if (legend.mark === 'circle') {
    const share = legend.largest > 0 ? Math.max(value, 0) / legend.largest : 0
    return (
      <span aria-hidden className="value-swatch value-swatch--circle">
        <span
          className={sample}
          style={{
            // The area is in proportion, so the diameter goes with the root.
            ['--diameter' as string]: Math.max(Math.sqrt(share), 0.14),
            background,
          }}
        />
      </span>
    )
  }
  return <span aria-hidden className={`value-swatch${sample}`} style={{ background }} />
}
