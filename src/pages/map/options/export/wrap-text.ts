/** Mean width of a letter of the system's typefaces, in ems; on the safe side. */
export const LETTER = 0.58

/** Breaks a text into lines no wider than given (same unit as the size), within a word if it must. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / (LETTER * size)))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`
      continue
    }
    for (let at = 0; at < word.length; at += most) lines.push(word.slice(at, at + most))
  }
  return lines
}
