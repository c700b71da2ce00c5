/** A songket diamond over the waves of a river; decoration beside the name. */
export function Logo() {
  return (
    <svg aria-hidden width="32" height="32" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="8" fill="#0b5360" />
      <path d="M16 5l5 5-5 5-5-5z" fill="#e2b14b" />
      <g fill="none" stroke="#fff" strokeWidth="2" strokeLinecap="round">
        <path d="M5 20c3.7-2.6 7.3-2.6 11 0s7.3 2.6 11 0" />
        <path d="M5 25c3.7-2.6 7.3-2.6 11 0s7.3 2.6 11 0" opacity=".6" />
      </g>
    </svg>
  )
}
