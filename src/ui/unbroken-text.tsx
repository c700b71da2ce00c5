/** Words with a hyphen and ranges of numbers that a line must not end within. */
const WHOLE = /(\p{L}+-\p{L}+|\d[\d.,]*–\d[\d.,]*)/u

/** Text whose hyphenated words ("rata-rata") and ranges ("0,67–0,73") stay on one line. */
export function UnbrokenText({ children }: { readonly children: string }) {
  return children.split(WHOLE).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="unbroken">
        {part}
      </span>
    ),
  )
}
