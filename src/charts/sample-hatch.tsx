/** A paint server that hatches a colour, so that sample figures never look like official ones. */
export function SampleHatch({ id, color }: { readonly id: string; readonly color: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="5" height="5" fill={color} opacity="0.35" />
      <line x1="0" x2="0" y1="0" y2="5" stroke={color} strokeWidth="3" />
    </pattern>
  )
}
