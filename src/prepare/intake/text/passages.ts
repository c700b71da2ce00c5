/** A note or a title of more letters is no note; searching it whole would cost the square of its length. */
const LONGEST = 500
/** So much of a passage stands in the next one too, lest a phrase be cut in two. */
const SHARED = 60

/** A text in pieces of at most 500 letters, parted at blanks; a shorter one as it is. Nothing is left out. */
export function passages(text: string): string[] {
  if (text.length <= LONGEST) return [text]
  const plain = text.replace(/\s+/g, ' ').trim()
  const found: string[] = []
  for (let from = 0; from < plain.length;) {
    const blank = plain.lastIndexOf(' ', from + LONGEST)
    const isLast = from + LONGEST >= plain.length
    const to = isLast || blank <= from + SHARED ? from + LONGEST : blank
    found.push(plain.slice(from, to).trim())
    if (isLast) break
    const shared = plain.indexOf(' ', to - SHARED)
    from = shared > 0 && shared < to ? shared + 1 : to
  }
  return found
}
