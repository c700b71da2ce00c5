/**
 * What is said one after the other: "Tanda * = target; semua angka bertanda *". A comma alone may list things, and
 * a point behind few letters cuts a word short ("Kab. Mungil").
 */
const BETWEEN =
  /[;\n]|(?<=[\p{L}\d)*]{4})\.(?=\s|$)|,(?=\s*(?:semua|seluruh|setiap|tiap|diisi|memakai)\b)/iu

/** The parts of a note that are each said by themselves. */
export function clausesOf(text: string): string[] {
  return text.split(BETWEEN).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}
