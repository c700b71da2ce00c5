import { useId, useMemo } from 'react'
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts'
import type { AgeBand, AgeStructure } from '../domain/age-structure'
import { SampleHatch } from './sample-hatch'
import { AXIS, ChartBox, ChartTip, STILL } from './whole-chart'

interface AgeDrawingProps {
  readonly structure: AgeStructure
  /** Names the picture. */
  readonly label: string
  readonly ageOf: (band: AgeBand) => string
  readonly peopleOf: (band: AgeBand) => string
  /** Rows that a band takes: one for each five years. */
  readonly rowsOf: (band: AgeBand) => number
}

interface Row {
  readonly key: string
  readonly band: AgeBand
  /** Rows of its band from here on; 0 where the band began above. */
  readonly rows: number
}

/** People for each five years as bars, the oldest on top, with the people of the whole group beside them. */
export function AgeDrawing(props: AgeDrawingProps) {
  const { structure, label, ageOf, peopleOf, rowsOf } = props
  const { bands, largest, status } = structure
  const id = useId()
  const data = useMemo(
    () =>
      bands.toReversed().flatMap((band): readonly Row[] => {
        const rows = rowsOf(band)
        return Array.from({ length: rows }, (_, index) => ({
          key: `${band.from} ${index}`,
          band,
          rows: index === 0 ? rows : 0,
        }))
      }),
    [bands, rowsOf],
  )
  return (
    <ChartBox hasRows>
      {({ width, height, scale: unit }) => {
        const step = height / data.length
        const side = (textOf: (band: AgeBand) => string, anchor: 'start' | 'end') => ({
          ...AXIS,
          type: 'category' as const,
          dataKey: 'key',
          axisLine: false,
          interval: 0,
          tick: ({ x, y, index }: TickProps) => {
            const row = data[index]
            return row && row.rows > 0 ? (
              <text
                className="chart-text chart-text--number"
                x={anchor === 'end' ? x : width}
                y={Number(y) + ((row.rows - 1) * step) / 2}
                dy="0.35em"
                textAnchor="end"
                style={{ fill: anchor === 'start' ? 'var(--ink)' : undefined }}
              >
                {textOf(row.band)}
              </text>
            ) : (
              <g />
            )
          },
        })
        return (
          <BarChart
            layout="vertical"
            width={width}
            height={height}
            data={data}
            margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
            barCategoryGap={1.5 * unit}
            aria-label={label}
          >
            <defs>
              <SampleHatch id={id} color="var(--teal)" />
            </defs>
            <XAxis hide type="number" domain={[0, largest]} />
            <YAxis {...side(ageOf, 'end')} tickMargin={6 * unit} width={50 * unit} />
            <YAxis
              {...side(peopleOf, 'start')}
              yAxisId="people"
              orientation="right"
              width={70 * unit}
            />
            <ChartTip textOf={({ band }: Row) => `${ageOf(band)}: ${peopleOf(band)}`} />
            <Bar
              {...STILL}
              dataKey={({ band }: Row) => band.perFiveYears}
              shape={({ index, x, y, width: length, height: thick }: BarShapeProps) => {
                const rows = data[index]?.rows ?? 0
                return rows === 0 ? (
                  <g />
                ) : (
                  <rect
                    fill={status === 'contoh' ? `url(#${id})` : 'var(--teal)'}
                    x={x}
                    y={y}
                    width={length}
                    height={thick + (rows - 1) * step}
                  />
                )
              }}
            />
          </BarChart>
        )
      }}
    </ChartBox>
  )
}

interface TickProps {
  readonly x: number | string
  readonly y: number | string
  readonly index: number
}
