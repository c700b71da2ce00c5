import type { PictureName } from './place-names'

/** Line height as a share of the size of the text. */
const LINE = 1.12

export function PictureText({ name, size }: { readonly name: PictureName; readonly size: number }) {
  const { lines, leader, x, y } = name
  const isNumber = lines.every((line) => /^\d+$/.test(line))
  const first = y - ((lines.length - 1) * LINE * size) / 2
  return (
    <g className={isNumber ? 'region-picture__number' : 'region-picture__name'} fontSize={size}>
      {leader && (
        <path
          className="region-picture__leader"
          d={`M${leader.x.toFixed(1)} ${leader.y.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`}
        />
      )}
      {lines.map((line, index) => (
        <text key={line} x={x} y={first + index * LINE * size} dy="0.35em">
          {line}
        </text>
      ))}
    </g>
  )
}
