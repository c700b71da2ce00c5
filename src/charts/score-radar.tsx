import { useMemo } from 'react'
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts'
import { MARK_DASHES, MARK_PATHS, markColor } from '../ui/region-mark'
import { useTheme } from '../ui/theme'
import { radarRuns } from './radar-runs'
import { ChartBox, STILL } from './whole-chart'
import './score-radar.css'

interface ScoreRadarProps {
  /** One axis a component, clockwise from the top. */
  readonly axes: readonly string[]
  /** 0-100 or null for each axis, one list a region. */
  readonly series: readonly (readonly (number | null)[])[]
  /** Place of the region that is pointed at. */
  readonly active: number | null
}

/**
 * Scores of up to four regions on the axes of the components. A picture beside the table of the same
 * figures, so it is hidden from a screen reader. A missing score interrupts the line: it is not zero.
 */
export function ScoreRadar({ axes, series, active }: ScoreRadarProps) {
  const data = useMemo(
    () =>
      axes.map((axis, place) => ({
        axis,
        scores: series.map((scores) => scores[place] ?? null),
      })),
    [axes, series],
  )
  return (
    <div className="score-radar" aria-hidden>
      <ChartBox>
        {({ width, height, scale: unit }) => (
          <RadarChart
            width={width}
            height={height}
            data={data}
            outerRadius={Math.min(width / 2 - 76 * unit, height / 2 - 24 * unit)}
            accessibilityLayer={false}
          >
            <PolarGrid className="score-radar__grid" />
            <PolarAngleAxis dataKey="axis" className="score-radar__axis" tickLine={false} />
            <PolarRadiusAxis
              domain={[0, 100]}
              ticks={[25, 50, 75]}
              angle={90}
              className="score-radar__scale"
              axisLine={false}
            />
            {series.map((_, index) => (
              <Radar
                key={index}
                dataKey={(row: (typeof data)[number]) => row.scores[index]}
                {...STILL}
                activeDot={false}
                shape={({ points = [] }: { points?: readonly RadarPoint[] }) => (
                  <RadarLine
                    points={points}
                    index={index}
                    unit={unit}
                    isQuiet={active !== null && active !== index}
                  />
                )}
              />
            ))}
          </RadarChart>
        )}
      </ChartBox>
    </div>
  )
}

interface RadarPoint {
  readonly x?: number
  readonly y?: number
  readonly value?: unknown
}

interface RadarLineProps {
  readonly points: readonly RadarPoint[]
  readonly index: number
  readonly unit: number
  readonly isQuiet: boolean
}

function RadarLine({ points, index, unit, isQuiet }: RadarLineProps) {
  const color = markColor(index, useTheme())
  const known = points.map(({ x = 0, y = 0, value }) =>
    typeof value === 'number' ? { x, y } : null,
  )
  return (
    <g className={isQuiet ? 'score-radar__line--quiet' : ''}>
      {radarRuns(known).map((path) => (
        <path
          key={path}
          d={path}
          fill={path.endsWith('Z') ? color : 'none'}
          fillOpacity={0.05}
          stroke={color}
          strokeWidth={2 * unit}
          strokeDasharray={MARK_DASHES[index]}
          strokeLinejoin="round"
        />
      ))}
      {known.map(
        (point, place) =>
          point && (
            <path
              key={place}
              className="score-radar__mark"
              d={MARK_PATHS[index]}
              fill={color}
              transform={`translate(${point.x} ${point.y}) scale(${0.85 * unit})`}
            />
          ),
      )}
    </g>
  )
}
