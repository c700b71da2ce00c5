import { useId } from 'react'
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { AgeGroup, AgePyramid } from '../domain/age-pyramid'
import { niceTicks } from '../domain/nice-scale'
import { formatNumber } from '../i18n/format'
import { useLanguage } from '../i18n/language'
import { SampleHatch } from './sample-hatch'
import { AXIS, ChartBox, ChartTip, STILL } from './whole-chart'

interface PyramidDrawingProps {
  readonly pyramid: AgePyramid
  /** Names the picture. */
  readonly label: string
  readonly ageOf: (group: AgeGroup) => string
  readonly textOf: (group: AgeGroup) => string
}

const SEXES = [
  { key: 'men', color: 'var(--teal)', lengthOf: ({ male }: AgeGroup) => male && -male },
  { key: 'women', color: 'var(--gold)', lengthOf: ({ female }: AgeGroup) => female },
] as const

/** Men to the left and women to the right of zero, the oldest on top; a missing group has no bar. */
export function PyramidDrawing({ pyramid, label, ageOf, textOf }: PyramidDrawingProps) {
  const language = useLanguage()
  const id = useId()
  const { groups, largest, status } = pyramid
  const isSample = status === 'contoh'
  return (
    <ChartBox hasRows>
      {({ width, height, scale: unit }) => {
        const right = niceTicks(0, largest, Math.max(1, Math.floor(width / (150 * unit))))
        const ticks = [...right.slice(1).map((tick) => -tick), ...right]
        return (
          <BarChart
            layout="vertical"
            width={width}
            height={height}
            data={groups.toReversed()}
            margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
            stackOffset="sign"
            barCategoryGap="14%"
            aria-label={label}
          >
            <defs>
              {SEXES.map(({ key, color }) => (
                <SampleHatch key={key} id={id + key} color={color} />
              ))}
            </defs>
            <XAxis
              {...AXIS}
              type="number"
              domain={[-largest, largest]}
              ticks={ticks}
              tickFormatter={(people: number) => formatNumber(Math.abs(people), 0, language)}
              tickMargin={6 * unit}
              height={20 * unit}
            />
            <YAxis
              {...AXIS}
              type="category"
              dataKey={ageOf}
              axisLine={false}
              interval={0}
              tickMargin={6 * unit}
              width={44 * unit}
            />
            <ChartTip textOf={textOf} />
            {SEXES.map(({ key, color, lengthOf }) => (
              <Bar
                {...STILL}
                key={key}
                stackId="people"
                dataKey={lengthOf}
                fill={isSample ? `url(#${id}${key})` : color}
                stroke={isSample ? color : 'none'}
              />
            ))}
            <ReferenceLine x={0} stroke="var(--line2)" />
          </BarChart>
        )
      }}
    </ChartBox>
  )
}
