import type { placeLabels } from './label-placement'

interface AxisLabelsProps {
  readonly labels: ReturnType<typeof placeLabels>
  /** Baseline of the text, CSS pixels. */
  readonly y: number
}

/** Figures below an axis, where they have found room. */
export function AxisLabels({ labels, y }: AxisLabelsProps) {
  return labels.map((label) => (
    <text
      key={label.index}
      className="chart-text chart-text--number"
      x={label.from + label.width / 2}
      y={y}
      textAnchor="middle"
    >
      {label.text}
    </text>
  ))
}
