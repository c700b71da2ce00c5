const RADIUS = 26
const LENGTH = 2 * Math.PI * RADIUS

/** The rest of a countdown as a ring with its seconds. */
export function CountdownRing({ left, of }: { readonly left: number; readonly of: number }) {
  const share = Math.min(1, left / of)
  return (
    <svg className="countdown-ring" viewBox="0 0 64 64" aria-hidden>
      <circle className="countdown-ring__track" cx="32" cy="32" r={RADIUS} />
      <circle
        className="countdown-ring__rest"
        cx="32"
        cy="32"
        r={RADIUS}
        strokeDasharray={`${share * LENGTH} ${LENGTH}`}
        transform="rotate(-90 32 32)"
      />
      <text className="number" x="32" y="32" dy="0.35em">
        {left}
      </text>
    </svg>
  )
}
