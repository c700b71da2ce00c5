import { hatchStrokes, type Hatch } from '../paint/hatch'

/** A hatch as an SVG pattern; its `patternTransform` is kept at one CSS pixel a unit by the map. */
export function HatchPattern({ id, hatch }: { id: string; hatch: Hatch }) {
  return (
    <pattern id={id} width={hatch.tile} height={hatch.tile} patternUnits="userSpaceOnUse">
      {hatch.lines.map((line) =>
        hatchStrokes(hatch).map(([x1, y1, x2, y2]) => (
          <line
            key={`${line.width},${x1}`}
            {...{ x1, y1, x2, y2 }}
            stroke={line.color}
            strokeWidth={line.width}
          />
        )),
      )}
    </pattern>
  )
}
